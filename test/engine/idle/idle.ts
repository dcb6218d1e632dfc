import type { Knowledge } from '../../../src/engine/draft.ts';
import { KNOWLEDGE } from '../knowledge.ts';
import { removalsFor } from './removals.ts';
import { type IdleCase, readText, SUITES, type Suite } from './suites.ts';

/** What a suite's cases rest on: the cases that fail as they stand, and those that nothing makes fail. */
export interface Idleness {
  suite: string;
  cases: number;
  failing: string[];
  idle: string[];
}

/** Takes away each rule, word and record in turn; a case that still holds without any of them proves nothing. */
export function* findIdle(wanted: readonly string[], knowledge = KNOWLEDGE): Generator<Idleness> {
  for (const make of SUITES) {
    const suite = make();
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
    const failing: string[] = [];
    const idle: string[] = [];
    for (const one of suite.cases) {
      const line = `${one.at} ${one.text}`;
      if (!holds(one, knowledge)) failing.push(line);
      else if (!neededBy(one, suite, knowledge)) idle.push(line);
    }
    yield { suite: suite.name, cases: suite.cases.length, failing, idle };
  }
}

const holds = (one: IdleCase, knowledge: Knowledge) => one.holds(readText(one.text, knowledge));

/** The first thing without which the case fails. */
export function neededBy(one: IdleCase, suite: Suite, knowledge: Knowledge): string | undefined {
  for (const removal of removalsFor(one.text, suite, knowledge))
    if (!removal.without((left) => holds(one, left))) return removal.name;
  return undefined;
}
