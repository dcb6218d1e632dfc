import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { sentencesSince, type ToldBefore } from '../../context/told-before.ts';
import { isOnTop } from '../../kind/antecedent/further.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/** From this number on the dead are those of a country, a drug or a war. */
const MOST_DEAD = 10_000;

/** Whether so many have died that it was in no single case: 'a drug that has killed nearly 48,000 people'. */
export const isOfNation = (_: Reader, { kind, quantity }: Candidate): boolean =>
  kind === 'dead' && (quantity.value ?? 0) >= MOST_DEAD;

/**
 * From this number on migrants are counted for a country and a season. Nobody smuggles or rescues so many in one
 * case.
 */
const MANY = 1_000;

/** How many tokens behind the counted their verb may stand: 'are believed to have managed to enter'. */
const REACH = 9;

/** The name of the reason by which arrivals are put aside. */
export const ARRIVALS = 'arrivals';

/**
 * Whether migrants are arrivals in a country and not of one case, or come on top of those:
 * '52,000 migrants have reached Greece, and a further 900 were intercepted'.
 */
export const isOfArrivals = (reader: Reader, candidate: Candidate, told: ToldBefore): boolean =>
  areArrivals(reader, candidate) ||
  (isBare(candidate) &&
    isOnTop(reader, candidate) &&
    sentencesSince(reader, told, candidate, ARRIVALS) === 0);

function areArrivals(reader: Reader, { from, kind, phrase, quantity }: Candidate): boolean {
  const { arriving, thousands } = reader.exclusions;
  const { value, to } = quantity;
  const isMany = value === undefined ? hasOneOf(reader.tokens, thousands, from, to) : value >= MANY;
  if (kind !== 'migrants' || !isMany) return false;
  const end = Math.min(sentenceNear(reader, from).to, phrase.to + REACH);
  return hasOneOf(reader.tokens, arriving, phrase.to, end);
}
