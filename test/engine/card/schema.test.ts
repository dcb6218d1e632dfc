import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/types.ts';
import { validator } from '../../fixtures/schemas.ts';
import { readArticle } from '../read-article.ts';

const validate = validator('card');
const corpus = new URL('../../corpus/', import.meta.url);

/** The articles of the corpus as a reader has them: without header and marks. */
const articles = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const file = readFileSync(new URL(name, corpus), 'utf8');
    const published = /^published: (.+)$/m.exec(file)?.[1] ?? '';
    const lang = /^lang: (.+)$/m.exec(file)?.[1] ?? '';
    const text = file.slice(file.indexOf('\n---\n') + 5).replace(/\{\{([^|}]*)\|[^}]*\}\}/g, '$1');
    return { name, published, lang, text };
  });

/** All spans of a value, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

describe('the fact card', () => {
  it.each(articles)('of $name keeps to its schema', ({ text, published, lang }) => {
    const { reading } = readArticle(text, { published, lang });
    const card = JSON.parse(JSON.stringify(reading.card));
    expect(validate(card), JSON.stringify(validate.errors)).toBe(true);
    for (const { start, end } of spansOf(card)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('is the same each time', () => {
    for (const { text, published, lang } of articles.slice(0, 5)) {
      const once = readArticle(text, { published, lang }).reading;
      expect(readArticle(text, { published, lang }).reading).toEqual(once);
    }
  });

  it('refuses a card with a field that is none of its own', () => {
    const { card } = readArticle(articles[0]?.text ?? '').reading;
    expect(validate({ ...card, person: 'A. N. Other' })).toBe(false);
  });
});
