import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isOfAt } from '../../words-at.ts';

/** So many and more come to a land in a season; nobody smuggles or rescues them in one case. */
const MANY = 1_000;

/** How far behind the counted their verb may stand: 'are believed to have managed to enter'. */
const REACH = 9;

/** '52,000 migrants have reached Greece', 'the arrival of thousands of migrants': how many come, whoever brings them. */
export function isOfArrivals(reader: Reader, { from, kind, phrase, quantity }: Candidate): boolean {
  const { arrivals, arriving, thousands } = reader.exclusions;
  const { value, to } = quantity;
  const isMany = value === undefined ? hasOneOf(reader.tokens, thousands, from, to) : value >= MANY;
  if (kind !== 'migrants' || !isMany) return false;
  if (isOfAt(reader, from - 1) && arrivals.has(wordAt(reader, from - 2))) return true;
  const end = Math.min(sentenceNear(reader, from).to, phrase.to + REACH);
  return hasOneOf(reader.tokens, arriving, phrase.to, end);
}
