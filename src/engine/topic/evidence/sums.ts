import type { TopicGroup } from '../words.ts';
import type { FoundTerm } from './evidence.ts';
import { CASE_GROUPS } from './meaning.ts';

/** Summed strength by group, and of the strongest act; a group that is not there is zero, so that all have one shape. */
export type GroupSums = Record<TopicGroup | 'strongAct', number>;

/** From this strength on an act is one against somebody: 'arrested', 'charged with', 'jailed'. */
export const HOLDS = 3;

/** Minus zero is kept as a fraction, as most sums become: the objects then never change their shape. */
const NOTHING = -0;

/** The sums of a sentence in which nothing was found yet. */
export const noGroups = (): GroupSums => ({
  act: NOTHING,
  strongAct: NOTHING,
  crime: NOTHING,
  border: NOTHING,
  crossing: NOTHING,
  fiction: NOTHING,
  sport: NOTHING,
  business: NOTHING,
  politics: NOTHING,
  war: NOTHING,
  technology: NOTHING,
  leisure: NOTHING,
  statistics: NOTHING,
  science: NOTHING,
  accident: NOTHING,
  memory: NOTHING,
  address: NOTHING,
});

/** Adds what the terms from `first` on, which are one phrase, say of their groups, each once, and tells the first of a group how much that was. */
export function addStrongest(
  groups: GroupSums,
  terms: readonly FoundTerm[],
  first: number,
  times: number,
): void {
  for (let n = first; n < terms.length; n += 1) {
    const term = terms[n];
    if (!term || standsBefore(terms, first, n)) continue;
    const { group } = term;
    const weight = strongestFrom(terms, n, group);
    // One word said again and again is the matter of a case ('missiles'), many words are a kind of writing.
    term.said = CASE_GROUPS.has(group) ? weight : weight / (1 + times);
    groups[group] += term.said;
    if (group === 'act') groups.strongAct = Math.max(groups.strongAct, weight);
  }
}

/** Whether a term from `first` on is of the group of term `n` already. */
function standsBefore(terms: readonly FoundTerm[], first: number, n: number): boolean {
  for (let at = first; at < n; at += 1) if (terms[at]?.group === terms[n]?.group) return true;
  return false;
}

/** The strength of the strongest term of a group from term `n` on. */
function strongestFrom(terms: readonly FoundTerm[], n: number, group: TopicGroup): number {
  let weight = 0;
  for (let at = n; at < terms.length; at += 1) {
    const term = terms[at];
    if (term?.group === group) weight = Math.max(weight, term.weight);
  }
  return weight;
}
