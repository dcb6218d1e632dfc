import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { isTied, tellsOfOthers } from '../context/ties.ts';
import { hasTimeGone } from '../context/time-gone.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { isHyphen, type Reader, wordAt } from '../reader.ts';
import { type Run, sentenceNear, within } from '../syntax/clause.ts';

/**
 * Whether a figure belongs to a sentence that names a new place, tells of an earlier time or event, and takes up
 * nobody of the case: 'Four men were arrested in Lyon last month',
 * 'It follows a raid in Lyon in which four men were held'.
 */
export function isOfElsewhere(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from } = candidate;
  const run = sentenceNear(reader, from);
  if (!hasNewPlace(reader, run) || isAtKnownPlace(reader, from, run)) return false;
  if (candidate.kind === 'age' || isToldAgain(candidate, told)) return false;
  if (!hasTimeGone(reader, run, yearsOf(candidate, run)) && !isBehindSequel(reader, run, from))
    return false;
  // The opening 'It' of 'It follows' means the case, but what follows may be another one.
  return tellsOfOthers(reader, run) && !isTied(reader, { from: run.from + 1, to: run.to });
}

/** Kinds behind which a year usually dates the crime and not the figure: 'charged four people over a fraud in 2017'. */
const OF_DEED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'charged',
  'convicted',
  'sentence',
  'suspects',
  'damage',
  'proceeds',
  'laundered',
]);

/** The part of a sentence in which a year dates the figure. */
const yearsOf = ({ from, kind }: Candidate, run: Run): Run =>
  kind !== undefined && OF_DEED.has(kind) ? { from: run.from, to: from } : run;

/** Where each place is named first. */
const firstOf = oncePer(({ places }: Draft): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { name, start } of places) if (!first.has(name)) first.set(name, start);
  return first;
});

/** Whether a sentence names a town, region or country for the first time in the text. */
function hasNewPlace(reader: Reader, run: Run): boolean {
  const start = reader.tokens.start[run.from] ?? 0;
  const first = firstOf(reader.draft);
  return within(reader, reader.draft.places, run).some(
    ({ kind, name }) => SETTLED.has(kind) && (first.get(name) ?? 0) >= start,
  );
}

/**
 * Whether all places behind a figure were named before, so that new ones before it are of those who came:
 * 'authorities from Latvia searched 72 places in Ukraine'.
 */
function isAtKnownPlace(reader: Reader, figure: number, run: Run): boolean {
  const behind = { from: figure, to: run.to };
  return (
    within(reader, reader.draft.places, behind).some(({ kind }) => SETTLED.has(kind)) &&
    !hasNewPlace(reader, behind)
  );
}

const SETTLED: ReadonlySet<string> = new Set(['city', 'region', 'country']);

/** How many tokens from the start of its sentence 'follows' may stand, and 'after' behind 'comes'. */
const REACH = 6;

/**
 * Whether the figure tells what came before the case: 'It comes after four men were',
 * 'The case follows the arrest of'.
 */
function isBehindSequel(reader: Reader, run: Run, figure: number): boolean {
  const { sequelTo } = reader.exclusions;
  const { comes } = tablesOf(reader.exclusions);
  let end = Math.min(figure, run.from + REACH);
  for (let i = run.from + 1, seen = false; i < end; i += 1) {
    if (!seen && comes.match(reader.tokens, i)) {
      seen = true;
      end = Math.min(figure, i + REACH);
    }
    // In a compound the word means something else: 'a follow-up inquiry'.
    if (sequelTo.has(wordAt(reader, i))) return !isHyphen(reader, i + 1);
  }
  return false;
}
