import { expect, it } from 'vitest';
import { articleKey, surfaceOf } from '../../../src/engine/card/hashes.ts';
import type { Correction } from '../../../src/engine/draft.ts';
import { readArticle } from '../read-article.ts';

const url = 'https://newswire.example/port';
const text =
  'Police in Antwerp arrested 12 people on Monday, Europol said. The suspects smuggled cocaine through Rotterdam.';
const of = (type: Correction['type'], reading: string, words: string, article?: string) => ({
  type,
  reading,
  surface: surfaceOf(words),
  ...(article && { article: articleKey({ url: article, text }) }),
});
const read = (correction: Correction, address = url) =>
  readArticle(text, { url: address }, { corrections: [correction] }).reading;
const words = ({ annotations }: ReturnType<typeof read>) =>
  annotations.map(({ start, end }) => text.slice(start, end));

it('what was struck out in an article is gone from its marks and its card', () => {
  const reading = read(of('place', 'Antwerp|BE', 'Antwerp', url));
  expect(words(reading)).not.toContain('Antwerp');
  expect(words(reading)).toContain('Rotterdam');
  expect(reading.card.places.map(({ name }) => name)).not.toContain('Antwerp');
});

it('it stays in other articles with the same words, and is known again whatever follows the address', () => {
  const here = of('figure', 'arrested', '12 people', url);
  expect(words(read(here, `${url}?from=front#live`))).not.toContain('12 people');
  expect(words(read(here, 'https://newswire.example/another'))).toContain('12 people');
});

it('a name struck out in every article is gone from all, and no other reading of it is', () => {
  expect(words(read(of('agency', 'europol', 'Europol')))).not.toContain('Europol');
  expect(words(read(of('agency', 'eurojust', 'Europol')))).toContain('Europol');
});

it('a place that was struck out is where nothing happened and nothing went', () => {
  const { card } = read(of('place', 'Antwerp|BE', 'Antwerp', url));
  expect(card.figures.map(({ kind, where }) => [kind, where])).toEqual([['arrested', undefined]]);
  const gang =
    'Police in Lyon arrested 12 people, Europol said. The gang smuggled cocaine from Ecuador to Antwerp and to Rotterdam.';
  const told = (corrections: Correction[]) =>
    readArticle(gang, { url }, { corrections }).reading.card.movements.map(({ to }) => to);
  expect(told([])).toEqual(['Antwerp', 'Rotterdam']);
  expect(told([of('place', 'Antwerp|BE', 'Antwerp')])).toEqual(['Rotterdam']);
  expect(told([of('place', 'Ecuador|EC', 'Ecuador')])).toEqual([]);
});

it('a body that was struck out says nothing any more, unless other words name it too', () => {
  const source = (more: string, struck: Correction[]) => {
    const article = `${text} ${more}`;
    const { card } = readArticle(article, { url }, { corrections: struck }).reading;
    return card.figures[0]?.source;
  };
  const struck = of('agency', 'europol', 'Europol');
  expect(source('', [])).toBe('europol');
  expect(source('', [struck])).toBeUndefined();
  expect(source('The EU police agency helped.', [struck])).toBe('europol');
});
