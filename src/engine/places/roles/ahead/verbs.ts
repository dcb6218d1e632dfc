import type { Draft } from '../../../draft.ts';
import { CAPITAL, hasFlag, normAt } from '../../../text/tokens/tokens.ts';
import { type Looking, REACH_AHEAD } from './view.ts';

/** Whether the verb at token `i` is in the passive: 'was searched'. */
export const isPassive = ({ doc, language }: Draft, i: number): boolean =>
  language.places.roles.auxiliaries.has(normAt(doc.tokens, i - 1));

/**
 * Whether a name that no list knows is a place: 'caught at Troop Bazaar'. 'In' tells of no place before a month or an
 * operation: 'in May', 'in Operation Falcon'.
 */
const isUnknownSite = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  hasFlag(tokens, i, CAPITAL) &&
  places.strictLocatives.has(normAt(tokens, i - 1)) &&
  !places.containers.includes(normAt(tokens, i - 1));

/** Whether what happened has a place of its own: 'was arrested in Croatia'. */
export function takesOther({ draft, happenings, roles, i: verb, end, places }: Looking): boolean {
  const { breaks, relatives } = roles;
  const { conjunctions } = draft.language.places;
  const from = verb + 1;
  for (let i = from; i < Math.min(end, from + REACH_AHEAD); i += 1) {
    // The place that something came from is not the place of the verb: 'opened a container from Santos'.
    if (places.has(i) && !roles.from.has(normAt(draft.doc.tokens, i - 1))) return true;
    if (isUnknownSite(draft, i)) return true;
    const norm = normAt(draft.doc.tokens, i);
    // Two deeds that are joined have one place: 'arrests and searches in Croatia'.
    const isPair = i === from + 1 && conjunctions.has(normAt(draft.doc.tokens, from));
    if ((happenings.has(i) && !isPair) || breaks.has(norm) || relatives.has(norm) || norm === ',')
      return false;
  }
  return false;
}
