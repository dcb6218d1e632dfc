import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const CASE =
  'Cocaine found in Ghent\n\nBelgian and Dutch police arrested nine people over two tonnes of cocaine in Ghent and Breda on Tuesday.\n\n';

/** What the card of the case says of Europol when this sentence follows. */
function europolIn(sentence: string) {
  const text = `${CASE}${sentence}`;
  const { reading } = readArticle(text);
  const { agencies, pages } = reading.card;
  const body = agencies.find(({ id }) => id === 'europol');
  const span = body?.roleSpan;
  return {
    role: body?.role,
    says: span && text.slice(span.start, span.end),
    mayNot: body?.mayNot !== undefined,
    links: pages.filter(({ kind, url }) => kind !== 'area' && url.includes('europol')).length,
  };
}

const APART = { role: undefined, mayNot: false, links: 0 };

describe('a body that has no part in the case', () => {
  it.each([
    ['Europol is not involved in the inquiry.', 'is not involved in the inquiry'],
    ['Neither force called in Europol, and Europol took no part.', 'took no part'],
    ['Europol has never been involved, a prosecutor said.', 'has never been involved'],
    ['Europol played no role in the inquiry, he said.', 'played no role in the inquiry'],
  ])(
    'is named with the words that say so, without what it might do or publish: %s',
    (sentence, says) => {
      expect(europolIn(sentence)).toEqual({ ...APART, says });
    },
  );

  it.each([
    'Europol took part in the inquiry.',
    'Europol supported the inquiry. Europol was not involved in the raids.',
  ])('trap: it has another part: %s', (sentence) => {
    const { role, mayNot, links } = europolIn(sentence);
    expect([role !== undefined, mayNot, links > 0]).toEqual([true, true, true]);
  });

  it('trap: of what else it has a part in nothing is said', () => {
    const { mayNot, links } = europolIn('Europol was not involved in the raids but knew of them.');
    expect([mayNot, links > 0]).toEqual([true, true]);
  });

  it('gives a local case no European side', () => {
    const local =
      'Three burglars arrested in Ghent\n\nPolice in Ghent arrested three Belgian men on suspicion of burgling eleven houses in the city. Europol is not involved in the case.';
    expect(readArticle(local).reading.relevant).toBe('crime');
  });
});
