import { commonBox } from '../copied/boxes.ts';
import { Mass, proseOf, sums, unlinkedOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { type HeadlineCandidate, RESEMBLES } from '../select/headline.ts';
import { setOf } from '../set-of.ts';
import { keepWrappers } from './apart.ts';
import { endingFrom } from './ending.ts';
import { withFacts } from './facts.ts';
import { flatReadersFrom } from './flat-readers.ts';
import { markInsets } from './insets.ts';
import { LEAST_ARTICLE, namedBodies } from './named-bodies.ts';
import { headArticles, nextArticleFrom } from './next-article.ts';
import { endBefore, restBehind, withGaps, withPieces } from './pieces.ts';
import { markReaders } from './readers.ts';

/** Where the article is on the page. */
export interface Region {
  /** The boxes that hold its body, in order and disjoint: one, or the pieces of a cut-up body. */
  bodies: Box[];
  /** Characters of prose in them. */
  mass: number;
  /** Where the headline is that the metadata gives: nothing before it belongs to the article. */
  from: number;
  /** Where readers' comments begin, or references: nothing from there on does. */
  to: number;
}

/** A box that holds less of its parent's prose than this is one of several, not the one. */
const MAIN_SHARE = 0.6;
/** Characters of prose: a heading with less below it is not the headline over the body. */
const LEAST_UNDER = 140;
/** A heading with a smaller share of the page's prose below it is not that headline either: it leads to the article from the side. */
const UNDER_SHARE = 0.15;
/**
 * What is close to the headline is taken for the body, before a heavier box that only the page as a whole holds with it,
 * if it has this share of that box's prose: around the headline, and beside it. With less it is a dialog's words.
 */
const CLOSE_SHARE = 0.1;
const BESIDE_SHARE = 0.2;
/** The share that it must have where a smaller box than the page holds both. */
const EQUAL_SHARE = 0.5;
/** A box with this share of the page's runs is as good as the page. */
const WHOLE_SHARE = 0.9;

/** Goes down from the page, or the headline's own article, as long as one box holds most of the prose. */
function densest(seen: Survey, mass: Mass, headline: Run | undefined): Box | undefined {
  let box = seen.boxes[0];
  const own = headline?.box.article;
  if (own && !own.out && mass.of(own) >= LEAST_ARTICLE) box = own;
  return box && innermost(box, mass);
}

/** Boxes that are parts of a text: what stands beside them belongs to it, however little it is. */
const PARTS = setOf('ul ol dl blockquote');

/** Goes down from a box as long as one box in it holds most of its prose. */
function innermost(start: Box, mass: Mass): Box {
  let box = start;
  for (;;) {
    const here = mass.of(box);
    const main: Box | undefined = box.children.find(
      (b) => mass.of(b) >= here * MAIN_SHARE && mass.of(b) > 0,
    );
    if (!main || PARTS.has(main.name)) return box;
    // Beside headings a table is of the text, no frame around it.
    if (main.name === 'table' && box.children.some(({ name }) => isHeading(name))) return box;
    if (runsIn(main) <= 1 && main.children.length === 0) return box;
    box = main;
  }
}

/**
 * A short article may have less prose than the small print at the foot of its page. Where nothing but the page holds both
 * headline and heaviest box, the paragraphs close to the headline go first; elsewhere they do if they say nearly as much
 * and what leads away stands between.
 */
function besideHeadline(seen: Survey, mass: Mass, core: Box, headline: Run | undefined): Box {
  if (!headline) return core;
  const common = commonBox(headline.box, core);
  const isFar = runsIn(common) >= seen.runs.length * WHOLE_SHARE;
  if (common === core && !isFar) return core;
  const paragraphsIn = sums(seen, (run) => (!run.box.out && proseOf(run) > 0 ? 1 : 0));
  const isEnough = (box: Box, share: number) =>
    mass.of(box) >= Math.max(LEAST_UNDER, mass.of(core) * share) && paragraphsIn(box) > 1;
  const isParted = ({ end }: Box) =>
    seen.runs.slice(end, core.first).some((run) => run.box.out || run.linked * 2 > run.chars);
  for (let box = headline.box; box.parent && box !== common; box = box.parent) {
    const { end, parent } = box;
    if (isEnough(box, isFar ? CLOSE_SHARE : EQUAL_SHARE) && (isFar || isParted(box)))
      return innermost(box, mass);
    const after = parent.children.filter((b) => b.first >= end && b.end <= core.first);
    const beside = after.find((b) => isEnough(b, isFar ? BESIDE_SHARE : EQUAL_SHARE));
    if (beside && isParted(beside)) return innermost(beside, mass);
  }
  return core;
}

/** The heading that the metadata gives, or else the only one of the first rank, or the first of those that head articles one below the other. */
function anchorOf(candidates: readonly HeadlineCandidate[]): HeadlineCandidate | undefined {
  const inPlace = candidates.filter((c) => !c.run.box.out);
  const first = inPlace.filter((c) => c.run.box.name === 'h1' && c.run.linked === 0);
  const isPlain = first.length === 1 || headArticles(first.map(({ run }) => run));
  return inPlace.find((c) => c.score >= RESEMBLES) ?? (isPlain ? first[0] : undefined);
}

/** The prose under the headline, because a layer over the page may say more than a short article. */
function massUnder(
  seen: Survey,
  candidates: readonly HeadlineCandidate[],
  of: (run: Run) => number,
) {
  const whole = new Mass(seen, 0, undefined, of);
  const found = anchorOf(candidates);
  const start = found?.index ?? 0;
  const to = Math.min(
    endingFrom(seen, start),
    flatReadersFrom(seen, start),
    nextArticleFrom(seen, found?.run),
  );
  const mass = to < seen.runs.length ? new Mass(seen, 0, to, of) : whole;
  const under = found && new Mass(seen, found.index, to, of);
  const page = seen.boxes[0];
  const least = page ? Math.max(LEAST_UNDER, mass.of(page) * UNDER_SHARE) : 0;
  const isUnder = under && page && under.of(page) >= least;
  const from = isUnder ? found.index : 0;
  return { mass: isUnder ? under : mass, headline: found?.run, from, to };
}

/** Finds the body: where the markup names it, else where the prose is densest. */
export function* findRegion(
  seen: Survey,
  candidates: readonly HeadlineCandidate[],
): Generator<void, Region | undefined> {
  keepWrappers(seen, candidates);
  markReaders(seen, candidates);
  yield;
  markInsets(seen, candidates);
  yield;
  const [page] = seen.boxes;
  const hasProse = page && new Mass(seen).of(page) >= LEAST_UNDER;
  const of = hasProse ? proseOf : unlinkedOf;
  const { mass, headline, from, to } = massUnder(seen, candidates, of);
  yield;
  const heaviest = densest(seen, mass, headline);
  if (!heaviest || mass.of(heaviest) === 0) return undefined;
  const core = besideHeadline(seen, mass, heaviest, headline);
  yield;
  const named = namedBodies(seen, mass, core, headline);
  const found =
    named.length > 0 ? withGaps(seen, mass, named) : withPieces(seen, mass, core, headline);
  const [only, ...others] = found;
  const bodies = only && others.length === 0 ? [only, ...restBehind(mass, only)] : found;
  const last = bodies.at(-1) ?? core;
  const end = endBefore(seen, mass, last);
  return {
    bodies: end < last.end ? bodies : withFacts(seen, bodies, headline),
    mass: hasProse ? bodies.reduce((sum, b) => sum + mass.of(b), 0) : 0,
    from,
    to: end < last.end ? Math.min(to, end) : to,
  };
}
