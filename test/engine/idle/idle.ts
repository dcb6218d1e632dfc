import type { Knowledge } from '../../../src/engine/draft.ts';
import { KNOWLEDGE } from '../knowledge.ts';
import { phrasesOf, type Removal, removalsFor } from './removals.ts';
import { type IdleCase, readText, SUITES } from './suites.ts';

/** What a suite's cases rest on: the cases that fail as they stand, and those that nothing makes fail. */
export interface Idleness {
  suite: string;
  cases: number;
  failing: string[];
  idle: string[];
}

/** What is told while a suite is worked through: how many things were taken away, and how many cases are left. */
export type Progress = (suite: string, removals: number, left: number) => void;

/**
 * Takes away each rule, word and record in turn, once for all the cases that hold it; a case that still holds
 * without any of them proves nothing. A case that has failed once is settled and not read again.
 */
export function* findIdle(
  wanted: readonly string[],
  tell: Progress = () => {},
  knowledge = KNOWLEDGE,
): Generator<Idleness> {
  for (const make of SUITES) {
    const suite = make();
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
    const whole = suite.knowledge ?? knowledge;
    const failing = suite.cases.filter((one) => !holds(one, whole));
    const left = new Map(
      suite.cases.filter((one) => !failing.includes(one)).map((one) => [one, phrasesOf(one.text)]),
    );
    const phrases = new Set([...left.values()].flatMap((set) => [...set]));
    let removals = 0;
    for (const removal of removalsFor(phrases, suite, whole)) {
      if (left.size === 0) break;
      settle(removal, left);
      removals += 1;
      tell(suite.name, removals, left.size);
    }
    yield {
      suite: suite.name,
      cases: suite.cases.length,
      failing: failing.map(lineOf),
      idle: [...left.keys()].map(lineOf),
    };
  }
}

const lineOf = ({ at, text }: IdleCase) => `${at} ${text.replace(/\s+/g, ' ')}`;

const holds = (one: IdleCase, knowledge: Knowledge) => one.holds(readText(one, knowledge));

/** Drops the cases that fail without the thing; only those are read in which it stands. */
function settle(removal: Removal, left: Map<IdleCase, ReadonlySet<string>>): void {
  const affected = [...left].filter(([, own]) => !removal.phrase || own.has(removal.phrase));
  if (affected.length === 0) return;
  removal.without((lacking) => {
    for (const [one] of affected) if (!holds(one, lacking)) left.delete(one);
  });
}
