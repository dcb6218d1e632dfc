import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/types.ts';
import { validator } from '../../fixtures/schemas.ts';
import { CORPUS } from '../corpus.ts';
import { readArticle } from '../read-article.ts';

const validate = validator('card');
/** All spans of a value, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

describe('the fact card', () => {
  it.each(CORPUS)('of $name keeps to its schema', ({ text, published, lang }) => {
    const { reading } = readArticle(text, { published, lang });
    const card = JSON.parse(JSON.stringify(reading.card));
    expect(validate(card), JSON.stringify(validate.errors)).toBe(true);
    for (const { start, end } of spansOf(card)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('is the same each time', () => {
    for (const { text, published, lang } of CORPUS.slice(0, 5)) {
      const once = readArticle(text, { published, lang }).reading;
      expect(readArticle(text, { published, lang }).reading).toEqual(once);
    }
  });

  it('refuses a card with a field that is none of its own', () => {
    const { card } = readArticle(CORPUS[0]?.text ?? '').reading;
    expect(validate({ ...card, person: 'A. N. Other' })).toBe(false);
  });
});
