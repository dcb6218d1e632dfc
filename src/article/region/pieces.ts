import { commonBox } from '../copied/boxes.ts';
import type { Mass } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { LEAST_PIECE } from './named-bodies.ts';

/** Boxes up from the body in which pieces of it are looked for. */
const PIECE_LEVELS = 3;
/** Prose in a box beside the body that bears its names, to be a piece of it. */
const LEAST_ALIKE = 25;
/** A box of another make with a heading of its own needs this share of the body's prose. */
const NOTE_SHARE = 0.5;

/** Names of so few letters ('mt', 'px') only set distances: boxes of all makes share them, and they tell nothing. */
const SPACING = 2;

/** A box beside the body has a smaller share of its text in links; one sentence right over the body may have more. */
const LINKABLE = 0.2;
const LINKABLE_OVER = 0.3;

/** What a box beside the body must be to go on with it. */
interface Terms {
  /** Its prose at least. */
  readonly least: number;
  /** The share of its text that may be links. */
  readonly linkable: number;
}

/** Whether a box beside the body goes on with it: prose, few links, no headings that lead away. */
function goesOn(seen: Survey, mass: Mass, box: Box, { least, linkable }: Terms): boolean {
  if (box.out || mass.of(box) < least) return false;
  let chars = 0;
  let linked = 0;
  for (const run of seen.runs.slice(box.first, box.end)) {
    if (run.box.out) continue;
    chars += run.chars;
    linked += run.linked;
    if (isHeading(run.box.name) && run.linked > 0) return false;
  }
  return linked < chars * linkable && mass.of(box) > chars * 0.6;
}

const classesOf = ({ element }: Box) => (element.getAttribute('class') ?? '').split(/\s+/);
const isUnnamed = ({ element }: Box) => element.getAttribute('class') === null;

/** Whether two boxes are of one make: pieces of a cut-up body bear the same names, or the same that a tool made. */
function isAlike(box: Box, other: Box): boolean {
  const { name, names } = box;
  if (name !== other.name) return false;
  if (names.tokens.length === 0) {
    const classes = classesOf(other);
    return other.names.tokens.length === 0 && classesOf(box).some((c) => classes.includes(c));
  }
  return names.tokens.some((t) => t.length > SPACING && other.names.tokens.includes(t));
}

/**
 * From this number on, runs that are set apart together are a wall of teasers. Fewer are an advert or a box in the
 * text.
 */
const WALL_RUNS = 4;
/** If a larger share of the prose stands behind a wall, the text goes on there. */
const REST_SHARE = 0.25;
const MOST_AFTER = 6;

/** The first wall that stands in a box: it has none of the text in it, however much is set apart around that. */
function wallIn({ runs }: Survey, mass: Mass, { children }: Box): Box | undefined {
  return children.find((box) => {
    const out = runs.slice(box.first, box.end).filter((run) => run.box.out).length;
    return out >= WALL_RUNS && out * 2 > runsIn(box) && mass.of(box) < LEAST_PIECE;
  });
}

/**
 * Where a text ends whose box goes on below it: at a wall, if what comes after is little and of another make
 * than all that came before.
 */
export function endBefore(seen: Survey, mass: Mass, body: Box): number {
  const wall = wallIn(seen, mass, body);
  if (!wall) return body.end;
  const prose = body.children.filter((box) => mass.of(box) > 0);
  const after = prose.filter((box) => box.first >= wall.end);
  const isMore = (box: Box) => prose.some((b) => b.end <= wall.first && isAlike(box, b));
  const rest = mass.between(wall.end, body.end);
  const isFew = rest > 0 && after.length <= MOST_AFTER;
  const isLittle = isFew && rest < mass.of(body) * REST_SHARE;
  return isLittle && !after.some(isMore) ? wall.first : body.end;
}

/** A paragraph, or a box without a name of paragraphs alone. */
function isBare(mass: Mass, box: Box): boolean {
  if (mass.of(box) === 0) return false;
  if (box.name === 'p') return true;
  const told = box.children.filter((b) => mass.of(b) > 0);
  return (
    box.name === 'div' && isUnnamed(box) && told.length > 0 && told.every((b) => b.name === 'p')
  );
}

/** An advert, or nothing: one line that heads nothing. */
const isGap = (box: Box): boolean =>
  runsIn(box) <= 1 && !isHeading(box.name) && box.children.every(isGap);

/**
 * What goes on behind a body that was closed too soon, as a slip in the markup of something shown in it does: right
 * behind it come paragraphs that stand in what is around it, and behind that in what is around that.
 */
export function restBehind(mass: Mass, body: Box): Box[] {
  let box = body;
  while (box.parent && box.parent.end === box.end) box = box.parent;
  const { parent } = box;
  const beside = parent?.children.filter(({ end }) => end > body.end) ?? [];
  const isProse = (piece: Box) => isBare(mass, piece);
  const rest = beside.slice(0, beside.findLastIndex(isProse) + 1).filter(({ out }) => !out);
  const prose = rest.filter(isProse);
  const sum = prose.reduce((all, piece) => all + mass.of(piece), 0);
  const lines = prose.reduce((all, piece) => all + runsIn(piece), 0);
  const isNext = rest.slice(0, rest.findIndex(isProse)).every(isGap);
  const goesOn = isNext && lines > 1 && sum >= mass.of(body) * REST_SHARE;
  return parent && goesOn ? [...rest, ...restBehind(mass, parent)] : [];
}

/** Bodies that the markup names, with what stands between them and goes on with the text. */
export function withGaps(seen: Survey, mass: Mass, named: readonly Box[]): Box[] {
  const all: Box[] = [];
  const [first, ...rest] = named;
  let from = first?.end ?? 0;
  for (const box of seen.boxes) {
    for (; rest[0] && rest[0].first <= box.first; rest.shift()) from = Math.max(from, rest[0].end);
    const [next] = rest;
    if (!next) break;
    if (box.first < from || box.end === box.first || box.end > next.first) continue;
    from = box.end;
    if (goesOn(seen, mass, box, { least: LEAST_PIECE, linkable: LINKABLE })) all.push(box);
  }
  return [...named, ...all].sort((a, b) => a.first - b.first);
}

/** Under its own heading below the text stands a word list or a note on the author, unless it is long. */
function leastUnlike({ runs }: Survey, mass: Mass, body: Box, beside: Box): number {
  const first = runs[beside.first];
  const isNote = beside.first >= body.end && first !== undefined && isHeading(first.box.name);
  return isNote ? Math.max(LEAST_PIECE, mass.of(body) * NOTE_SHARE) : LEAST_PIECE;
}

/** What a box must be that stands beside one around the core, or the core itself. */
function termsBeside(seen: Survey, mass: Mass, inner: Box, beside: Box): Terms {
  const isOver = beside.first < inner.first && runsIn(beside) === 1;
  return {
    least: isAlike(inner, beside) ? LEAST_ALIKE : leastUnlike(seen, mass, inner, beside),
    linkable: isOver ? LINKABLE_OVER : LINKABLE,
  };
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
      if (
        beside !== box &&
        beside.first >= after &&
        (headline || isAlike(box, beside)) &&
        goesOn(seen, mass, beside, termsBeside(seen, mass, box, beside))
      )
        pieces.push(beside);
  }
  return pieces.sort((a, b) => a.first - b.first);
}
