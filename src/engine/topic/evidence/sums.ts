import type { TopicGroup } from '../words.ts';
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

/** What a found term adds to. */
interface Strength {
  group: TopicGroup;
  weight: number;
}

/** Adds what the last terms, which are one phrase, say of the group of term `n`, once for each group; how much it was. */
export function addStrongest(
  groups: GroupSums,
  terms: readonly Strength[],
  first: number,
  n: number,
  times: number,
): number {
  const group = terms[n]?.group;
  if (group === undefined) return 0;
  let weight = 0;
  for (let at = first; at < terms.length; at += 1) {
    const term = terms[at];
    if (term?.group !== group) continue;
    if (at < n) return 0;
    weight = Math.max(weight, term.weight);
  }
  // One word said again and again is the matter of a case ('missiles'), many words are a kind of writing.
  const said = CASE_GROUPS.has(group) ? weight : weight / (1 + times);
  groups[group] += said;
  if (group === 'act') groups.strongAct = Math.max(groups.strongAct, weight);
  return said;
}
