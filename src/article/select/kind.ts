import type { BlockKind } from '../../engine/types.ts';
import { textIn } from '../copied/block-text.ts';
import { TEXT_ELEMENTS } from '../copied/boxes.ts';
import { isCaptionName, isLeadName, isPullName, isSubheadName } from '../copied/markup.ts';
import { PICTURE_WORDS } from '../copied/markup-words.ts';
import { hasPicture } from '../copied/pictures.ts';
import { type Box, isHeading, type Run, runsIn } from '../copied/survey.ts';
import { creditIn } from '../wording/caption-credit.ts';

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
/** A bold line without a full stop is a subhead up to this length. */
const LONGEST_SUBHEAD = 90;

/** A cell of more lines than this is layout as well: figures stand in fewer. */
const MOST_LINES = 4;

/** Whether a cell is the only one of its row: a table of one column is there for the layout of text, not for figures. */
const isAlone = ({ parent }: Box) => parent?.name === 'tr' && parent.children.length === 1;
const isLong = (box: Box) => runsIn(box) > MOST_LINES;

/** What a run is, by the boxes around it up to `top`, the body. */
export function kindOf(run: Run, top: Box): BlockKind {
  // Where a text has no box of its own, its paragraphs and headings are pieces of it.
  const end = TEXT_ELEMENTS.has(top.name) ? top.parent : top;
  for (let box: Box | undefined = run.box; box && box !== end; box = box.parent) {
    if (isHeading(box.name) || box.name === 'button') return 'subhead';
    if (isCaptionName(box.names)) return 'caption';
    if (isPullName(box.names)) return 'quote';
    if (run.chars < LONGEST_SUBHEAD && isSubheadName(box.names)) return 'subhead';
    const kind = Object.hasOwn(KINDS, box.name) ? KINDS[box.name] : undefined;
    if (kind === 'cell' && (run.chars > LONGEST_CELL || isAlone(box) || isLong(box)))
      return 'paragraph';
    if (kind) return kind;
  }
  const isBold = run.chars < LONGEST_SUBHEAD && run.bold === run.chars && run.marks === 0;
  return isBold ? 'subhead' : 'paragraph';
}

/** Lines beside a picture: what it shows, and who made it. */
const MOST_BESIDE = 2;
const LONGEST_CAPTION = 400;
/** A line beside a picture with fewer characters and no full stop is a counter or a button, not a caption. */
const SHORTEST_CAPTION = 40;

/**
 * A paragraph that stands with a picture and with little else says what that shows, where their box is named so or it
 * ends with who made the picture.
 */
export function besidePicture(kind: BlockKind, run: Run, top: Box): BlockKind {
  const isOfLength =
    run.chars <= LONGEST_CAPTION && (run.chars >= SHORTEST_CAPTION || run.marks > 0);
  if (kind !== 'paragraph' || !isOfLength || isLeadName(run.box.names)) return kind;
  for (let box: Box | undefined = run.box; box && box !== top; box = box.parent) {
    if (runsIn(box) > MOST_BESIDE) break;
    if (hasPicture(box.element)) {
      const isSaid = box.names.has(PICTURE_WORDS) || creditIn(textIn(run)) !== undefined;
      if (isSaid) return 'caption';
    }
  }
  return kind;
}
