import type { BlockKind } from '../engine/types.ts';
import type { BlockReader } from './block-reader.ts';
import type { BlockText } from './block-text.ts';
import { commonBox, isIn } from './boxes.ts';
import { isAside, isEndMark, isFurniture, isSentence, isTail } from './furniture.ts';
import { chooseHeadline, type HeadlineCandidate } from './headline.ts';
import { kindOf } from './kind.ts';
import { isLeadName } from './markup.ts';
import { proseOf } from './mass.ts';
import type { Metadata } from './metadata.ts';
import type { Region } from './region.ts';
import { withoutRepeats } from './repeats.ts';
import { bestResemblance } from './resemblance.ts';
import type { Box, Run, Survey } from './survey.ts';
import { isLock } from './wording.ts';
import { withinCopy } from './yardstick.ts';

/** A run that belongs to the article, read. */
export interface Chosen {
  /** Its place in `Survey.runs`. */
  index: number;
  run: Run;
  kind: BlockKind;
  block: BlockText;
}

/** Everything that the choice of blocks rests on. */
export interface Choice {
  seen: Survey;
  region: Region;
  candidates: readonly HeadlineCandidate[];
  metadata: Metadata;
  reader: BlockReader;
  isVisible?: ((element: Element) => boolean) | undefined;
  /** UTF-16 units to read at most. */
  limit: number;
}

/** The article's blocks in reading order, and what was noticed on the way. */
export interface Chose {
  blocks: Chosen[];
  /** The page says where the body ends that the rest is for subscribers. */
  isLocked: boolean;
  /** The limit left something unread. */
  isCut: boolean;
}

/** Runs looked at between two yields. */
const SLICE = 100;
/** From here on a paragraph counts as the standfirst that the page's description repeats. */
const DESCRIBED = 0.7;
/** Boxes around a run whose names may call it a standfirst. */
const NAMED_LEVELS = 4;

function isShown(choice: Choice, run: Run): boolean {
  return choice.isVisible?.(run.box.element as unknown as Element) ?? true;
}

function isDescribed(choice: Choice, block: BlockText): boolean {
  return bestResemblance(block.text, choice.metadata.descriptions) >= DESCRIBED;
}

/** Whether the markup close around a run names it a standfirst. */
function isNamedLead(run: Run): boolean {
  let box: Box | undefined = run.box;
  for (let level = 0; box && level < NAMED_LEVELS; level += 1) {
    if (isLeadName(box.names)) return true;
    box = box.parent;
  }
  return false;
}

/**
 * Between headline and body lie the standfirst and the first picture, between the pieces of a body
 * pictures: of what else stands there only whole sentences before the body are taken.
 */
function* blocksBetween(choice: Choice, headline: HeadlineCandidate): Generator<void, Chosen[]> {
  const { bodies } = choice.region;
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last) return [];
  const scope = commonBox(headline.run.box, last);
  const found: Chosen[] = [];
  let next = 0;
  for (let index = headline.index + 1; index < last.first; index += 1) {
    if (index % SLICE === 0) yield;
    while ((bodies[next]?.end ?? Infinity) <= index) next += 1;
    const run = choice.seen.runs[index];
    if (!run || run.box.out || run.linked * 2 > run.chars) continue;
    if (index >= (bodies[next]?.first ?? Infinity)) continue;
    if (!isIn(run.box, scope) || !isShown(choice, run)) continue;
    const block = choice.reader.read(run.pieces);
    const kind = kindOf(run, scope) === 'caption' ? 'caption' : 'lead';
    if (isAside(block.text, run, kind) || isFurniture(run, kind)) continue;
    const isLead = isSentence(block.text) || isNamedLead(run) || isDescribed(choice, block);
    if (kind === 'caption' || (isLead && index < first.first))
      found.push({ index, run, kind, block });
  }
  return found;
}

function* bodyBlocks(
  choice: Choice,
  headline: HeadlineCandidate | undefined,
): Generator<void, Chose> {
  const chose: Chose = { blocks: [], isLocked: false, isCut: false };
  let length = 0;
  // What stands before the headline inside the body's box is no text of the article.
  for (const body of choice.region.bodies)
    for (
      let index = Math.max(body.first, (headline?.index ?? -1) + 1);
      index < body.end;
      index += 1
    ) {
      if (index % SLICE === 0) yield;
      const run = choice.seen.runs[index];
      if (!run || run.box.out || run.box === headline?.run.box) continue;
      const kind = kindOf(run, body);
      if (isFurniture(run, kind) || !isShown(choice, run)) continue;
      if (length > choice.limit) {
        chose.isCut = true;
        return chose;
      }
      const block = choice.reader.read(run.pieces);
      if (isEndMark(block.text) && index > (body.first + body.end) / 2) break;
      if (isLock(block.text)) chose.isLocked = true;
      if (block.text === '' || isAside(block.text, run, kind)) continue;
      length += block.text.length;
      chose.blocks.push({ index, run, kind, block });
    }
  return chose;
}

/** The first paragraph is the lead where markup, type or description says so. */
function markLead(blocks: readonly Chosen[], choice: Choice): void {
  if (blocks.some((b) => b.kind === 'lead')) return;
  const first = blocks.find((b) => b.kind === 'paragraph' || b.kind === 'subhead');
  if (!first || first.run.chars < 40) return;
  const { run, block, kind } = first;
  const isSet = kind === 'subhead' ? isSentence(block.text) : run.bold > run.chars * 0.9;
  if (isSet || isNamedLead(run) || isDescribed(choice, block)) first.kind = 'lead';
}

/** Takes off what stands under the last sentence: signatures and initials. */
function withoutTail(blocks: readonly Chosen[]): Chosen[] {
  let last = blocks.length - 1;
  while (last > 1 && blocks[last]?.kind === 'paragraph' && isTail(blocks[last]?.block.text ?? ''))
    last -= 1;
  return blocks.slice(0, last + 1);
}

/** Where the first prose of the body is: a headline above it may lie inside the body's box. */
function firstProse({ seen }: Choice, body: Box): number {
  let index = body.first;
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
  const blocks = withoutTail(own);
  if (headline) {
    const { index, run } = headline;
    const block = choice.reader.read(run.pieces);
    const said = new Set(blocks.map((b) => b.block.text));
    const between = (yield* blocksBetween(choice, headline)).filter((b) => !said.has(b.block.text));
    blocks.unshift({ index, run, kind: 'headline', block });
    blocks.push(...between);
    blocks.sort((a, b) => a.index - b.index);
  }
  markLead(blocks, choice);
  return { ...chose, blocks };
}
