import { oncePerEach } from '../../../text/compiled.ts';
import { liveRules } from '../../../triggers.ts';
import { dateAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { endOfLead, tellsOfSeveral } from '../../context/lead.ts';
import { isTied, tellsOfOthers } from '../../context/ties.ts';
import { isToldAgain, type ToldBefore } from '../../context/told-before.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { charSpan, type Reader } from '../../reader.ts';
import { isSameBlock, type Run, sentenceNear } from '../../syntax/clause.ts';
import { SIGNS, type Sign } from './signs.ts';

/** Where a sentence turns from the case, and by which sign. */
interface Turn {
  readonly sign: Sign | undefined;
  readonly at: number;
}

const STAYS: Turn = { sign: undefined, at: Number.POSITIVE_INFINITY };

const liveSigns = liveRules(SIGNS);

/**
 * 'In an earlier raid six were held. Eight guns were seized': below the lead of a text that has told figures of its own,
 * a sentence that turns from the case, and those behind it in its paragraph that take up nobody of the case.
 */
export function isOfStray(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind } = candidate;
  const run = sentenceNear(reader, from);
  if (kind === undefined || kind === 'age' || !tellsOfOthers(reader, run)) return false;
  if (isToldAgain(candidate, told, run.from)) return false;
  const { sign, at } = turnOf(reader, run.from);
  const turn = sign && at <= from ? sign : turnBefore(reader, run);
  if (!turn || turn.of?.has(kind) === false) return false;
  reader.draft.trace?.(`figures/strays/${turn.name}`, charSpan(reader, from, candidate.to));
  return true;
}

/** The sign by which a sentence before this one in its paragraph has turned from the case, if none has come back to it since. */
function turnBefore(reader: Reader, run: Run): Sign | undefined {
  let here = run;
  for (let away = 0; away < FARTHEST; away += 1) {
    if (!goesOnInTime(reader, here.from) && isBack(reader, here, away)) return undefined;
    here = sentenceNear(reader, here.from - 1);
    if (here.from < endOfLead(reader)) return undefined;
    const { sign, at } = turnOf(reader, here.from);
    if (!sign || at > here.from + OPENING || !tellsOfOthers(reader, here)) continue;
    return away < sign.reach ? sign : undefined;
  }
  return undefined;
}

const FARTHEST = Math.max(...SIGNS.map(({ reach }) => reach));

/** A sentence turns as a whole where one of its first words does. */
const OPENING = 3;

/** 'On the same day', 'Two days later': a time that goes on from the sentence before, in whatever paragraph. */
function goesOnInTime(reader: Reader, from: number): boolean {
  const { nexts } = tablesOf(reader.exclusions);
  return [from, from + 1].some((i) => nexts.match(reader.tokens, i) !== undefined);
}

/** Whether a sentence opens a paragraph, or tells of those of the case again or of a day of its own. */
function isBack(reader: Reader, run: Run, away: number): boolean {
  if (!isSameBlock(reader, run.from - 1, run.from)) return true;
  for (let i = run.from; i < run.from + OPENING; i += 1) if (dateAt(reader, i)) return true;
  return !tellsOfOthers(reader, run) || (away > 0 && isTied(reader, run));
}

/** What the sentence that begins at a token turns to. */
const turnOf = oncePerEach((reader: Reader, from: number): Turn => {
  const run = sentenceNear(reader, from);
  for (const sign of liveSigns(reader.draft.standing, from)) {
    if (sign.ofOne && tellsOfSeveral(reader)) continue;
    const at = sign.applies(reader, run);
    if (at !== undefined) return { sign, at };
  }
  return STAYS;
});
