import type { BlockKind } from '../engine/types.ts';
import { type BlockText, isCurrent, type Piece, readBlock } from './block-text.ts';
import { chooseHeadline, type HeadlineCandidate } from './headline.ts';
import { isCaptionName, isLeadName } from './markup.ts';
import type { Metadata } from './metadata.ts';
import { commonBox, contains, type Mass, proseOf, type Region } from './region.ts';
import { bestResemblance } from './resemblance.ts';
import { type Box, isHeading, type Run, type Survey } from './survey.ts';

/** A run that belongs to the article, read. */
export interface Chosen {
  run: Run;
  kind: BlockKind;
  block: BlockText;
}

/** Characters of one text node that are read; a node of megabytes is no paragraph. */
const LONGEST_NODE = 300_000;

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

/** A cell as long as a paragraph is the layout of an old page, no table of figures. */
const LONGEST_CELL = 250;

function kindOf(run: Run, top: Box): BlockKind {
  for (let box: Box | undefined = run.box; box && box !== top; box = box.parent) {
    if (isHeading(box.name)) return 'subhead';
    if (isCaptionName(box.names)) return 'caption';
    const kind = KINDS[box.name];
    if (kind === 'cell' && run.chars > LONGEST_CELL) return 'paragraph';
    if (kind) return kind;
  }
  const short = run.chars < 90 && run.bold === run.chars && run.marks === 0;
  return short ? 'subhead' : 'paragraph';
}

/** Whether a run inside the body is a label, a link or a date rather than text. */
function isFurniture(run: Run, kind: BlockKind): boolean {
  if (run.dated * 2 > run.chars) return true;
  if (run.linked > run.chars * 0.8) return true;
  if (kind === 'subhead' || kind === 'cell' || kind === 'caption') return false;
  if (run.linked * 2 > run.chars && run.chars < 150) return true;
  const isLabel = run.box.name !== 'p' && run.box.name !== 'li' && run.box.name !== 'blockquote';
  return isLabel && run.chars < 40 && run.marks === 0;
}

/** Reads blocks, taking over those of an earlier reading whose nodes still say the same. */
export class BlockReader {
  /** Blocks that had to be read anew. */
  fresh = 0;
  private readonly known = new Map<Piece, BlockText>();

  constructor(earlier: readonly BlockText[] = []) {
    for (const block of earlier) if (block.nodes[0]) this.known.set(block.nodes[0], block);
  }

  read(pieces: readonly Piece[]): BlockText {
    const first = pieces.find((piece) => typeof piece !== 'string');
    const known = first && this.known.get(first);
    if (known && isCurrent(known, pieces)) return known;
    this.fresh += 1;
    return readBlock(pieces, LONGEST_NODE);
  }
}

/** Everything that the choice of blocks rests on. */
export interface Choice {
  seen: Survey;
  mass: Mass;
  region: Region;
  candidates: readonly HeadlineCandidate[];
  metadata: Metadata;
  reader: BlockReader;
  isVisible?: ((element: Element) => boolean) | undefined;
}

function isShown(choice: Choice, run: Run): boolean {
  return choice.isVisible?.(run.box.element as unknown as Element) ?? true;
}

/** Between headline and body lies at most the standfirst: named so, or what the page's description says. */
function leadBefore(choice: Choice, headline: number, bodyStart: number, scope: Box): Chosen[] {
  const found: Chosen[] = [];
  for (let i = headline + 1; i < bodyStart; i += 1) {
    const run = choice.seen.runs[i];
    if (!run || choice.mass.isOut(run.box) || !contains(scope, run.box)) continue;
    if (run.chars < 30 || run.linked * 2 > run.chars) continue;
    let isNamed = false;
    for (let box: Box | undefined = run.box; box && box !== scope; box = box.parent)
      isNamed ||= isLeadName(box.names);
    const block = choice.reader.read(run.pieces);
    const isDescribed = bestResemblance(block.text, choice.metadata.descriptions) >= 0.7;
    if ((isNamed || isDescribed) && isShown(choice, run)) found.push({ run, kind: 'lead', block });
  }
  return found;
}

function bodyBlocks(choice: Choice, headline: Run | undefined): Chosen[] {
  const found: Chosen[] = [];
  for (const body of choice.region.bodies)
    for (let i = body.first; i < body.end; i += 1) {
      const run = choice.seen.runs[i];
      if (!run || run === headline || choice.mass.isOut(run.box)) continue;
      const kind = kindOf(run, body);
      if (isFurniture(run, kind) || !isShown(choice, run)) continue;
      found.push({ run, kind, block: choice.reader.read(run.pieces) });
    }
  return found;
}

/** The first paragraph is the lead where the markup or the description says so. */
function markLead(blocks: Chosen[], choice: Choice): void {
  if (blocks.some((b) => b.kind === 'lead')) return;
  const first = blocks.find((b) => b.kind === 'paragraph' || b.kind === 'subhead');
  if (!first || proseOf(first.run) === 0) return;
  const { run, block } = first;
  const isLead =
    isLeadName(run.box.names) ||
    run.bold > run.chars * 0.9 ||
    bestResemblance(block.text, choice.metadata.descriptions) >= 0.7;
  if (isLead) first.kind = 'lead';
}

/** The article's blocks in reading order: headline, lead, body. */
export function chooseBlocks(choice: Choice): Chosen[] {
  const { region, seen, mass } = choice;
  const [first] = region.bodies;
  if (!first) return [];
  let start = first.first;
  while (start < first.end && proseOf(seen.runs[start] as Run) === 0) start += 1;
  const headline = chooseHeadline(choice.candidates, start, (run) => mass.isOut(run.box));
  const body = bodyBlocks(choice, headline?.run).filter(
    (b) => !headline || contains(headline.run.box, b.run.box) === false,
  );
  const blocks: Chosen[] = [];
  if (headline) {
    const scope = commonBox(headline.run.box, first);
    const block = choice.reader.read(headline.run.pieces);
    blocks.push({ run: headline.run, kind: 'headline', block });
    blocks.push(...leadBefore(choice, headline.index, first.first, scope));
    // What stands before the headline inside the body's box is no text of the article.
    const at = seen.runs.indexOf(headline.run);
    blocks.push(...body.filter((b) => seen.runs.indexOf(b.run) > at));
  } else blocks.push(...body);
  markLead(blocks, choice);
  return blocks.filter((b) => b.block.text !== '');
}
