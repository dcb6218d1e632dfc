import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { inOneSentence, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt, SIGN } from '../../text/tokens/tokens.ts';
import { agencyLexicon, beforeArticle, isArticle, overArticle } from '../lexicon.ts';
import type { BodyMention, RoleLexicon } from './role-lexicon.ts';

/** The most tokens that name an office and who holds it. */
const LONGEST = 14;

/** Whether somebody who holds an office of the body speaks for it: 'Europol's executive director Ada Quill said'. */
export function speaksFor(
  draft: Draft,
  { speakers }: RoleLexicon,
  { from: body, to: from }: BodyMention,
  to: number,
): boolean {
  const { tokens } = draft.doc;
  const { strictLocatives } = draft.language.places;
  if (to - from > LONGEST || !inOneSentence(draft.doc, from, to)) return false;
  // The office may stand before the body and the name behind it: 'the head of the BKA, Ada Quill, said'. Without an
  // office before it the comma ends what is said of this body: 'briefed the FBI, chief inspector Quill said'.
  let holdsOffice = isHeaded(draft, speakers, body);
  if (!holdsOffice && normAt(tokens, from) === ',') return false;
  for (let i = from; i < to; i += 1) {
    const isOffice = speakers.has(normAt(tokens, i));
    const isName = hasFlag(tokens, i, CAPITAL) || tokens.kind[i] === SIGN;
    // The place of the office may stand before the name:
    // 'Europol's director of operations in The Hague, Ada Quill, said'.
    const isSeat = holdsOffice && strictLocatives.has(normAt(tokens, i));
    if (!isOffice && !isName && !isSeat && !isPossessive(draft, i)) return false;
    holdsOffice ||= isOffice;
  }
  return holdsOffice;
}

/** Whether an office and 'of' stand before the body: 'director of'. */
function isHeaded(draft: Draft, speakers: ReadonlySet<string>, body: number): boolean {
  const { tokens } = draft.doc;
  const of = beforeArticle(draft, body);
  const isOf = normAt(tokens, of) === draft.language.places.genitive;
  return isOf && speakers.has(normAt(tokens, of - 1));
}

/**
 * Whether a body is only where something was: 'Appeared before Leeds Crown Court on Monday charged with theft'. If
 * somebody holds an office there, the body speaks: 'Ada Quill, head of Borders at the Home Office, said'.
 */
export function isMereScene(
  draft: Draft,
  { speakers }: RoleLexicon,
  { from }: BodyMention,
): boolean {
  const { tokens } = draft.doc;
  const at = beforeArticle(draft, from);
  if (!agencyLexicon(draft).scenes.has(normAt(tokens, at))) return false;
  let word = at - 1;
  while (hasFlag(tokens, word, CAPITAL) && !speakers.has(normAt(tokens, word))) word -= 1;
  return !speakers.has(normAt(tokens, word));
}

/**
 * The token past somebody who speaks for a body, or `from` if it is nobody of a body:
 * 'Said operations manager Ada Quill from the BKA'.
 */
export function pastSpeaker(draft: Draft, { speakers }: RoleLexicon, from: number): number {
  const { tokens } = draft.doc;
  const { at: places, of } = agencyLexicon(draft);
  const { roles, genitive } = draft.language.places;
  let holdsOffice = false;
  for (let i = from; i < from + LONGEST; i += 1) {
    const word = normAt(tokens, i);
    const isLink = places.has(word) || of.has(word) || roles.from.has(word);
    const next = overArticle(draft, i + 1);
    if (isLink && holdsOffice && !speakers.has(normAt(tokens, next))) return i + 1;
    // Behind the office, a comma may lead to the body: 'said Ada Quill, Commander, Coast Guard'.
    if (word === ',' && holdsOffice && isInside(draft.agencies, spanOf(draft.doc, next, next + 1)))
      return i + 1;
    holdsOffice ||= speakers.has(word) && word !== genitive && !isArticle(draft, i);
    if (word === '.' && hasFlag(tokens, i - 1, CAPITAL)) continue;
    if (!isLink && !speakers.has(word) && word !== ',' && !hasFlag(tokens, i, CAPITAL)) return from;
  }
  return from;
}
