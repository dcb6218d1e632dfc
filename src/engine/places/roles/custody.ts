import type { Draft } from '../../draft.ts';
import { sentenceAround, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { hasOneOf, normAt } from '../../text/tokens/tokens.ts';
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
    // 'smuggled into the UK have been jailed at a court'.
    const isVerb = roles.copulas.has(norm);
    if (i > at && (norm === ',' || roles.breaks.has(norm) || joins || isVerb)) return false;
  }
  return false;
}

/** 'were arrested in Dover and taken to Croydon': after an arrest they go where the police take them. */
export function movesArrested(draft: Draft, happenings: Happenings, move: number): boolean {
  const { conjunctions, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const joins = (i: number) => conjunctions.has(normAt(tokens, i));
  let at = move - 1;
  while (roles.auxiliaries.has(normAt(tokens, at)) && !joins(at)) at -= 1;
  // 'arrested while preparing to take a group to' is yet to be done.
  if (!joins(at) || roles.to.has(normAt(tokens, at))) return false;
  const start = Math.max(sentenceAround(draft.doc, move).from, move - REACH);
  for (at -= 1; at >= start; at -= 1) {
    const word = normAt(tokens, at);
    if (roles.relatives.has(word) || roles.breaks.has(word)) return false;
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
  const { tokens } = draft.doc;
  const { aim, gerundEnding, officials, passage, people } = draft.language.places.roles;
  if (hasOneOf(tokens, officials, move + 1, at)) return true;
  const word = normAt(tokens, move);
  // 'police stopped a load on its way to': what is on its way is no officer.
  if (passage.has(word)) return false;
  // 'officers saw passengers arriving from'.
  const before = normAt(tokens, move - 1);
  // 'a fine from the court for smuggling wine into'.
  if (word.endsWith(gerundEnding) && (people.has(before) || aim.has(before))) return false;
  return areOfficialsBefore(draft, happenings, move);
}

/** Whether 'before' leads to the body whose name ends at a token. */
function standsBefore({ agencies, doc, language: { places } }: Draft, end: number): boolean {
  let at = end;
  while (at >= 0 && isInside(agencies, spanOf(doc, at, at + 1))) at -= 1;
  if (places.articles.has(normAt(doc.tokens, at))) at -= 1;
  return places.roles.facing.has(normAt(doc.tokens, at));
}

/** Whether officials are the subject of what moves: nobody else stands between them and it. */
function areOfficialsBefore(draft: Draft, happenings: Happenings, move: number): boolean {
  const { tokens } = draft.doc;
  const { by, officials, people, relatives, to } = draft.language.places.roles;
  const start = sentenceAround(draft.doc, move).from;
  // 'the coast guard towed the boat to': the verb before a vehicle says who moves it.
  const verb = happenings.get(move)?.kind === 'move' ? move : move - VERB_WITHIN;
  for (let i = move - 1; i >= start && i > move - REACH; i -= 1) {
    if (happenings.has(i) && i < verb) return false;
    const word = normAt(tokens, i);
    // 'according to the agency (IOM), migrants crossed to'.
    if (people.has(word) && happenings.get(i + 1)?.kind === 'move') return false;
    // 'police broke up a ring which sent women to'.
    if (relatives.has(word)) return false;
    // 'according to the police, the men had reached' is no journey of theirs, nor is 'to help bring'.
    const before = normAt(tokens, i - 1);
    const acts = officials.has(word) || isInside(draft.agencies, spanOf(draft.doc, i, i + 1));
    // 'is to appear before Leeds Crown Court over a plan to import'.
    if (acts && standsBefore(draft, i)) return false;
    if (acts && normAt(tokens, i + 1) !== ',' && !to.has(before)) return !by.has(before);
  }
  return false;
}
