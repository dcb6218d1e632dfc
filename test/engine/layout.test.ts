import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const { reading, trace } = readArticle(`Eleven held over tobacco

Europol and Belgian police arrested 11 people in Antwerp on Tuesday, three of them in a warehouse near the port.

Prosecutors in Lyon said that about 40 tonnes of tobacco worth up to €2 million were seized. At least two Poles were charged in France. Customs in Tournai found a further four vans.`);

const { card, annotations } = reading;

/** Records that had other fields by what is known of them would be slow to read, for all rules that ask them. */
test.each([
  ['figures', annotations.filter(({ type }) => type === 'figure')],
  ['places', annotations.filter(({ type }) => type === 'place')],
  ['agencies', annotations.filter(({ type }) => type === 'agency')],
  ['facts of the card', card.figures],
  ['places of the card', card.places],
  ['agencies of the card', card.agencies],
  ['words of facts', card.figures.flatMap(({ evidence }) => evidence ?? [])],
])('%s have the same fields, whatever is known of them', (_, records) => {
  const layouts = new Set(records.map((record) => Object.keys(record).join(' ')));
  expect(records.length, trace).toBeGreaterThan(1);
  expect([...layouts], trace).toHaveLength(1);
});
