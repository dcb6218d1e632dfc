import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readArticle } from '../engine/read-article.ts';
import { expectLinear } from './expect-linear.ts';
import { holds, isLongRun } from './holds.ts';
import { news } from './texts.ts';

/** What patterns stumble over when it is repeated: near misses, long runs of one class, openings without an end. */
const NEAR_MISSES =
  '1,|\u201c |\u200b\u201c|1 000 |1.|a.|-|a-|(|"|\u201c|\u2019s|\'| and |of the |three of | and a half|twenty-|hundred |at least |,, |between 1 and |from China to |Bari’s |Rome (Italy) and |villages of Bari, |in Xalo near Bari and |of whom |said |Police |in Paris, |A B |\n|\n\n|\u00ad|\u200b|\u0301|\ud83d|1/2/|2023-01-|on 1 May and |http://a.b/?|@a|aged |the former |54 suspects, including 27 in France, |Suspects arrested: 12\n|Two men were jailed for nine years on Monday. |5 May 2023: two men were convicted\n|international fraud in Spain |lost 300 pesos and $5m in Bari, |across the border '.split(
    '|',
  );
const piece = fc.oneof(
  fc.constantFrom(...NEAR_MISSES),
  fc
    .tuple(fc.constantFrom(...NEAR_MISSES), fc.constantFrom(...NEAR_MISSES))
    .map((pair) => pair.join('')),
  news.filter((text) => text !== ''),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);

describe.runIf(isLongRun)('the cost of a text of one piece without end', () => {
  holds('doubles with its length in the engine', 0.25, piece, (one) => {
    expectLinear((text) => readArticle(text, { published: '2023-02-08' }), one, 10_000);
  });

  holds('doubles with its length in the extraction', 0.25, piece, (one) => {
    const html = (text: string) =>
      `<title>${text.slice(0, 300)}</title><article><h1>Nine held</h1><p>${text.replaceAll('<', '')}</p></article>`;
    expectLinear((text) => extract(parsePage(html(text))), one, 20_000);
  });
});

/** Of these a long text has so many places, bodies, peoples and words that whatever asks all of them for each of them shows. */
const FINDS = [
  'Police seized cocaine. A Spanish crew on an Indonesian fishing vessel was arrested. ',
  'The Estonian Financial Supervision Authority (FSA) fined a bank. The Latvian FSA said so. ',
  'Europol of Paris said that police in Lyon arrested two men. ',
  'A man who murdered his wife was jailed for life. ',
  'or in May ',
  'Officers in Kingston, Jamaica, seized $40,000. The US charged two men. ',
];

describe.runIf(isLongRun)('the cost of a text of many finds', () => {
  test.each(FINDS)('doubles with its length: %s', { timeout: 300_000 }, (one) => {
    expectLinear((text) => readArticle(text, { published: '2023-02-08' }), one, 700_000);
  });
});

describe.runIf(isLongRun)('a text with more finds than a call takes arguments', () => {
  test('is read to its end', { timeout: 300_000 }, () => {
    const { reading } = readArticle(
      `Police held three smugglers ${'across the border '.repeat(150_000)}`,
    );
    expect(reading.unread).toBeUndefined();
  });
});
