import { inOneSentence } from '../../../text/doc.ts';
import type { PhraseTable } from '../../../text/phrases.ts';
import { hasFlag, UPPER } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import {
  charSpan,
  isCapital,
  isInHeadline,
  isInSentence,
  isLineStart,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { isCovered } from '../../syntax/clause.ts';
import type { CueWords } from '../../words/entries.ts';
import { isAndAt, isCommaAt, isPrepositionAt, isRelativeAt, unitAt } from '../../words-at.ts';

/** How much each token of distance takes from a cue's weight. */
const DISTANCE = 0.5;
/** How much another sum between cue and figure takes. */
const CROSSING = 2;
/** How much an 'and' between them takes, because it begins another statement. */
const JOINING = 2.5;
const REACH = 20;
/** Up to this reach a cue belongs to the words right beside it. In '€40,000, a kilo of gold' it belongs to the gold. */
const ADJACENT = 3;

/** A candidate whose cues are weighed, with the best cue so far. */
interface Weighing {
  readonly reader: Reader;
  readonly candidate: Candidate;
  readonly table: PhraseTable<CueWords>;
  cue?: CueWords;
  score: number;
  /** The best score of each kind. */
  readonly kinds: Map<FigureKind, number>;
}

/** In which direction cues are looked for: 1 behind the candidate, -1 before it. */
type Step = 1 | -1;

/** The cue that won, and whether one of another kind came close. */
export interface Weighed {
  cue?: CueWords;
  doubt: boolean;
}

/** Two kinds contradict each other if their scores differ by less than this. */
const CLOSE = 1;

/** The strongest cue for a candidate in its clause. A cue counts more the heavier it is and the nearer it stands. */
export function weighCues(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): Weighed {
  const best: Weighing = { reader, candidate, table, score: 0, kinds: new Map() };
  scan(best, -1);
  scan(best, 1);
  if (!best.cue) return { doubt: false };
  const { kind } = best.cue;
  const doubt = [...best.kinds].some(
    ([other, score]) => other !== kind && best.score - score < CLOSE,
  );
  return { cue: best.cue, doubt };
}

/** The strongest cue for a candidate in its clause, without its doubt. */
export const nearestCue = (
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined => weighCues(reader, candidate, table).cue;

function scan(weighing: Weighing, step: Step): void {
  const { reader, candidate, table } = weighing;
  const { from } = candidate;
  const isBehind = step === 1;
  const first = isBehind ? afterConversion(reader, candidate.quantity) : from - 1;
  const end = isBehind ? undefined : from;
  let cost = 0;
  let beyondComma = false;
  for (let n = 0; n < REACH; n += 1) {
    // Written without `n * step`, because -0 is no small integer to the compiler and would make it deoptimise.
    const i = isBehind ? first + n : first - n;
    if (leaves(reader, i, from, step)) return;
    const hit = table.match(reader.tokens, i, end);
    const isNext = isBehind && hit !== undefined && isOfNextSum(reader, i + hit.length - 1);
    for (const cue of hit?.values ?? []) {
      // A cue before the candidate is as far away as its last token.
      const distance = isBehind ? n : n + 1 - (hit?.length ?? 1);
      const isFar = distance > cue.reach || (beyondComma && cue.reach <= ADJACENT);
      if (!isFar && !isNext && stands(weighing, cue, step, i))
        note(weighing, cue, cue.weight - DISTANCE * distance - cost);
    }
    if (isBehind && isCommaAt(reader, i)) beyondComma = true;
    cost += costOver(reader, i);
  }
}

/** How much a cue loses that stands beyond token `i`. */
const costOver = (reader: Reader, i: number): number =>
  (isAndAt(reader, i) ? JOINING : 0) + (unitAt(reader, i)?.dimension === 'money' ? CROSSING : 0);

function note(best: Weighing, cue: CueWords, score: number): void {
  if (score > (best.kinds.get(cue.kind) ?? 0)) best.kinds.set(cue.kind, score);
  if (score <= best.score) return;
  best.score = score;
  best.cue = cue;
}

function leaves(reader: Reader, i: number, from: number, step: Step): boolean {
  if (i < 0 || i >= reader.tokens.count) return true;
  if (!inOneSentence(reader.doc, i, from) || wordAt(reader, i) === ';') return true;
  return isLineStart(reader, step === 1 ? i : i + 1);
}

/** Whether the words at a token really are a cue, and one that works on this side of the candidate. */
function stands({ reader, candidate }: Weighing, cue: CueWords, step: Step, at: number): boolean {
  if (cue.side && cue.side !== (step === 1 ? 'after' : 'before')) return false;
  if (isOfName(reader, at)) return false;
  // 'Found that €40 million had gone through accounts' finds no money.
  if (reader.content.findings.has(wordAt(reader, at)) && isRelativeAt(reader, at + 1)) return false;
  // The words of a fraction are no cue for a rate: 'half a kilo of gold'.
  if (reader.numbers.denominators.has(wordAt(reader, at - 1))) return false;
  if (!cue.headline) return true;
  return isInHeadline(reader, candidate.from);
}

/**
 * Whether a word of worth values the thing before it by the sum behind it: '80 bitcoin, valued at €5m',
 * '£2m cash, worth €2.4m', 'paid €9,000 for gold worth €70,000'.
 */
function isOfNextSum(reader: Reader, at: number): boolean {
  if (!reader.lexicon.words.worth.has(wordAt(reader, at))) return false;
  const next = isPrepositionAt(reader, at + 1) ? at + 2 : at + 1;
  return amountAt(reader, boundsAt(reader, next).to)?.dimension === 'money';
}

/** Whether a word is a part of a name: 'Revenue officers' are no revenue, and the Channel is no channel. */
export function isOfName(reader: Reader, at: number): boolean {
  if (!isCapital(reader, at)) return false;
  const { agencies, places } = reader.draft;
  const word = charSpan(reader, at, at + 1);
  return isCovered(agencies, word) || isCovered(places, word) || isNamed(reader, at);
}

/** Whether the word has a capital inside a sentence, beside a word without one: 'Gardaí and Revenue seized'. */
const isNamed = (reader: Reader, at: number): boolean =>
  isInSentence(reader, at) &&
  isWord(reader, at - 1) &&
  !isCapital(reader, at - 1) &&
  !hasFlag(reader.tokens, at, UPPER);
