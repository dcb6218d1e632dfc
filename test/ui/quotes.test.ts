import { describe, expect, it } from 'vitest';
import type { Annotation, FigureAnnotation } from '../../src/engine/types.ts';
import { wordsAfter } from '../../src/ui/card/quotes.ts';

/** What is said behind the first number of a text; its other numbers are figures too. */
function saidAfterNumber(text: string): string {
  const numbers = [...text.matchAll(/\d+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const annotations = numbers.map((span, n): Annotation => {
    const figure: FigureAnnotation = {
      ...span,
      type: 'figure',
      id: `f${n}`,
      kind: 'other',
      q: 'exact',
      rule: 'test',
      sure: true,
    };
    return figure;
  });
  return wordsAfter({ text, lang: 'en' }, numbers[0], annotations);
}

describe('the words behind a number', () => {
  it.each([
    ['go to the end of the clause', '40 crates of lemons, it said', 'crates of lemons'],
    ['leave out what joins the next figure', '139 in Spain and 34 in France', 'in Spain'],
    ['are none where only a sign stands there', 'In all, 12 %, it said', ''],
    ['are none where a clause ends at once', 'In all, 12, it said', ''],
  ])('%s', (_, text, said) => expect(saidAfterNumber(text)).toBe(said));
});
