import type { Draft } from '../../../draft.ts';
import { CAPITAL, hasFlag, normAt } from '../../../text/tokens/tokens.ts';
import { type Looking, REACH_AHEAD } from './view.ts';

/** 'was searched'. */
export const isPassive = ({ doc, language }: Draft, i: number): boolean =>
  language.places.roles.auxiliaries.has(normAt(doc.tokens, i - 1));

/** 'caught at Troop Bazaar': a name that nobody lists; of 'in May' and 'in Operation Falcon' no place is told. */
const isUnknownSite = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  hasFlag(tokens, i, CAPITAL) &&
  places.strictLocatives.has(normAt(tokens, i - 1)) &&
  !places.containers.includes(normAt(tokens, i - 1));

/** 'was arrested in Croatia': what happened has a place of its own. */
export function takesOther({ draft, happenings, roles, i: verb, end, places }: Looking): boolean {
  const { breaks, relatives } = roles;
  const { conjunctions } = draft.language.places;
  const from = verb + 1;
  for (let i = from; i < Math.min(end, from + REACH_AHEAD); i += 1) {
    // 'opened a container from Santos': whence it came is no place of the verb.
    if (places.has(i) && !roles.from.has(normAt(draft.doc.tokens, i - 1))) return true;
    if (isUnknownSite(draft, i)) return true;
    const norm = normAt(draft.doc.tokens, i);
    // 'arrests and searches in Croatia' have one place.
    const isPair = i === from + 1 && conjunctions.has(normAt(draft.doc.tokens, from));
    if ((happenings.has(i) && !isPair) || breaks.has(norm) || relatives.has(norm) || norm === ',')
      return false;
  }
  return false;
}
