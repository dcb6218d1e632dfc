import type { Article, Reading } from '../engine/types.ts';
import type { Input } from './record.ts';

/** The keys of an article as it goes out again: its output can be given as input. */
function articleFields({ article }: Input): Partial<Article> {
  const { title, outlet, country, url, published, partial, translated, text, blocks } = article;
  const all = { title, outlet, country, url, published, partial, translated, text, blocks };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** One line of output: the reading; for a page that was extracted also the text that it is about. */
export function outputLine(input: Input, reading: Reading, withText: boolean): string {
  const { card, annotations, ...rest } = reading;
  const article = withText ? articleFields(input) : {};
  return `${JSON.stringify({ id: input.id, ...rest, ...article, annotations, card })}\n`;
}

/** One line for an article that could not be read; the others are read all the same. */
export function errorLine(id: string | null, error: string): string {
  return `${JSON.stringify({ id, error })}\n`;
}
