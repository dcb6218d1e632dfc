import { textIn } from '../copied/block-text.ts';
import { makeOf } from '../copied/boxes.ts';
import { proseOf } from '../copied/mass.ts';
import type { Box, Run, Survey } from '../copied/survey.ts';
import { setOf } from '../set-of.ts';
import { LETTER } from '../wording/letters.ts';
import { isClockLine } from './furniture.ts';

/** From this number on, boxes of one make with a line over their prose tell one thing after another. */
const LEAST_ALIKE = 3;
/** With only two boxes of one make, numbers over them are days or marks of the page and no speakers. */
const PAIR = 2;
const DIGIT = /\d/;
/** Characters at most of a line that says who speaks or what day it is, and lines at most of the box that it heads. */
const LONGEST = 90;
const MOST_RUNS = 12;
/** Boxes around a line that may be one of those. */
const LEVELS = 4;
/** A line that counts what it stands among or tells a time: '2 of 9', '03 / 12', '10:45'. */
const COUNTER = /^\W*\d+\s*(?:\W|[a-z]{1,3})\s*\d{1,3}\W*$|\d{1,2}[:h]\d{2}/;

const headText = (run: Run) => textIn(run, LONGEST);

/** Whether a line may say what follows it: who speaks, on which day, what a picture shows. */
const mayHead = (run: Run): boolean =>
  !run.box.out &&
  run.linked === 0 &&
  run.chars <= LONGEST &&
  proseOf(run) === 0 &&
  LETTER.test(headText(run)) &&
  !COUNTER.test(headText(run)) &&
  !isClockLine(headText(run));

/** Lines over the prose of a box that are looked at: who speaks, and for whom. */
const MOST_HEADS = 3;
/** What is quoted has its speaker under it as well. */
const QUOTES = setOf('blockquote q');

/** The lines of a box that may head what is told in it, and the one that may sign it. */
function headsOf(runs: readonly Run[], { first, end, parent }: Box): readonly Run[] {
  // Where a line fills its box, the prose comes next to it.
  const to = end - first === 1 ? Math.min(end + 1, parent?.end ?? 0) : end;
  const lines = runs.slice(first, to);
  if (lines.length > MOST_RUNS) return [];
  if (lines[0] && COUNTER.test(headText(lines[0]))) lines.shift();
  const [said, last] = lines.slice(-2);
  if (said && last && QUOTES.has(said.box.name)) return mayHead(last) ? [last] : [];
  const rest = lines.findIndex((run) => !mayHead(run));
  const isTold = lines.slice(rest).some((run) => !run.box.out && proseOf(run) > 0);
  return rest <= MOST_HEADS && isTold ? lines.slice(0, rest) : [];
}

/**
 * Tells which short lines head what stands with them in boxes of one make: the names of those who speak, the days of a
 * chronicle, the titles of pictures that tell the story. A line that says the same each time is a label.
 */
export function headFinder({ runs }: Survey): (run: Run) => boolean {
  const known = new Map<Box, ReadonlySet<Run>>();
  const headsIn = (parent: Box): ReadonlySet<Run> => {
    const makes = new Map<string, Run[]>();
    for (const box of parent.children)
      for (const [place, run] of headsOf(runs, box).entries()) {
        const make = `${makeOf(box)} ${place}`;
        makes.set(make, [...(makes.get(make) ?? []), run]);
      }
    const isOfTwo = (heads: readonly Run[]) =>
      heads.length === PAIR &&
      heads.every((run) => run.box.parent !== parent && !DIGIT.test(headText(run)));
    const isTold = (heads: readonly Run[]) =>
      (heads.length >= LEAST_ALIKE || isOfTwo(heads)) && new Set(heads.map(headText)).size > 1;
    return new Set([...makes.values()].filter(isTold).flat());
  };

  return (run) => {
    let { box } = run;
    for (let level = 0; box.parent && level < LEVELS; level += 1) {
      const { parent } = box;
      const heads = known.get(parent) ?? headsIn(parent);
      known.set(parent, heads);
      if (heads.has(run)) return true;
      box = parent;
    }
    return false;
  };
}
