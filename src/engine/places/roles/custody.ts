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

/**
 * Whether a verb moves somebody who is held: 'taken to a police station in', 'brought to Tucson on a warrant',
 * 'sent to Italy to face trial'.
 */
export function movesCaptive({ doc, language }: Draft, move: number, at: number): boolean {
  const { conjunctions, roles } = language.places;
  const end = Math.min(sentenceAround(doc, move).to, at + CUSTODY_WITHIN);
  for (let i = move + 1; i < end; i += 1) {
    const norm = normAt(doc.tokens, i);
    if (roles.custody.has(norm)) return true;
    const joins = conjunctions.has(norm) && !roles.to.has(norm);
    // What another verb says is not part of the way: 'smuggled into the UK have been jailed at a court'.
    const isVerb = roles.copulas.has(norm);
    if (i > at && (norm === ',' || roles.breaks.has(norm) || joins || isVerb)) return false;
  }
  return false;
}

/**
 * Whether a verb moves people who were arrested before, who go where the police take them:
 * 'were arrested in Dover and taken to Croydon'.
 */
export function movesArrested(draft: Draft, happenings: Happenings, move: number): boolean {
  const { conjunctions, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const joins = (i: number) => conjunctions.has(normAt(tokens, i));
  let at = move - 1;
  while (roles.auxiliaries.has(normAt(tokens, at)) && !joins(at)) at -= 1;
  // A move that is yet to be done is not joined to the arrest: 'arrested while preparing to take a group to'.
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

/**
 * Whether a verb moves officials, which is not a way of the case: 'sent three experts to',
 * 'investigators had travelled to'.
 */
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
  // What is on its way is not an officer: 'police stopped a load on its way to'.
  if (passage.has(word)) return false;
  // People before a gerund are the ones that move: 'officers saw passengers arriving from'.
  const before = normAt(tokens, move - 1);
  // So are those whom a deed is told of: 'a fine from the court for smuggling wine into'.
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
  // If a vehicle is moved, the verb before it tells who moves it: 'the coast guard towed the boat to'.
  const verb = happenings.get(move)?.kind === 'move' ? move : move - VERB_WITHIN;
  for (let i = move - 1; i >= start && i > move - REACH; i -= 1) {
    if (happenings.has(i) && i < verb) return false;
    const word = normAt(tokens, i);
    // People right before the verb are the ones that move: 'according to the agency (IOM), migrants crossed to'.
    if (people.has(word) && happenings.get(i + 1)?.kind === 'move') return false;
    // A relative clause tells of those before it: 'police broke up a ring which sent women to'.
    if (relatives.has(word)) return false;
    // A comma behind the body, or 'to' before it, makes it none that moves:
    // 'according to the police, the men had reached', 'to help bring'.
    const before = normAt(tokens, i - 1);
    const acts = officials.has(word) || isInside(draft.agencies, spanOf(draft.doc, i, i + 1));
    // Nor does a body move that somebody stands before:
    // 'is to appear before Leeds Crown Court over a plan to import'.
    if (acts && standsBefore(draft, i)) return false;
    if (acts && normAt(tokens, i + 1) !== ',' && !to.has(before)) return !by.has(before);
  }
  return false;
}
