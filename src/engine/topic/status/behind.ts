import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { NEEDS, NO_PENALTY } from './needs.ts';
import type { StageTerm, TermAt } from './words.ts';

/** So close behind a verb that states no verdict its penalty states none: 'is to be jailed for five years for'. */
const PENALTY = 6;
/** And the counts of a verdict so close: 'guilty of two counts of'. */
const COUNTS = 3;

/** The last word of a verdict in a sentence: where it ended, and why it stated none, if so. */
export interface Verdict {
  to: number;
  why: string | undefined;
}

/** What is said of a word that lacks something of its own. */
const LACKS: ReadonlySet<string> = new Set(Object.values(NEEDS).map((need) => need.why));

/** What is a verdict of its own behind one that lacks its term. */
const OWN: ReadonlySet<string> = new Set(['object', 'finding', 'discharge']);

/**
 * Why a term right behind a verdict states nothing: the penalty of what is none, and the counts of one
 * ('found guilty of two counts of').
 */
export function whyBehind(
  { doc, language }: Draft,
  verdict: Verdict | undefined,
  { stage, needs }: StageTerm,
  { from }: TermAt,
): string | undefined {
  if (!verdict || from < verdict.to) return undefined;
  // Joined participles share their reason:
  // 'Freed a man convicted by a lower court of smuggling and jailed for 20 years', 'if convicted and jailed'.
  const isJoined = language.places.conjunctions.has(normAt(doc.tokens, from - 1));
  if (isJoined && verdict.why !== undefined && !LACKS.has(verdict.why)) return verdict.why;
  if (from - verdict.to > PENALTY) return undefined;
  // The second may be a verdict of its own: 'Faces years behind bars after being convicted'.
  if (stage === 'convicted')
    return verdict.why === NO_PENALTY && OWN.has(needs ?? '') ? undefined : verdict.why;
  const isCounted =
    stage === 'charged' && verdict.why !== NO_PENALTY && from - verdict.to <= COUNTS;
  return isCounted ? (verdict.why ?? 'a part of the verdict') : undefined;
}
