import type { Draft } from '../../draft.ts';
import { sentenceEnd, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { agencyLexicon } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** Tokens that may tell where and when something was done, before by whom. */
const GAP = 7;

/**
 * The 'by' behind the words for where and when, or -1 if there is none: 'Arrested at the scene by gardaí',
 * 'seized on Monday by customs'.
 */
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
  // The words for when and where begin with one of these: 'on Monday', 'today', 'at the scene', 'in Riga'.
  if (!isTime && !auxiliaries.has(first) && !agencyLexicon(draft).at.has(first)) return -1;
  const end = Math.min(sentenceEnd(doc, from), from + GAP);
  for (let i = from; i < end; i += 1) {
    const word = normAt(tokens, i);
    if (agents.has(word)) return i;
    // What another verb says belongs to that verb: 'arrested in a flat rented by the NCA'.
    const isVerb = word.endsWith(pastEnding) || word.endsWith(gerundEnding);
    const isOther = after.match(tokens, i, end) || before.match(tokens, i, end);
    if (word === ',' || isVerb || isOther) return -1;
  }
  return -1;
}
