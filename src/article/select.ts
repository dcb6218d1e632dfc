import type { BlockKind } from '../engine/types.ts';
import type { BlockReader } from './block-reader.ts';
import type { BlockText } from './block-text.ts';
import { isAside, isEndMark, isFurniture } from './furniture.ts';
import { chooseHeadline, type HeadlineCandidate } from './headline.ts';
import { kindOf } from './kind.ts';
import { isLeadName } from './markup.ts';
import type { Metadata } from './metadata.ts';
import { commonBox, proseOf, type Region } from './region.ts';
import { withoutRepeats } from './repeats.ts';
import { bestResemblance } from './resemblance.ts';
import type { Box, Run, Survey } from './survey.ts';
import { isLock } from './wording.ts';

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

function isShown(choice: Choice, run: Run): boolean {
  return choice.isVisible?.(run.box.element as unknown as Element) ?? true;
}

function isDescribed(choice: Choice, block: BlockText): boolean {
  return bestResemblance(block.text, choice.metadata.descriptions) >= DESCRIBED;
}

/** Between headline and body lies at most the standfirst: named so, or what the page's description says. */
function leadBefore(choice: Choice, headline: HeadlineCandidate, first: Box): Chosen[] {
  const scope = commonBox(headline.run.box, first);
  const found: Chosen[] = [];
  for (let index = headline.index + 1; index < first.first; index += 1) {
    const run = choice.seen.runs[index];
    if (!run || run.box.out || run.chars < 30 || run.linked * 2 > run.chars) continue;
    let isNamed = false;
    let box: Box | undefined = run.box;
    for (; box && box !== scope; box = box.parent) isNamed ||= isLeadName(box.names);
    if (!box || !isShown(choice, run)) continue;
    const block = choice.reader.read(run.pieces);
    if (isNamed || isDescribed(choice, block)) found.push({ index, run, kind: 'lead', block });
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

/** The first paragraph is the lead where the markup or the description says so. */
function markLead(blocks: readonly Chosen[], choice: Choice): void {
  if (blocks.some((b) => b.kind === 'lead')) return;
  const first = blocks.find((b) => b.kind === 'paragraph' || b.kind === 'subhead');
  if (!first || proseOf(first.run) === 0) return;
  const { run, block } = first;
  if (isLeadName(run.box.names) || run.bold > run.chars * 0.9 || isDescribed(choice, block))
    first.kind = 'lead';
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
  const blocks = withoutRepeats(chose.blocks);
  if (headline) {
    const { index, run } = headline;
    const block = choice.reader.read(run.pieces);
    const lead = leadBefore(choice, headline, first).filter(
      (l) => !blocks.some((b) => b.block.text === l.block.text),
    );
    blocks.unshift({ index, run, kind: 'headline', block }, ...lead);
  }
  markLead(blocks, choice);
  return { ...chose, blocks };
}
