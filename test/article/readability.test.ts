import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { f1, mean } from './f1.ts';
import { livePage } from './page.ts';
import { bodyOf, truePages } from './truth.ts';

it('finds more of the text and less beside it than Readability does', () => {
  const scores = truePages().map(({ name, html, text }) => ({
    name,
    ours: f1(bodyOf(extract(parsePage(html), { asked: true })?.article), text),
    theirs: f1(new Readability(livePage(html) as never).parse()?.textContent ?? '', text),
  }));
  const [ours, theirs] = [mean(scores.map((s) => s.ours)), mean(scores.map((s) => s.theirs))];
  expect(theirs, JSON.stringify(scores)).toBeLessThan(ours);
}, 120_000);
