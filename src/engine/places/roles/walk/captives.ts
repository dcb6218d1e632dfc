import type { Draft } from '../../../draft.ts';
import { sentenceAround } from '../../../text/doc.ts';
import { hasOneOf, normAt, SIGN } from '../../../text/tokens/tokens.ts';
import type { Happenings } from '../happening.ts';
import { REACH_BACK } from './walker.ts';

/** Words between 'found' or 'held' and whom: 'people were found gasping'. */
const WHOM_WITHIN = 9;

/** Words from 'found' to the end of whom. */
const OBJECT = 4;

/** Words between 'held' and by whom. */
const BY_WITHIN = 5;

/** 'migrants were found in': no search for goods. */
export function findsVictims(
  { doc, language }: Draft,
  happenings: Happenings,
  found: number,
): boolean {
  const { captives, searchers, sufferers, thefts } = language.places.roles;
  // 'found 12 hostages in'.
  if (hasOneOf(doc.tokens, captives, found + 1, found + 1 + OBJECT)) return true;
  // 'four men were held after officers found cocaine in': what the finders found stands behind.
  if (searchers.has(normAt(doc.tokens, found - 1))) return false;
  const start = Math.max(sentenceAround(doc, found).from, found - REACH_BACK);
  for (let i = found - 1; i >= start; i -= 1) {
    const happening = happenings.get(i);
    if (happening?.kind === 'cue' && happening.role === 'victims')
      return !thefts.has(normAt(doc.tokens, i));
    if (happening) return false;
    if (found - i <= WHOM_WITHIN && sufferers.has(normAt(doc.tokens, i))) return true;
  }
  return false;
}

/** 'victims who were being held in': no arrest. */
export function holdsCaptives({ doc: { tokens }, language }: Draft, held: number): boolean {
  const { captives, breaks } = language.places.roles;
  for (let i = held - 1; i >= held - WHOM_WITHIN; i -= 1) {
    const norm = normAt(tokens, i);
    if (captives.has(norm)) return true;
    if (tokens.kind[i] === SIGN || breaks.has(norm)) return false;
  }
  return false;
}

/** 'She was held by the ring in': no arrest. */
export function heldByOffenders({ doc: { tokens }, language }: Draft, held: number): boolean {
  const { by, offenders } = language.places.roles;
  if (!by.has(normAt(tokens, held + 1))) return false;
  return hasOneOf(tokens, offenders, held + 2, held + BY_WITHIN);
}
