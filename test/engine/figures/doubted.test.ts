import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const found =
  'Ivory found\n\nCustoms in Lagos found 40 kilos of ivory.\n\nThe crates were new.\n\n';

/** What of a number a reader is told to be in doubt, as the annotations and the card say it. */
function doubtOf(text: string, surface: string) {
  const { reading, trace } = readArticle(text);
  const figure = reading.annotations.find(
    (one) => one.type === 'figure' && text.slice(one.start, one.end) === surface,
  );
  if (figure?.type !== 'figure') throw new Error(`no figure ${surface}\n${trace}`);
  const line = reading.card.figures.find(({ mentions }) =>
    mentions.some(({ start }) => start === figure.start),
  );
  // A share stands on no line of its own.
  if (figure.kind !== 'share')
    expect([line?.sure, line?.doubt], trace).toEqual([figure.sure, figure.doubt]);
  return figure.doubt;
}

it.each([
  ['nothing', `${found}A man was arrested.`, '40 kilos of ivory', undefined],
  [
    'its case',
    `${found}Earlier in the week, officers in Abuja found 30 kilos of horn.`,
    '30 kilos of horn',
    'case',
  ],
  [
    'its time',
    'Driver jailed\n\nThe driver was jailed for nine years. He had been jailed for four years in 2015.',
    'four years',
    'time',
  ],
  [
    'that it is told of one case',
    `${found}The clan has a turnover of €50 billion.`,
    '€50 billion',
    'general',
  ],
  ['that it is so', 'Police denied that 25 people had been arrested.', '25 people', 'denied'],
  [
    'its kind',
    'The victims were lured from villages. At least three were pregnant.',
    'At least three',
    'kind',
  ],
  ['its currency', 'Thieves in Guyana stole $116,000.', '$116,000', 'currency'],
  ['its rate', 'The smugglers were paid £270 per tonne.', '£270', 'rate'],
  ['its whole', 'They cut the price by a third.', 'a third', 'share'],
  [
    'its verdict',
    'Hundreds are held\n\nThe five men were charged with fraud. Nine others were jailed.',
    'Nine others',
    'verdict',
  ],
  [
    'whose term it is',
    'Two charged over cocaine\n\nTwo men were charged in Cork on Monday over cocaine in a van. They deny it.\n\nThe trial goes on.\n\nThe van was new.\n\nA driver of the firm got six years in prison.',
    'six years',
    'term',
  ],
])('a figure is told with what of it is in doubt: %s', (_, text, surface, doubt) => {
  expect(doubtOf(text, surface)).toBe(doubt);
});
