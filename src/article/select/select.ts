import type { BlockKind } from '../../engine/types.ts';
import { saidOnce } from '../copied/block-text.ts';
import { isOrLiesIn } from '../copied/boxes.ts';
import { proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run } from '../copied/survey.ts';
import { isInField } from '../region/fields.ts';
import { isLock } from '../wording/wording.ts';
import { blocksBetween } from './between.ts';
import { isWholeCaption, readAs } from './captions.ts';
import { type Choice, type Chose, isShown } from './choice.ts';
import { withoutHead, withoutTail } from './edges.ts';
import { isAside, isEndMark, isFurniture } from './furniture.ts';
import { chooseHeadline, type HeadlineCandidate, RESEMBLES } from './headline.ts';
import { headFinder } from './heads.ts';
import { besidePicture, kindOf } from './kind.ts';
import { markLead } from './lead.ts';
import { leadsOn } from './leads-on.ts';
import { linkLineFinder } from './link-lines.ts';
import { withoutPointer } from './pointers.ts';
import { rejoined } from './rejoined.ts';
import { withoutRepeats } from './repeats.ts';
import { withoutEmptySections } from './sections.ts';
import { withinCopy } from './yardstick.ts';

/** Characters read between two yields, and what looking at a run costs beside them. */
const SLICE_WEIGHT = 20_000;
const UNIT = 200;

/** Characters at most of what an agency adds about itself under its mark ('###'). More is the next item of a round-up, whose items such marks part. */
const LONGEST_NOTES = 700;
/** The same where such marks have parted items above. */
const LONGEST_NOTE = 300;

/** The bodies while they are read one after another, and what has been chosen of them so far. */
interface Reading {
  readonly choice: Choice;
  readonly kindAt: ReturnType<typeof kindsInText>;
  readonly chose: Chose;
  /** Characters of the text. */
  length: number;
  /** Weight since the last yield. */
  since: number;
}

function* bodyBlocks(
  choice: Choice,
  headline: HeadlineCandidate | undefined,
): Generator<void, Chose> {
  const chose: Chose = { blocks: [], isLocked: isSold(choice), isCut: false };
  const kindAt = kindsInText(choice, headline);
  const reading: Reading = { choice, kindAt, chose, length: 0, since: 0 };
  // What stands before the headline inside the body's box is no text of the article.
  const start = (headline?.index ?? -1) + 1;
  for (const body of choice.region.bodies) {
    yield* blocksIn(reading, body, Math.max(body.first, start));
    if (chose.isCut) break;
  }
  return chose;
}

/** Reads one body's blocks, up to the limit. */
function* blocksIn(reading: Reading, body: Box, from: number): Generator<void> {
  const { choice, kindAt, chose } = reading;
  const end = Math.min(body.end, choice.region.to);
  const isEnd = endMarks(choice, body, end);
  for (const [offset, run] of choice.seen.runs.slice(from, end).entries()) {
    const index = from + offset;
    reading.since += UNIT + run.chars;
    if (reading.since > SLICE_WEIGHT) {
      yield;
      reading.since = 0;
    }
    const kind = kindAt(run, index, body);
    if (!kind) continue;
    chose.isCut = reading.length > choice.limit;
    if (chose.isCut) return;
    const block = withoutPointer(readAs(run.pieces, kind), run);
    if (isEndMark(block.text) && isEnd(index)) return;
    if (isLock(block.text)) chose.isLocked = true;
    else if (block.text !== '' && !isAside(block.text, run, kind)) {
      reading.length += block.text.length;
      chose.blocks.push({ index, run, kind, block });
    }
  }
}

/** Tells of each mark in a body's second half whether it stands over an agency's notes, with which the text ends. */
function endMarks(choice: Choice, { first, end }: Box, to: number): (index: number) => boolean {
  let marks = 0;
  return (index) => {
    if (index <= (first + end) / 2) return false;
    marks += 1;
    return proseAfter(choice, index, to) < (marks > 1 ? LONGEST_NOTE : LONGEST_NOTES);
  };
}

/** Prose from one run of a body to before another. */
function proseAfter({ seen: { runs } }: Choice, first: number, end: number): number {
  const after = runs.slice(first, end).filter((run) => !run.box.out);
  return after.reduce((sum, run) => sum + proseOf(run), 0);
}

/** Tells what a run of a body is to the text, by where it stands and how it is made; undefined where it is no part of the text. */
function kindsInText(choice: Choice, headline: HeadlineCandidate | undefined) {
  const own = new Set(choice.candidates.filter((c) => c.score >= RESEMBLES).map((c) => c.run));
  const isHead = headFinder(choice.seen);
  const isLinkLine = linkLineFinder(choice.seen);
  const isKept = (run: Run, index: number) =>
    isListed(choice, run.box) ||
    isAmongLines(choice, index) ||
    isLinkLine(run) ||
    leadsOn(run, choice.seen.runs[index + 1]);
  return (run: Run, index: number, body: Box): BlockKind | undefined => {
    // A link to this very page is a list's.
    if (run.linked > 0 && own.has(run)) return undefined;
    if (run.box.out || (run.box !== body && run.box === headline?.run.box)) return undefined;
    const kind = kindOf(run, body);
    if (isFurniture(run, kind) && !isKept(run, index) && !isWholeCaption(run, kind)) {
      if (!isShown(run)) return undefined;
      return isInField(choice.seen, run) ? 'item' : isHead(run) ? 'subhead' : undefined;
    }
    const isText = isShown(run) && !headsNothing(choice, index);
    return isText ? besidePicture(kind, run, body) : undefined;
  };
}

/** Whether the rest of the text is sold in it or right behind it. */
function isSold({ seen: { offers }, region: { bodies } }: Choice): boolean {
  const [first, last] = [bodies[0], bodies.at(-1)];
  return !!first && !!last && offers.some((o) => o.first >= first.first && o.first <= last.end);
}

/** Whether a link is a point of a list of the text. */
const isListed = ({ seen: { announced } }: Choice, point: Box): boolean =>
  announced.size > 0 && isOrLiesIn(point, (box) => announced.has(box));

/** Whether a line stands between two of its own make, or opens a box of them, and no name says what they are: a line of a poem, a subhead of a one-page app. */
function isAmongLines({ seen: { runs } }: Choice, index: number): boolean {
  const [before, line, after] = [index - 1, index, index + 1].map((i) => runs[i]);
  const isAlike = (run?: Run) =>
    run?.linked === 0 &&
    run.dated === 0 &&
    !run.box.inFigure &&
    run.box.names.tokens.length === 0 &&
    run.box.name === line?.box.name &&
    run.box.parent === line.box.parent;
  return isAlike(line) && isAlike(after) && (isAlike(before) || line?.box.parent?.first === index);
}

/** Whether all that follows a heading in its box was set apart: it headed links that lead away. */
function headsNothing({ seen: { runs } }: Choice, index: number): boolean {
  const box = runs[index]?.box;
  const around = box && isHeading(box.name) ? box.parent : undefined;
  if (!around || around.end - index < 2) return false;
  return runs.slice(index + 1, around.end).every((run) => run.box.out);
}

/** Where the first prose of the body is: a headline above it may lie inside the body's box. */
function firstProse({ seen, region }: Choice, body: Box): number {
  const from = Math.max(body.first, region.from);
  const at = seen.runs.slice(from, body.end).findIndex((run) => proseOf(run) > 0);
  return at < 0 ? Math.max(from, body.end) : from + at;
}

/** Chooses the article's blocks: headline, lead, body, in the order of the page. */
export function* chooseBlocks(choice: Choice): Generator<void, Chose> {
  const [first] = choice.region.bodies;
  if (!first) return { blocks: [], isLocked: false, isCut: false };
  const headline = chooseHeadline(choice.candidates, firstProse(choice, first));
  const chose = yield* bodyBlocks(choice, headline);
  yield;
  const full = withoutEmptySections(withoutRepeats(rejoined(chose.blocks)), choice);
  const own = withinCopy(full, choice.metadata.linked?.body);
  let blocks = withoutTail(withoutHead(own, choice, headline), choice);
  if (headline) {
    const { index, run } = headline;
    const block = saidOnce(readAs(run.pieces, 'headline'));
    const said = new Set(blocks.map((b) => b.block.text));
    // A card in the text may bear the title of the whole.
    const below = blocks.filter((b) => b.kind !== 'subhead' || b.block.text !== block.text);
    const between = (yield* blocksBetween(choice, headline)).filter((b) => !said.has(b.block.text));
    blocks = [{ index, run, kind: 'headline', block }, ...below, ...between];
    blocks.sort((a, b) => a.index - b.index);
  }
  markLead(blocks, choice);
  return { ...chose, blocks };
}
