import { commonBox } from '../copied/boxes.ts';
import type { Mass } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { LEAST_PIECE } from './named-bodies.ts';

/** Boxes up from the body in which pieces of it are looked for. */
const PIECE_LEVELS = 3;
/** Prose in a box beside the body that bears its names, to be a piece of it. */
const LEAST_ALIKE = 25;
/** A box of another make with a heading of its own needs this share of the body's prose. */
const NOTE_SHARE = 0.5;

/** Names of no more letters ('mt', 'px') set distances, and boxes of all makes share them. */
const SPACING = 2;

/** Whether a box beside the body goes on with it: prose, few links, no headings that lead away. */
function goesOn(seen: Survey, mass: Mass, box: Box, least: number): boolean {
  if (box.out || mass.of(box) < least) return false;
  let chars = 0;
  let linked = 0;
  for (let i = box.first; i < box.end; i += 1) {
    const run = seen.runs[i] as Run;
    if (run.box.out) continue;
    chars += run.chars;
    linked += run.linked;
    if (isHeading(run.box.name) && run.linked > 0) return false;
  }
  return linked < chars * 0.2 && mass.of(box) > chars * 0.6;
}

/** Whether two boxes are of one make: pieces of a cut-up body bear the same names. */
function isAlike({ name, names }: Box, other: Box): boolean {
  if (name !== other.name) return false;
  if (names.tokens.length === 0) return other.names.tokens.length === 0;
  return names.tokens.some((t) => t.length > SPACING && other.names.tokens.includes(t));
}

/** Under its own heading below the text stands a word list or a note on the author, unless it is long. */
function leastUnlike({ runs }: Survey, mass: Mass, body: Box, beside: Box): number {
  const first = runs[beside.first];
  const isNote = beside.first >= body.end && first !== undefined && isHeading(first.box.name);
  return isNote ? Math.max(LEAST_PIECE, mass.of(body) * NOTE_SHARE) : LEAST_PIECE;
}

/** The body with the pieces beside it, up to what it shares with the headline. */
export function withPieces(seen: Survey, mass: Mass, core: Box, headline: Run | undefined): Box[] {
  const scope = headline ? commonBox(headline.box, core) : core.parent;
  if (!scope || scope === core || scope.name === 'body') return [core];
  const pieces = [core];
  // Without a headline to stand under, only what follows is taken for more of the same.
  const after = headline ? seen.runs.indexOf(headline) : core.end;
  let level = 0;
  for (let box = core; box !== scope && box.parent && level < PIECE_LEVELS; box = box.parent) {
    if (box.name === 'main' || box.article === box) break;
    level += 1;
    for (const beside of box.parent.children)
      if (beside !== box && beside.first >= after) {
        const alike = isAlike(box, beside);
        const least = alike ? LEAST_ALIKE : leastUnlike(seen, mass, box, beside);
        if ((headline || alike) && goesOn(seen, mass, beside, least)) pieces.push(beside);
      }
  }
  return pieces.sort((a, b) => a.first - b.first);
}
