import type { Draft } from '../../draft.ts';
import { sentenceEnd, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import { agencyLexicon, isArticle } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** Tokens that may tell where and when something was done, before by whom. */
const GAP = 7;

/** 'Arrested at the scene by gardaí', 'seized on Monday by customs': the 'by' behind where and when, or -1. */
export function agentAfter(
  draft: Draft,
  { agents, after, before, auxiliaries }: RoleLexicon,
  from: number,
): number {
  const { doc, language, calendar } = draft;
  const { tokens } = doc;
  const { pastEnding, gerundEnding } = language.figures.grammar;
  const isTime = isInside(calendar, spanOf(doc, from, from + 1));
  const first = normAt(tokens, from);
  // 'on Monday', 'today', 'at the scene', 'in Riga'
  if (!isTime && !auxiliaries.has(first) && !agencyLexicon(draft).at.has(first)) return -1;
  const end = Math.min(sentenceEnd(doc, from), from + GAP);
  for (let i = from; i < end; i += 1) {
    const word = normAt(tokens, i);
    if (agents.has(word)) return i;
    // 'arrested in a flat rented by the NCA': what another verb says is no part of it.
    const isVerb = word.endsWith(pastEnding) || word.endsWith(gerundEnding);
    const isOther = after.match(tokens, i, end) || before.match(tokens, i, end);
    if (word === ',' || isVerb || isOther) return -1;
  }
  return -1;
}

/** Tokens of an office and of who holds it. */
const SPEAKER = 14;

/** 'Said operations manager Ada Quill from the BKA': the token behind who speaks, or `from` where that is nobody of a body. */
export function pastSpeaker(draft: Draft, { speakers }: RoleLexicon, from: number): number {
  const { tokens } = draft.doc;
  const { at: places, of } = agencyLexicon(draft);
  const { roles, genitive } = draft.language.places;
  let holdsOffice = false;
  for (let i = from; i < from + SPEAKER; i += 1) {
    const word = normAt(tokens, i);
    const isLink = places.has(word) || of.has(word) || roles.from.has(word);
    const next = isArticle(draft, i + 1) ? i + 2 : i + 1;
    if (isLink && holdsOffice && !speakers.has(normAt(tokens, next))) return i + 1;
    // 'said Ada Quill, Commander, Coast Guard'
    if (word === ',' && holdsOffice && isInside(draft.agencies, spanOf(draft.doc, next, next + 1)))
      return i + 1;
    holdsOffice ||= speakers.has(word) && word !== genitive && !isArticle(draft, i);
    if (word === '.' && hasFlag(tokens, i - 1, CAPITAL)) continue;
    if (!isLink && !speakers.has(word) && word !== ',' && !hasFlag(tokens, i, CAPITAL)) return from;
  }
  return from;
}
