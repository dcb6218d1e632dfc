import { oncePerEach, oncePerStretch } from '../../../text/compiled.ts';
import { liveRules } from '../../../triggers.ts';
import { dateAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { endOfLead, tellsOfSeveral } from '../../context/lead.ts';
import { isTied, sharesNewName, tellsOfOthers } from '../../context/ties.ts';
import { isToldAgain, type ToldBefore } from '../../context/told-before.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { charSpan, type Reader } from '../../reader.ts';
import { isSameBlock, type Run, sentenceNear } from '../../syntax/clause.ts';
import { SIGNS, type Sign } from './signs.ts';

/** From which token on a sentence turns from the case, and by which sign. */
interface Turn {
  readonly sign: Sign | undefined;
  readonly at: number;
}

const STAYS: Turn = { sign: undefined, at: Number.POSITIVE_INFINITY };

const liveSigns = liveRules(SIGNS);

/**
 * Whether a figure belongs to a sentence that turns from the case, or to one behind it in its paragraph that takes up
 * nobody of the case: 'In an earlier raid six were held. Eight guns were seized'.
 */
export function isOfStray(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind } = candidate;
  const run = sentenceNear(reader, from);
  if (kind === undefined || kind === 'age' || !tellsOfOthers(reader, run)) return false;
  if (isToldAgain(candidate, told, run.from)) return false;
  const { sign, at } = turnOf(reader, run.from);
  const isOwn = sign && at <= from && sign.of?.has(kind) !== false;
  const turn = isOwn ? sign : turnBefore(reader, run.from, run.to);
  if (!turn || turn.of?.has(kind) === false) return false;
  reader.draft.trace?.(`figures/strays/${turn.name}`, charSpan(reader, from, candidate.to));
  return true;
}

/**
 * The sign by which an earlier sentence of the paragraph has turned from the case, if none has come back to it since.
 */
const turnBefore = oncePerStretch((reader: Reader, from: number, to: number): Sign | undefined => {
  const passed: Run[] = [];
  let here: Run = { from, to };
  while (passed.length < FARTHEST) {
    passed.push(here);
    here = sentenceNear(reader, here.from - 1);
    if (here.from < endOfLead(reader)) return undefined;
    const { sign, at } = turnOf(reader, here.from);
    if (!sign || at > here.from + OPENING || !tellsOfOthers(reader, here)) continue;
    // One of less reach leaves an earlier one as it is.
    if (passed.length > sign.reach) continue;
    // Asked last, because few texts have a sign.
    const turned = here;
    const isStill = !passed.some((run, away) => comesBack(reader, run, { away, turned }));
    return isStill ? sign : undefined;
  }
  return undefined;
});

const FARTHEST = Math.max(...SIGNS.map(({ reach }) => reach));

/** Within how many tokens of its start a sign makes its whole sentence stray. */
const OPENING = 3;

/**
 * Whether a sentence goes on in time from the one before it, even in a new paragraph: 'On the same day',
 * 'Two days later'.
 */
function goesOnInTime(reader: Reader, from: number): boolean {
  const { nexts } = tablesOf(reader.exclusions);
  return [from, from + 1].some((i) => nexts.match(reader.tokens, i) !== undefined);
}

/** How many sentences a sentence stands before the figure's, and the one that turned from the case. */
interface Passed {
  readonly away: number;
  readonly turned: Run;
}

/**
 * Whether the case goes on from a sentence that neither goes on in time from the one before it nor takes up a name by
 * which the text turned from the case: 'Years before, they had broken into EncroNet. ¶ Listening to EncroNet led to'.
 */
const comesBack = (reader: Reader, run: Run, { away, turned }: Passed): boolean =>
  !goesOnInTime(reader, run.from) &&
  !sharesNewName(reader, run, turned) &&
  isBack(reader, run, away);

/**
 * Whether a sentence comes back to the case: it opens a paragraph, has a day of its own or takes up persons of the
 * case.
 */
function isBack(reader: Reader, run: Run, away: number): boolean {
  if (!isSameBlock(reader, run.from - 1, run.from)) return true;
  for (let i = run.from; i < run.from + OPENING; i += 1) if (dateAt(reader, i)) return true;
  return !tellsOfOthers(reader, run) || (away > 0 && isTied(reader, run));
}

/** The turn of the sentence that begins at a token. */
const turnOf = oncePerEach((reader: Reader, from: number): Turn => {
  const run = sentenceNear(reader, from);
  for (const sign of liveSigns(reader.draft.standing, from)) {
    if (sign.ofOne && tellsOfSeveral(reader)) continue;
    const at = sign.applies(reader, run);
    if (at !== undefined) return { sign, at };
  }
  return STAYS;
});
