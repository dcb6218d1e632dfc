import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { livePage } from './page.ts';

const PAGES = new URL('../pages/', import.meta.url);
const slugs = readdirSync(PAGES).filter((slug) => !slug.startsWith('no-'));
const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of four words, as the public extraction sets compare texts. */
function grams(text: string): Map<string, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i += 1) {
    const gram = words.slice(i, i + 4).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(found: string, wanted: string): number {
  const [a, b] = [grams(found), grams(wanted)];
  const sum = (m: Map<string, number>) => [...m.values()].reduce((x, y) => x + y, 0);
  let both = 0;
  for (const [gram, count] of a) both += Math.min(count, b.get(gram) ?? 0);
  return (2 * both) / (sum(a) + sum(b));
}

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

it('finds more of the text and less beside it than Readability does on the golden pages', () => {
  const scores = slugs.map((slug) => {
    const html = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
    const { blocks } = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8'));
    const wanted = (blocks as string[])
      .filter((b) => !b.startsWith('headline'))
      .map((b) => b.replace(/^\w+: /, ''));
    const { text = '', blocks: found = [] } = extract(livePage(html))?.article ?? {};
    const ours = found.filter((b) => b.kind !== 'headline').map((b) => text.slice(b.start, b.end));
    const theirs = new Readability(livePage(html) as never).parse()?.textContent ?? '';
    return {
      slug,
      ours: f1(ours.join('\n'), wanted.join('\n')),
      theirs: f1(theirs, wanted.join('\n')),
    };
  });
  const [ours, theirs] = [mean(scores.map((s) => s.ours)), mean(scores.map((s) => s.theirs))];
  expect(ours).toBe(1);
  expect(theirs, JSON.stringify(scores)).toBeLessThan(ours);
});
