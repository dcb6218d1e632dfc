import { describe, expect, test } from 'vitest';
import { terms } from '../../../src/engine/languages/en/card/terms.ts';
import { readArticle } from '../read-article.ts';

/** The legal terms on the card of a text, each with the words that name it. */
function termsOf(text: string) {
  const { reading } = readArticle(text);
  return reading.card.terms.map(({ term, mentions }) => [
    term,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
}

const onDrugs = (sentence: string) => `Cocaine in Antwerp\n\n${sentence}`;

describe('the legal terms on the card', () => {
  test('stand in the order of the text, each once with all its words', () => {
    const text = onDrugs(
      'Two men were remanded in custody over 40 kg of cocaine. Their extradition is sought; a third man is on remand.',
    );
    expect(termsOf(text)).toEqual([
      ['remand', 'remanded in custody', 'on remand'],
      ['extradition', 'extradition'],
    ]);
  });

  test('are found by each of their phrases, and explained in one sentence that names its source', () => {
    for (const [phrase, { term, meaning, source }] of terms.listed) {
      expect(termsOf(onDrugs(`The couriers: ${phrase}, it says.`)), phrase).toEqual([
        [term, phrase],
      ]);
      expect(meaning, term).toMatch(/^\p{Lu}[^.]*\.$/u);
      expect(source, term).not.toBe('');
    }
  });

  test('of a case that is sent back tell of no custody', () => {
    expect(
      termsOf(onDrugs('The judges quashed the verdict and remanded his case for a retrial.')),
    ).toEqual([['remand of a case', 'remanded his case']]);
    expect(termsOf(onDrugs('The cocaine case was remanded to the lower court.'))).toEqual([
      ['remand of a case', 'case was remanded'],
    ]);
  });

  test('of an appeal are those of a court, not of the police', () => {
    expect(termsOf(onDrugs('He appealed against his sentence; a plea deal had failed.'))).toEqual([
      ['appeal', 'appealed against'],
      ['plea agreement', 'plea deal'],
    ]);
    expect(termsOf(onDrugs('Police renewed their appeal for witnesses to the shooting.'))).toEqual(
      [],
    );
  });
});
