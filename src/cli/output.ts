import type { Reading } from '../engine/reading.ts';
import type { Article } from '../engine/types.ts';
import type { Input } from './record.ts';

/** The keys of an article as it goes out again: its output can be given as input. */
function articleFields({ article }: Input): Partial<Article> {
  const { title, outlet, country, url, published, partial, translated, text, blocks } = article;
  const all = { title, outlet, country, url, published, partial, translated, text, blocks };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** One line of output: the reading alone, for a caller who holds the text. */
export function readingLine({ id }: Input, reading: Reading): string {
  return lineOf(id, reading, {});
}

/** One line of output: the reading with the text that it is about, as it was found in a file. */
export function readingAndTextLine(input: Input, reading: Reading): string {
  return lineOf(input.id, reading, articleFields(input));
}

function lineOf(id: string, reading: Reading, article: Partial<Article>): string {
  const { card, annotations, ...rest } = reading;
  return `${JSON.stringify({ id, ...rest, ...article, annotations, card })}\n`;
}

/** One line for an article that could not be read; the others are read all the same. */
export function errorLine(id: string | null, error: string): string {
  return `${JSON.stringify({ id, error })}\n`;
}
