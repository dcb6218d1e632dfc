import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/engine/types.ts';

/** Pages with the markup of many kinds of site, NAME.html, and what a person takes for their text, NAME.txt. */
const PAGES = new URL('../truth/', import.meta.url);

interface TruePage {
  name: string;
  html: string;
  text: string;
}

/** Every page whose text is known; the text was written before the page around it. */
export function truePages(): TruePage[] {
  const read = (file: string) => readFileSync(new URL(file, PAGES), 'utf8');
  const names = readdirSync(PAGES).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);
  return names.map((name) => ({ name, html: read(`${name}.html`), text: read(`${name}.txt`) }));
}

/** The text of an article without its headline, which such truths leave out. */
export function bodyOf(article: Article | undefined): string {
  const blocks = (article?.blocks ?? []).filter(({ kind }) => kind !== 'headline');
  return blocks.map(({ start, end }) => article?.text.slice(start, end)).join('\n');
}
