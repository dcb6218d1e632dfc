import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/** More dead than this are a country's, a drug's or a war's. */
const MOST_DEAD = 10_000;

/** 'a drug that has killed nearly 48,000 people': so many have died in no one case. */
export const isOfNation = (_: Reader, { kind, quantity }: Candidate): boolean =>
  kind === 'dead' && (quantity.value ?? 0) >= MOST_DEAD;

/** So many and more come to a land in a season; nobody smuggles or rescues them in one case. */
const MANY = 1_000;

/** How far behind the counted their verb may stand: 'are believed to have managed to enter'. */
const REACH = 9;

/** '52,000 migrants have reached Greece': how many come, whoever brings them. */
export function isOfArrivals(reader: Reader, { from, kind, phrase, quantity }: Candidate): boolean {
  const { arriving, thousands } = reader.exclusions;
  const { value, to } = quantity;
  const isMany = value === undefined ? hasOneOf(reader.tokens, thousands, from, to) : value >= MANY;
  if (kind !== 'migrants' || !isMany) return false;
  const end = Math.min(sentenceNear(reader, from).to, phrase.to + REACH);
  return hasOneOf(reader.tokens, arriving, phrase.to, end);
}
