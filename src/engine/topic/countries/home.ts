import type { Draft } from '../../draft.ts';
import { sentenceAround, tokenAt } from '../../text/doc.ts';
import { firstFrom, isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, hasOneOf, NUMBER, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';

/** How many places may stand before the last of a list: 'from Crewe, Hove and Lewes'. */
const LISTED = 3;

/**
 * Whether a place behind an age or a name is where somebody lives: 'Ada Quill, 47, from Tangier',
 * 'ten men aged 26 to 40 from Lima', 'Ada, from Crewe'.
 */
export function isHome(draft: Draft, place: Span): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { genitive, roles } = language.places;
  const at = beforeList(draft, place);
  const word = normAt(tokens, at);
  const isFrom = roles.from.has(word);
  if (!isFrom && word !== genitive) return false;
  if (isFrom && tokens.kind[at - 1] === NUMBER) return true;
  if (normAt(tokens, at - 1) !== ',') return false;
  return tokens.kind[at - 2] === NUMBER || (isFrom && isName(draft, at - 2));
}

/** The token before a place, or before the list of places that it ends. */
export function beforeList({ doc, language, places }: Draft, { start }: Span): number {
  const { tokens } = doc;
  const { conjunctions } = language.places;
  let at = tokenAt(doc, start) - 1;
  const last = firstFrom(places, start);
  for (let n = last - 1; n >= last - LISTED; n -= 1) {
    const place = places[n];
    const joins = normAt(tokens, at) === ',' || conjunctions.has(normAt(tokens, at));
    if (!place || !joins || tokenAt(doc, place.end - 1) + 1 !== at) break;
    at = tokenAt(doc, place.start) - 1;
  }
  return at;
}

/** A name in capitals that is none of a place or a body. */
function isName({ doc, places, agencies }: Draft, at: number): boolean {
  const start = doc.tokens.start[at] ?? 0;
  const span = { start, end: doc.tokens.end[at] ?? start };
  return hasFlag(doc.tokens, at, CAPITAL) && !isInside(places, span) && !isInside(agencies, span);
}

/**
 * How many tokens before a country, and behind it, its mission may stand: 'the consulate general of the',
 * ''s embassy'.
 */
const MISSION_BEFORE = 5;
const MISSION_BEHIND = 2;

/**
 * Whether a country is named for its mission, which acts for people of its own: 'The embassy of India',
 * 'China's consulate in Perth'.
 */
export function isOfMission({ doc, language }: Draft, { start, end }: Span): boolean {
  const { tokens } = doc;
  const { missions } = language.topic;
  const at = tokenAt(doc, start);
  const next = tokenAt(doc, end - 1) + 1;
  const { from, to } = sentenceAround(doc, at);
  return (
    hasOneOf(tokens, missions, next, Math.min(to, next + MISSION_BEHIND)) ||
    hasOneOf(tokens, missions, Math.max(from, at - MISSION_BEFORE), at)
  );
}
