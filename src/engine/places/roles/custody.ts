import type { Draft } from '../../draft.ts';
import { sentenceAround, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Happenings } from './happening.ts';

/** Tokens over which a move is read back to whom it moves. */
const REACH = 24;
/** Tokens after 'to' that may say what somebody is taken there for. */
const CUSTODY_WITHIN = 10;

/** Tokens from a verb to the vehicle that it moves. */
const VERB_WITHIN = 3;

/** 'taken to a police station in', 'brought to Tucson on a warrant', 'sent to Italy to face trial'. */
export function movesCaptive({ doc, language }: Draft, move: number, at: number): boolean {
  const { conjunctions, roles } = language.places;
  const end = Math.min(sentenceAround(doc, move).to, at + CUSTODY_WITHIN);
  for (let i = move + 1; i < end; i += 1) {
    const norm = normAt(doc.tokens, i);
    if (roles.custody.has(norm)) return true;
    const joins = conjunctions.has(norm) && !roles.to.has(norm);
    if (i > at && (norm === ',' || roles.breaks.has(norm) || joins)) return false;
  }
  return false;
}

/** 'were arrested in Dover and taken to Croydon': after an arrest they go where the police take them. */
export function movesArrested(draft: Draft, happenings: Happenings, move: number): boolean {
  const { conjunctions, roles } = draft.language.places;
  const { norm } = draft.doc.tokens;
  let at = move - 1;
  while (roles.auxiliaries.has(norm[at] ?? '') && !conjunctions.has(norm[at] ?? '')) at -= 1;
  // 'arrested while preparing to take a group to' is yet to be done.
  if (!conjunctions.has(norm[at] ?? '') || roles.to.has(norm[at] ?? '')) return false;
  const start = Math.max(sentenceAround(draft.doc, move).from, move - REACH);
  for (at -= 1; at >= start; at -= 1) {
    if (roles.relatives.has(norm[at] ?? '') || roles.breaks.has(norm[at] ?? '')) return false;
    const happening = happenings.get(at);
    if (happening) return happening.kind === 'cue' && happening.role === 'arrest';
  }
  return false;
}

/** 'sent three experts to', 'investigators had travelled to': no way of the case. */
export function movesOfficials(
  draft: Draft,
  happenings: Happenings,
  move: number,
  at: number,
): boolean {
  const { norm } = draft.doc.tokens;
  const { by, gerundEnding, officials, passage, people, relatives, to } =
    draft.language.places.roles;
  for (let i = move + 1; i < at; i += 1) if (officials.has(norm[i] ?? '')) return true;
  // 'police stopped a load on its way to': what is on its way is no officer.
  if (passage.has(norm[move] ?? '')) return false;
  // 'officers saw passengers arriving from'.
  const isOthers = normAt(draft.doc.tokens, move).endsWith(gerundEnding);
  if (isOthers && people.has(norm[move - 1] ?? '')) return false;
  const start = sentenceAround(draft.doc, move).from;
  // 'the coast guard towed the boat to': the verb before a vehicle says who moves it.
  const verb = happenings.get(move)?.kind === 'move' ? move : move - VERB_WITHIN;
  for (let i = move - 1; i >= start && i > move - REACH; i -= 1) {
    if (happenings.has(i) && i < verb) return false;
    // 'according to the agency (IOM), migrants crossed to'.
    if (people.has(norm[i] ?? '') && happenings.get(i + 1)?.kind === 'move') return false;
    // 'police broke up a ring which sent women to'.
    if (relatives.has(norm[i] ?? '')) return false;
    // 'according to the police, the men had reached' is no journey of theirs, nor is 'to help bring'.
    const acts =
      officials.has(norm[i] ?? '') || isInside(draft.agencies, spanOf(draft.doc, i, i + 1));
    if (acts && norm[i + 1] !== ',' && !to.has(norm[i - 1] ?? ''))
      return !by.has(norm[i - 1] ?? '');
  }
  return false;
}
