import { en } from '../../../src/engine/languages/en/index.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';
import { KNOWLEDGE } from '../knowledge.ts';
import { watchDoors } from './doors.ts';
import { firedRules } from './fired.ts';
import { type Rests, removalsOf } from './removals.ts';
import { type IdleCase, readText, type Suite } from './suites.ts';
import { watching } from './watch.ts';

export { SUITES } from './suites.ts';

/** What a suite's cases rest on: the cases that fail as they stand, and those that nothing makes fail. */
interface Idleness {
  traps: number;
  failing: string[];
  idle: string[];
  /** Those of which it is known that code alone holds them. */
  byCode: string[];
}

/** Texts that code alone reads right, by the reason: no word or record stands behind it that could be taken away. */
const HELD_BY_CODE: readonly (readonly [reason: string, words: string])[] = [
  ['a bracket ends the phrase', 'one person to jail (One Million)'],
  ['letters glued to a sign of money are no name', 'US$4,000 and A$900'],
];

const isHeldByCode = ({ text }: IdleCase) => HELD_BY_CODE.some(([, words]) => text.includes(words));

let areDoorsWatched = false;

/**
 * Reads each case once to hear what it finds where it asks, then once without each of these things: what a
 * reading never finds cannot change it. The first thing without which the case fails settles it.
 */
export function findIdle(suite: Suite): Idleness {
  if (!areDoorsWatched) watchDoors(en, KNOWLEDGE);
  areDoorsWatched = true;
  const failing = suite.cases.filter((one) => !one.holds(readAnew(one)));
  const idle = suite.cases.filter((one) => !failing.includes(one) && !needsAnything(one, suite));
  return {
    traps: suite.cases.filter(({ trap }) => trap).length,
    failing: failing.map(lineOf),
    idle: idle.filter((one) => !isHeldByCode(one)).map(lineOf),
    byCode: idle.filter(isHeldByCode).map(lineOf),
  };
}

const lineOf = ({ at, text }: IdleCase) => `${at} ${text.replace(/\s+/g, ' ')}`;

/** Whether there is anything that a case cannot do without. */
function needsAnything(one: IdleCase, suite: Suite): boolean {
  for (const without of removalsOf(restsOf(one, suite), one.trap))
    if (without(() => fails(one))) return true;
  return false;
}

/** Whether a case fails; what nothing can be read without says nothing of a case. */
function fails(one: IdleCase): boolean {
  let reading: Reading;
  try {
    reading = readAnew(one);
  } catch {
    return false;
  }
  return one.trap ? one.isCaught(reading) : !one.holds(reading);
}

/** What the reading of a case rests on; the sets and maps that it makes for itself are new each time, and left out. */
function restsOf(one: IdleCase, { rules }: Suite): Rests {
  const read = () => readAnew(one);
  const holders = new Set(watching(read).map(({ holder }) => holder));
  const data = watching(read).filter(({ holder }) => holders.has(holder));
  return { data, rules: firedRules(rules, read) };
}

/** Reads with nothing remembered of the words. */
function readAnew(one: IdleCase): Reading {
  for (const spelling of tokenise(one.text).spelling) {
    spelling.answers = 0;
    spelling.answersMore = 0;
  }
  return readText(one);
}
