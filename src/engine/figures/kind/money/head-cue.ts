import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { isHyphen, type Reader } from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { CueWords } from '../../words/entries.ts';
import { isAndAt, isArticleAt } from '../../words-at.ts';

/** Cues up to this weight only put a value on something that the sentence names: 'the loss ... is estimated at'. */
export const VALUATION = 3;

/**
 * The cue in the last word of the noun phrase behind a sum, which tells what the sum is:
 * 'a $185,000 tax fraud penalty', 'a suspected £5.5m VAT and money laundering fraud'.
 */
export function cueOfHead(reader: Reader, { quantity }: Candidate): CueWords | undefined {
  const at = afterConversion(reader, quantity);
  const plain = contentRun(reader, at);
  const isJoined = plain.to > at && isAndAt(reader, plain.to);
  const { to } = isJoined ? contentRun(reader, plain.to + 1) : plain;
  if (to - at < 2 || isHyphen(reader, at) || (isJoined && !isOfArticle(reader, quantity.from)))
    return undefined;
  return reader.lexicon.moneyCues
    .match(reader.tokens, to - 1, to)
    ?.values.find(({ side, weight }) => side !== 'before' && weight > VALUATION);
}

/** How many tokens may stand between an article and its sum: 'a suspected £5.5m'. */
const REACH_ARTICLE = 2;

/** Whether an article stands before a sum, so that the words behind the sum name one thing. */
const isOfArticle = (reader: Reader, from: number): boolean =>
  hasSuch(reader, from - 1 - REACH_ARTICLE, from, isArticleAt);
