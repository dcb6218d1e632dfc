import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

interface Labelled {
  id: string;
  relevant: string;
  status?: string;
  crime?: string;
  countries?: string;
  text: string;
}

/** Articles of one file: header lines, `---`, the text; `=====` between two. */
function labelled(name: string): Labelled[] {
  const file = readFileSync(new URL(`./articles/${name}.txt`, import.meta.url), 'utf8');
  return file.split(/^=====$/m).map((part) => {
    const cut = part.indexOf('\n---\n');
    const lines = part.slice(0, cut).trim().split('\n');
    const header = Object.fromEntries(lines.map((line) => line.split(': ')));
    return { ...header, text: part.slice(cut + 5).trim() } as Labelled;
  });
}

describe.each(['cross-border', 'local', 'other'])('%s articles', (name) => {
  it.each(labelled(name).map((article) => [article.id, article] as const))('%s', (_, article) => {
    const { reading, trace } = readArticle(article.text);
    expect(reading.relevant, trace).toBe(article.relevant);
  });
});
