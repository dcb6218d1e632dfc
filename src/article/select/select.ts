import type { BlockKind } from '../../engine/types.ts';
import { saidOnce } from '../copied/block-text.ts';
import { proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run } from '../copied/survey.ts';
import { isInField } from '../region/fields.ts';
import { isLock } from '../wording/wording.ts';
import { blocksBetween } from './between.ts';
import { readAs } from './captions.ts';
import { type Choice, type Chose, isShown } from './choice.ts';
import { withoutHead, withoutTail } from './edges.ts';
import { isAside, isEndMark, isFurniture } from './furniture.ts';
import { chooseHeadline, type HeadlineCandidate, RESEMBLES } from './headline.ts';
import { kindOf } from './kind.ts';
import { markLead } from './lead.ts';
import { withoutRepeats } from './repeats.ts';
import { withinCopy } from './yardstick.ts';

/** Characters read between two yields, and what looking at a run costs beside them. */
const SLICE_WEIGHT = 20_000;
const UNIT = 200;

/** What an agency adds about itself under its mark is shorter than this: under the mark that parts a round-up's items goes on the next. */
const LONGEST_NOTES = 700;
/** Where such marks parted items before, the note is shorter than this. */
const LONGEST_NOTE = 300;

function* bodyBlocks(
  choice: Choice,
  headline: HeadlineCandidate | undefined,
): Generator<void, Chose> {
  const chose: Chose = { blocks: [], isLocked: isSold(choice), isCut: false };
  let length = 0;
  let since = 0;
  const kindAt = kindsInText(choice, headline);
  // What stands before the headline inside the body's box is no text of the article.
  const start = (headline?.index ?? -1) + 1;
  for (const body of choice.region.bodies) {
    const end = Math.min(body.end, choice.region.to);
    let marks = 0;
    for (let index = Math.max(body.first, start); index < end; index += 1) {
      const run = choice.seen.runs[index];
      since += UNIT + (run?.chars ?? 0);
      if (since > SLICE_WEIGHT) {
        yield;
        since = 0;
      }
      const kind = run && kindAt(run, index, body);
      if (!run || !kind) continue;
      if (length > choice.limit) {
        chose.isCut = true;
        return chose;
      }
      const block = readAs(run.pieces, kind);
      if (isEndMark(block.text) && index > (body.first + body.end) / 2) {
        if (proseAfter(choice, index, end) < (marks > 0 ? LONGEST_NOTE : LONGEST_NOTES)) break;
        marks += 1;
      }
      if (isLock(block.text)) {
        chose.isLocked = true;
        continue;
      }
      if (block.text === '' || isAside(block.text, run, kind)) continue;
      length += block.text.length;
      chose.blocks.push({ index, run, kind, block });
    }
  }
  return chose;
}

/** Prose from one run of a body to before another. */
function proseAfter({ seen: { runs } }: Choice, first: number, end: number): number {
  const after = runs.slice(first, end).filter((run) => !run.box.out);
  return after.reduce((sum, run) => sum + proseOf(run), 0);
}

/** Tells what a run of a body is in its text; nothing where it is no part of that, by where it stands and what it is made of. */
function kindsInText(choice: Choice, headline: HeadlineCandidate | undefined) {
  const own = new Set(choice.candidates.filter((c) => c.score >= RESEMBLES).map((c) => c.run));
  return (run: Run, index: number, body: Box): BlockKind | undefined => {
    // A link to this very page is a list's.
    if (run.linked > 0 && own.has(run)) return undefined;
    if (run.box.out || (run.box !== body && run.box === headline?.run.box)) return undefined;
    const kind = kindOf(run, body);
    if (isFurniture(run, kind) && !isListed(choice, run.box) && !isAmongLines(choice, index))
      return isInField(choice.seen, run) && isShown(run) ? 'item' : undefined;
    return isShown(run) && !headsNothing(choice, index) ? kind : undefined;
  };
}

/** Whether the rest of the text is sold in it or right behind it. */
function isSold({ seen: { offers }, region: { bodies } }: Choice): boolean {
  const [first, last] = [bodies[0], bodies.at(-1)];
  return !!first && !!last && offers.some((o) => o.first >= first.first && o.first <= last.end);
}

/** Whether a link is a point of a list of the text. */
function isListed({ seen: { announced } }: Choice, point: Box): boolean {
  for (let box: Box | undefined = point; box && announced.size > 0; box = box.parent)
    if (announced.has(box)) return true;
  return false;
}

/** Whether a line stands between two of its own make, or opens their box, and no name says what they are: a poem's, a subhead of a one-page app. */
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

/** Whether a run begins a box of which all else was set apart: the heading over links that lead away. */
function headsNothing({ seen: { runs } }: Choice, index: number): boolean {
  const box = runs[index]?.box;
  const around = box && isHeading(box.name) ? box.parent : undefined;
  if (around?.first !== index || around.end - index < 2) return false;
  return runs.slice(index + 1, around.end).every((run) => run.box.out);
}

/** Where the first prose of the body is: a headline above it may lie inside the body's box. */
function firstProse({ seen, region }: Choice, body: Box): number {
  let index = Math.max(body.first, region.from);
  while (index < body.end && proseOf(seen.runs[index] as Run) === 0) index += 1;
  return index;
}

/** Chooses the article's blocks: headline, lead, body, in the order of the page. */
export function* chooseBlocks(choice: Choice): Generator<void, Chose> {
  const [first] = choice.region.bodies;
  if (!first) return { blocks: [], isLocked: false, isCut: false };
  const headline = chooseHeadline(choice.candidates, firstProse(choice, first));
  const chose = yield* bodyBlocks(choice, headline);
  yield;
  const own = withinCopy(withoutRepeats(chose.blocks), choice.metadata.linked?.body);
  let blocks = withoutTail(withoutHead(own, choice));
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
