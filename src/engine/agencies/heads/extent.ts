import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { inOneSentence, opensSentence, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { GLUED, hasFlag, normAt, OPENS_LINE, SIGN, UPPER, WORD } from '../../text/tokens/tokens.ts';
import { isCapital, isOwnCapital } from '../capitals.ts';
import type { Owner } from '../countries/owner.ts';
import type { Owners } from '../countries/owners.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import { type HeadHit, hasWay } from './head-hit.ts';

/** The tokens of an authority's name as far as its words alone tell. */
export interface NameExtent {
  from: number;
  to: number;
}

/** The extent of a head: with the words before it that belong to its name, to where the name ends. */
export function extentOf(draft: Draft, owners: Owners, hit: HeadHit): NameExtent {
  const from = hasWay(hit, 'plain') ? hit.from : modifiersBefore(draft, owners, hit);
  return {
    from: isBench(hit) ? lastJoined(draft, from, hit.from) : from,
    to: endOfName(draft, hit),
  };
}

/**
 * Whether a head is a court. Two towns with a court each may be joined before one noun, whereas a word that joins may
 * belong to the name of an office: 'Customs and Border Police'.
 */
const isBench = (hit: HeadHit) => hasWay(hit, 'bench');

/**
 * The first token of the last name that is joined to others before a head: 'Ngwelezane' in
 * 'Emanguzi and Ngwelezane Magistrate's Court'.
 */
function lastJoined(draft: Draft, from: number, head: number): number {
  for (let i = head - 1; i > from; i -= 1) if (isJoin(draft, i)) return i + 1;
  return from;
}

/** First of the words before a head that belong to it: 'federal' police, 'Collier County' Sheriff's Office. */
function modifiersBefore(draft: Draft, owners: Owners, { from: head, heads }: HeadHit): number {
  const { tokens } = draft.doc;
  const countries = heads[0]?.countries;
  const isProper = isOwnCapital(draft, head);
  let from = head;
  while (from > 0 && head - from < LONGEST && inOneSentence(draft.doc, from - 1, head)) {
    const owner = owners.before(from);
    // If the only place of this name in the gazetteer lies in a country that has no such court, the word is part of
    // the name: 'Goodwood Magistrate Court'.
    const mayOwn = owner && (!countries || countries.includes(owner.cc) || owner.by !== 'place');
    if (mayOwn && !isWordOfName(draft, owners, owner, head)) break;
    if (!isOfName(draft, from - 1, isProper ? 'proper' : 'plain')) break;
    from -= 1;
  }
  // A join or a hyphen opens no name.
  while (from < head && (tokens.kind[from] !== WORD || isJoin(draft, from))) from += 1;
  return from;
}

/** The most tokens of a name that may stand before its head. */
const LONGEST = 8;

/** Whether token `i` belongs to the name of which the next token is: in a proper name words with a capital do, in a plain one modifiers alone. */
function isOfName(draft: Draft, i: number, name: 'proper' | 'plain'): boolean {
  const { tokens } = draft.doc;
  const { modifiers, articles } = agencyLexicon(draft);
  if (hasFlag(tokens, i + 1, OPENS_LINE)) return false;
  // A day is no part of a name: 'On Monday Police said'.
  if (isInside(draft.calendar, spanOf(draft.doc, i, i + 1))) return false;
  const word = normAt(tokens, i);
  const isProper = name === 'proper' && isCapital(draft, i) && !articles.has(word);
  if (!isProper && !modifiers.has(word)) return false;
  // A sign that stands apart is a dash, not a hyphen: 'HANNOVER - Customs officers'.
  if (tokens.kind[i] === SIGN && !hasFlag(tokens, i + 1, GLUED)) return false;
  // Before a word that joins, an acronym or the noun of a body ends a name, since these are two bodies:
  // 'EFSA and Customs', 'the Air Force and Customs'.
  return !isJoin(draft, i + 1) || !(isLetters(draft, i) || isBodyNoun(draft, i));
}

/**
 * Whether what also is a town's name is a word of the name that ends in the head at token `head`: 'Human' of a
 * 'Human Trafficking Bureau', where 'Trafficking' is no word that stands between a town and its office.
 */
export function isWordOfName(draft: Draft, owners: Owners, owner: Owner, head: number): boolean {
  const { modifiers } = agencyLexicon(draft);
  const isBeside = owner.to >= head || modifiers.has(normAt(draft.doc.tokens, owner.to));
  return owner.by === 'place' && !isBeside && owners.isWord(owner);
}

/** Whether token `i` is a noun that ends a body's name: 'Force', 'Bureau'. */
const isBodyNoun = (draft: Draft, i: number) =>
  agencyLexicon(draft).bodies.match(draft.doc.tokens, i, i + 1) !== undefined;

/** Whether token `i` is written in capitals only. */
const isLetters = ({ doc }: Draft, i: number) => hasFlag(doc.tokens, i, UPPER);

/**
 * The end of the name around a head: with its last capital in 'Odessa Police officers', but further on in
 * 'Prosecutor's Office for Organised Crime'.
 */
function endOfName(draft: Draft, { from, to }: HeadHit): number {
  const { tokens } = draft.doc;
  // The first word of a sentence has a capital because of where it stands, so it tells nothing:
  // 'Border guards in Lviv'.
  if (!isCapital(draft, from) || opensSentence(draft.doc, from)) return to;
  let end = from + 1;
  const goesOn = (i: number) =>
    isCapital(draft, i) || tokens.kind[i] === SIGN || isPossessive(draft, i);
  while (end < to && (goesOn(end) || (end + 1 < to && isCapital(draft, to - 1)))) end += 1;
  // Letters alone are not a name: 'a Florida U.S. attorney'.
  if (end === from + 1 && isLetters(draft, from)) return to;
  // The shorter name has to name an authority by itself, which it does not before the noun that a possessive belongs
  // to: 'Croatian National police', 'Sheriff's office'.
  const name = agencyLexicon(draft).heads.match(tokens, from, end);
  return name?.length === end - from && !isPossessive(draft, end - 1) ? end : to;
}

/**
 * The end of a name that ends before `to`, with what the office is for if that has capitals:
 * 'Special Prosecutor's Office for Cybercrime'.
 */
export function withPurpose(draft: Draft, to: number): number {
  const { tokens } = draft.doc;
  const { purposes } = agencyLexicon(draft);
  if (!isCapital(draft, to - 1) || !purposes.has(normAt(tokens, to)) || !isCapital(draft, to + 1))
    return to;
  // A hyphen binds a word to the one before it: 'for High-ranking Officials'.
  const isBound = (i: number) =>
    hasFlag(tokens, i, GLUED) && (tokens.norm[i] === '-' || tokens.norm[i - 1] === '-');
  let end = to + 2;
  while (isCapital(draft, end) || isBound(end) || (isJoin(draft, end) && isCapital(draft, end + 1)))
    end += 1;
  return end;
}
