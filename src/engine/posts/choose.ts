import type { Trace } from '../draft.ts';
import { type Aim, aimOf } from './aim.ts';
import { Cases, type PostedCase } from './cases.ts';
import { isOfTheDay, withHome } from './day.ts';
import type { Argument, Bond, Part } from './part.ts';
import { isPost } from './part.ts';
import { BOUND, FOREIGN, STRANGE, type ToldCase, whyOf } from './told-case.ts';

/** How often the posts are gone through: what one tells of the case may tell that another is of it. */
const ROUNDS = 3;
/** If a larger share of the posts is on other matters, the page is a digest of the day's news. */
const MOST_FOREIGN = 1 / 3;
/** And of more that have nothing to do with the case than this. */
const MOST_STRANGE = 1 / 2;

/** A part with what became of it, and why. */
interface JudgedPart {
  part: Part;
  isKept: boolean;
  reasons: readonly Argument[];
}

/** What is read of a live page. */
export interface PostChoice {
  judged: readonly JudgedPart[];
  /** No case stands out among several: nothing is read. */
  isMixed: boolean;
  /** The page follows one case, and no headline says that it tells of another matter. */
  isOfCase: boolean;
}

/**
 * Chooses the posts of a live page that tell of the one case: that of the headline, or where it tells of no single one,
 * that which stands out among the posts. Where none tells of another matter, all are kept.
 */
export function choosePosts(all: readonly Part[]): PostChoice {
  const headline = all.find(({ isHeadline }) => isHeadline);
  const isDay = headline !== undefined && isOfTheDay(headline);
  const parts = isDay ? withHome(all, headline.towns) : all;
  const cases = new Cases(parts.filter(isPost), { isDay });
  const aim = aimOf(parts, cases);
  if (aim === 'all' || aim === 'none') {
    const isKept = aim === 'all';
    const judged = parts.map((part) => ({ part, isKept, reasons: [] }));
    return { judged, isMixed: !isKept, isOfCase: false };
  }
  return {
    judged: judgeAll(parts, aim, cases),
    isMixed: false,
    isOfCase: !parts.some(({ isHeadline, isOther }) => isHeadline && isOther),
  };
}

/** What becomes of each part where a page is read for one case. */
function judgeAll(parts: readonly Part[], aim: Aim, cases: Cases): JudgedPart[] {
  const bound = gather(parts.filter(isPost), aim.told, cases);
  const judged = parts.map((part) => judge(part, aim.told, cases, bound));
  const isForeign = foreignAmong(judged, cases, bound);
  const posts = judged.filter(({ part }) => isPost(part));
  const mayBe = looseEnds(posts, isForeign, aim);
  return judged.map((one) => {
    const { part, reasons, isBound } = one;
    const isKept = isBound || (!isForeign(part) && (part.isHeadline || mayBe(one)));
    return { part, isKept, reasons };
  });
}

/** Tells the parts that are plainly of another matter, and those that go with a post on another case, whatever they have in common with this one. */
function foreignAmong(
  judged: readonly Judgement[],
  cases: Cases,
  bound: ReadonlySet<Part>,
): (part: Part) => boolean {
  const foreign = new Set(judged.filter((one) => one.isForeign).map(({ part }) => part));
  const isOther = ({ parts: own }: PostedCase) =>
    own.some((part) => foreign.has(part)) && !own.some((part) => bound.has(part));
  const others = new Set(cases.all.filter(isOther));
  for (const { part, strength, isBound } of judged) {
    if (isBound || part.isHeadline) continue;
    if (cases.of(part).some((one) => others.has(one) && one.told.bond(part).strength > strength))
      foreign.add(part);
  }
  return (part) => foreign.has(part);
}

/** Tells of parts that are neither bound nor foreign whether they are taken for the case's: where all posts may be of it, those that tell nothing of their own are too. */
function looseEnds(
  posts: readonly Judgement[],
  isForeign: (part: Part) => boolean,
  { isOnly }: { isOnly: boolean },
): (one: Judgement) => boolean {
  const foreign = posts.filter(({ part }) => isForeign(part));
  const strange = posts.filter(({ isStrange }) => isStrange);
  const isOfOne =
    isOnly &&
    foreign.length <= posts.length * MOST_FOREIGN &&
    strange.length <= posts.length * MOST_STRANGE;
  const hasOtherCrimes = foreign.some(({ part }) => part.isCrime);
  // An election that goes on in the night has a party in common with the case.
  const isOwn = ({ part: { isOther, touchesCrime }, strength }: Judgement) =>
    touchesCrime || !isOther || strength >= 0;
  return (one) =>
    isOfOne &&
    isOwn(one) &&
    (foreign.length === 0 || one.isLinked || one.part.touchesCrime) &&
    !(hasOtherCrimes && one.isStrange && one.part.isCrime);
}

/** Whether a part is of the case, or plainly of another matter; most of those that are neither tell nothing of their own. */
interface Judgement extends Bond {
  part: Part;
  isBound: boolean;
  isForeign: boolean;
  /** It has nothing to do with the case as far as is told. */
  isStrange: boolean;
}

function judge(part: Part, told: ToldCase, cases: Cases, bound: ReadonlySet<Part>): Judgement {
  const bond = told.bond(part);
  if (bound.has(part)) return { part, ...bond, isBound: true, isForeign: false, isStrange: false };
  if (cases.isOfSeveral(part))
    return {
      part,
      ...bond,
      reasons: [['several cases', 0]],
      isBound: false,
      isForeign: true,
      isStrange: true,
    };
  const isBound = !isPost(part) && bond.strength >= BOUND;
  const isForeign = part.isApart || bond.strength <= FOREIGN;
  return { part, ...bond, isBound, isForeign, isStrange: bond.strength <= STRANGE };
}

/** The posts that are bound to a case, which comes to know of it what they tell. */
function gather(posts: readonly Part[], told: ToldCase, cases: Cases): Set<Part> {
  const bound = new Set<Part>();
  let left = posts.filter((post) => !cases.isOfSeveral(post));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = left.length;
    left = left.filter((post) => {
      if (post.isApart || told.bond(post).strength < BOUND) return true;
      bound.add(post);
      // What is said of other things beside tells nothing of the case.
      if (post.isCrime) told.add(post);
      return false;
    });
    if (left.length === before) break;
  }
  return bound;
}

/** Tells a trace which parts are kept, and why. */
export function traceChoice({ judged }: PostChoice, trace: Trace | undefined): void {
  for (const { part, isKept, reasons } of judged)
    trace?.(isKept ? 'posts/kept' : 'posts/left', part, whyOf(reasons));
}
