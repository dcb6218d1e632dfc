import { hasWord } from '../../text/phrase-list.ts';
import { isQuote } from '../names/before-names.ts';
import { headOf } from '../names/name-heads.ts';
import type { Surroundings } from '../names/surroundings.ts';

/** Whether a name holds no everyday word but one that tells it from another: 'Leeds East', 'Low Spennymoor'. */
export function isRare(from: number, to: number, around: Surroundings): boolean {
  const { common, directions, modifiers } = around.words;
  let rare = 0;
  for (let i = from; i < to; i += 1) {
    const norm = around.norm(i);
    if (!hasWord(common, norm)) rare += 1;
    else if (!(i === from ? modifiers.has(norm) : directions.has(norm))) return false;
  }
  return rare > 0;
}

/** Whether an unknown name holds no everyday word and the statement goes on or ends behind it: not 'in Hector's'. */
export function standsAlone(from: number, to: number, around: Surroundings): boolean {
  return isRare(from, to, around) && isClosed(to, around);
}

/** 'in Wheddon Cross,': a name of two words, or of a feature, that opens with no everyday one, where the statement goes on or ends behind it. */
export const opensRarely = (from: number, to: number, around: Surroundings): boolean =>
  to > from + 1 &&
  (to === from + 2 || headOf(around.words, around.norm(to - 1)) === 'feature') &&
  isRare(from, from + 1, around) &&
  isClosed(to, around);

/** Whether the statement goes on or ends behind a name. */
function isClosed(to: number, around: Surroundings): boolean {
  const { after, conjunctions } = around.words;
  const next = around.norm(to);
  return (
    !around.isPossessive(to) &&
    !ownsByQuote(to, around) &&
    (around.after(to) < 0 || after.has(next) || conjunctions.has(next))
  );
}

/** 'in Ada Ellis' band'. */
const ownsByQuote = (to: number, around: Surroundings): boolean =>
  around.norm(to - 1).endsWith(around.words.roles.pluralEnding) &&
  isQuote(around.norm(to)) &&
  around.isGlued(to);
