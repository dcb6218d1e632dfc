import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { f1, mean } from './f1.ts';
import { bodyOf, truePages } from './truth.ts';

/** No page may be read worse than this, nor all of them together. */
const LEAST = 0.92;
const LEAST_MEAN = 0.995;

describe('pages of many kinds of site', () => {
  const scores = truePages().map(({ name, html, text }) => ({
    name,
    score: f1(bodyOf(extract(parsePage(html), { asked: true })?.article), text),
  }));

  it.each(scores)('$name: the text, little beside it', ({ score }) =>
    expect(score).toBeGreaterThan(LEAST),
  );

  it('are read well on the whole', () =>
    expect(mean(scores.map((s) => s.score))).toBeGreaterThan(LEAST_MEAN));
});
