import type { Draft } from '../../draft.ts';
import { sentenceEnd, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, NUMBER, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import { agencyLexicon, isArticle, isJoin } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** Tokens of a unit and its people, and as many of where they are. */
const LONGEST = 12;

/** Where the words end that belong to a body behind its name, and what they told. */
export interface PastName {
  at: number;
  /** Words with a capital stood there: a unit or a post, or the words of a headline. */
  isTitled: boolean;
  /** They end with people, to whom themselves it may have been done. */
  isPersons: boolean;
}

/**
 * The token past the unit of a body, its people and where they are: 'the Coast Guard Cutter Quill',
 * 'NCA officers in the port of Dover'.
 */
export function pastName(
  draft: Draft,
  lexicon: RoleLexicon,
  to: number,
  limit = Number.POSITIVE_INFINITY,
): PastName {
  // A headline that ends with a body is no name with the town that opens the next line.
  const end = Math.min(limit, sentenceEnd(draft.doc, to - 1));
  const past = pastPeople(draft, lexicon, to, end);
  past.at = pastSeat(draft, lexicon, past.at, end);
  return past;
}

/** The token past a bracket that closes right behind a name: 'the Judicial Police (PJ)'. */
export const pastBracket = (tokens: Tokens, at: number): number =>
  normAt(tokens, at) === ')' ? at + 1 : at;

/** The token past the unit of a body and its people, without where they are. */
function pastPeople(
  draft: Draft,
  { staff, persons, passed, auxiliaries }: RoleLexicon,
  to: number,
  limit: number,
): PastName {
  const { tokens } = draft.doc;
  const { links } = agencyLexicon(draft);
  const { strictLocatives } = draft.language.places;
  const from = pastBracket(tokens, to);
  const end = Math.min(limit, from + LONGEST);
  // An article behind a preposition continues the name of a unit:
  // 'the Carabinieri Department for the Protection of Heritage'.
  const isLinked = (i: number) =>
    i > from && isArticle(draft, i) && links.has(normAt(tokens, i - 1));
  const past: PastName = { at: from, isTitled: false, isPersons: false };
  for (let i = from; i < end; i += 1) {
    const norm = normAt(tokens, i);
    const isStaff = staff.has(norm);
    if (isStaff || (!auxiliaries.has(norm) && isNamePart(draft, i))) {
      past.at = i + 1;
      past.isTitled ||= !isStaff;
      past.isPersons = persons.has(norm);
    } else if (norm === ')' && past.at === i) past.at = i + 1;
    else if (strictLocatives.has(norm) || !(links.has(norm) || passed.has(norm) || isLinked(i)))
      break;
  }
  return past;
}

/**
 * The token past the place where a body sits: 'Eurojust in The Hague coordinated',
 * 'the Guardia Civil in Lugo, Vigo and Ourense held'.
 */
function pastSeat(draft: Draft, { grounds }: RoleLexicon, at: number, limit: number): number {
  const { tokens } = draft.doc;
  const { genitive, strictLocatives, roles } = draft.language.places;
  const opener = normAt(tokens, at);
  if (opener !== genitive && !strictLocatives.has(opener) && !roles.from.has(opener)) return at;
  const end = Math.min(limit, at + LONGEST);
  let past = at;
  // What a seat ends with: a name of it, its bracket, or the noun of its ground behind a name.
  const endsSeat = (i: number, norm: string) =>
    isSeatName(draft, i) ||
    (norm === ')' && past === i) ||
    (grounds.has(norm) && past > at && isNamePart(draft, i - 1));
  const isLink = (i: number, norm: string) =>
    norm === genitive || grounds.has(norm) || isArticle(draft, i) || isJoin(draft, i);
  for (let i = at + 1; i < end; i += 1) {
    const norm = normAt(tokens, i);
    if (endsSeat(i, norm)) past = i + 1;
    else if (!isLink(i, norm)) break;
  }
  return past;
}

/** A place, or a word of a name; behind a comma only if it is listed: 'the NCA in London, Quill said'. */
function isSeatName(draft: Draft, i: number): boolean {
  const { doc, places } = draft;
  if (isInside(places, spanOf(doc, i, i + 1))) return true;
  return (normAt(doc.tokens, i - 1) !== ',' || isJoin(draft, i + 1)) && isNamePart(draft, i);
}

/** A word of a unit's name or a place: 'Cutter', '144'; of no other body's. */
function isNamePart({ doc, agencies }: Draft, i: number): boolean {
  const isNamed = hasFlag(doc.tokens, i, CAPITAL) || doc.tokens.kind[i] === NUMBER;
  return isNamed && !isInside(agencies, spanOf(doc, i, i + 1));
}
