import { textIn } from '../copied/block-text.ts';
import { alikeCounter } from '../copied/boxes.ts';
import { Mass, proseIn } from '../copied/mass.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { type HeadlineCandidate, RESEMBLES } from '../select/headline.ts';
import { beginsAsLure, isLabel, isLock, isLure, isPromotion } from '../wording/wording.ts';
import { markEvents } from './events.ts';
import { markGalleries } from './galleries.ts';
import { markHidden } from './hidden.ts';
import { markLinkLists, markResources } from './link-lists.ts';
import { isLinkedHeading, markTeasers } from './teasers.ts';
import { markTiles } from './tiles.ts';

/** Boxes under a label ('Read also') and around a form are shorter than this (characters of prose). */
const LABELLED = 500;
const LABELLED_RUNS = 10;
const OFFER_RUNS = 20;
const PITCH = 300;
const PITCH_RUNS = 8;
const PITCH_LINES = 4;
const SHORTEST_BUTTON = 6;
const LONGEST_BUTTON = 30;
const boxesLike = alikeCounter(() => true);
/** A line beside one that asks something is no longer than this; with more words it may be of the text: an appeal for witnesses gives a number to call. */
const LONGEST_BESIDE = 120;
/** A box with more of the page's prose than this is no inset. */
const MOST_SHARE = 0.25;
const LONGEST_LABEL = 60;
/** The word is the same in most languages. */
const NEWSLETTER = /newsletter/i;

/** Sets apart the boxes that stand in a text without being of it, by what they hold. */
export function markInsets(seen: Survey, candidates: readonly HeadlineCandidate[]): void {
  const headlines = new Set(candidates.filter((c) => c.score >= RESEMBLES).map((c) => c.run));
  // A list of other articles may name this one as well, with a link.
  const sure = [...headlines].filter((run) => run.linked === 0).map((run) => run.box);
  const kept = wrappersOf([...namedOnce(seen, headlines), ...sure]);
  markTeasers(seen, headlines, kept);
  markLinkLists(seen, kept);
  markResources(seen, kept);
  markTiles(seen, kept);
  markGalleries(seen, kept);
  const prose = proseIn(seen);
  const most = seen.boxes[0] ? prose(seen.boxes[0]) * MOST_SHARE : 0;
  const fits = (box: Box, chars: number, runs: number) =>
    !kept.has(box) && runsIn(box) <= runs && prose(box) <= Math.min(chars, most);
  markLabelled(seen, fits, prose);
  markPitches(seen, fits, prose);
  markOffers(seen, kept);
  markEvents(seen);
  markHidden(seen, (box) => fits(box, most, seen.runs.length));
}

/** The boxes named as bodies, but for those of a list's cards: several that begin with a linked heading of their own. */
function namedOnce({ named, runs }: Survey, headlines: ReadonlySet<Run>): readonly Box[] {
  const isCard = ({ first }: Box) => {
    const run = runs[first];
    return run !== undefined && isLinkedHeading(run) && !headlines.has(run);
  };
  const cards = new Set(named.filter(isCard));
  return cards.size > 1 ? named.filter((box) => !cards.has(box)) : named;
}

/** A box and all around it. */
export function wrappersOf(inner: readonly Box[]): ReadonlySet<Box> {
  const wrappers = new Set<Box>();
  for (const core of inner)
    for (let box: Box | undefined = core; box && !wrappers.has(box); box = box.parent)
      wrappers.add(box);
  return wrappers;
}

type Fits = (box: Box, chars: number, runs: number) => boolean;

/** A box that begins with 'Read also' or 'Recommended content' is that, whatever follows in it. */
function markLabelled(seen: Survey, fits: Fits, prose: (box: Box) => number): void {
  seen.runs.forEach((run, index) => {
    if (run.chars > LONGEST_LABEL || run.box.first !== index) return;
    const top = begunBy(run, fits, prose);
    if (top && isLabelOf(seen, run, top)) top.apart ??= 'label';
  });
}

/** The largest box that begins with a line and goes on with others that may hang on it. */
function begunBy({ box: own }: Run, fits: Fits, prose: (box: Box) => number): Box | undefined {
  let top: Box | undefined;
  for (let box = own.parent; box?.first === own.first; box = box.parent) {
    if (!fits(box, LABELLED, LABELLED_RUNS)) break;
    // The box around the labelled one may go on with the text.
    if (top && prose(box) > prose(top)) break;
    if (runsIn(box) > 1) top = box;
  }
  return top;
}

/** Whether the first line of a box says that what follows is another article, or an offer. */
function isLabelOf(seen: Survey, { box, pieces, chars, linked }: Run, around: Box): boolean {
  const text = textIn({ pieces }, LONGEST_LABEL * 2);
  if (isHeading(box.name) && NEWSLETTER.test(text)) return true;
  if (beginsAsLure(text) && promotes(seen, around)) return true;
  // A label and a link may stand in one line of the page's markup that is shown as two.
  const label = linked > 0 ? text.slice(0, -linked) : text;
  return isLabel(label) || isLure(text, linked / chars) || isLure(label, 0);
}

/** A box that begins by saying that the rest is for subscribers sells it, whatever follows in it. */
function markOffers(seen: Survey, kept: ReadonlySet<Box>): void {
  const plain = new Mass(seen);
  seen.runs.forEach((run, index) => {
    if (run.chars > LONGEST_BESIDE || run.box.out) return;
    let top: Box | undefined;
    for (let box = run.box.parent; box && !kept.has(box); box = box.parent) {
      if (runsIn(box) > OFFER_RUNS || plain.of(box) > LABELLED) break;
      if (plain.between(box.first, index) > 0) break;
      if (runsIn(box) > 1) top = box;
    }
    if (!top || !isLock(textIn(run, LONGEST_BESIDE * 2))) return;
    top.apart ??= 'offer';
    seen.offers.push(top);
  });
}

/** The first words of each of a box's lines. */
const linesOf = ({ runs }: Survey, { first, end }: Box): string[] =>
  runs.slice(first, end).map((run) => textIn(run, PITCH * 2));

/** Whether one of a box's lines asks something of the reader. */
const promotes = (seen: Survey, box: Box): boolean => linesOf(seen, box).some(isPromotion);

/** Whether one of a box's lines does, and the others are short, as they are in an appeal. */
function asks(seen: Survey, box: Box): boolean {
  const others = linesOf(seen, box).filter((line) => !isPromotion(line));
  const isOne = others.length < runsIn(box);
  return isOne && others.every(({ length }) => length <= LONGEST_BESIDE);
}

/**
 * Whether a box ends in a link that serves as a button, under a heading or under words that say the same. It has to be the
 * only box of its make there: the entries of a list end in links as well.
 */
function endsInButton({ runs }: Survey, box: Box): boolean {
  const lines = runs.slice(box.first, box.end);
  const [heading, last] = [lines[0], lines.pop()];
  if (!heading || !last || heading.linked > 0) return false;
  if (last.linked < last.chars || last.chars > LONGEST_BUTTON) return false;
  if (boxesLike(box) > 1) return false;
  if (isHeading(heading.box.name)) return lines.length > 1;
  const words = textIn(last).toLowerCase();
  const isSaid = (run: Run) => textIn(run).toLowerCase().includes(words);
  return words.length >= SHORTEST_BUTTON && lines.some(isSaid);
}

/** Sets apart what asks the reader for an address or a gift: a few lines of which one says so, and what shares a box with a form. */
function markPitches(seen: Survey, fits: Fits, prose: (box: Box) => number): void {
  // Each post of a live page may end in a link by which it is sent on.
  const ends = seen.isLive ? () => false : endsInButton;
  for (const box of seen.boxes) {
    const lines = runsIn(box);
    if (lines < 2 || !fits(box, PITCH, PITCH_LINES)) continue;
    if (asks(seen, box) || ends(seen, box)) box.apart ??= 'pitch';
  }
  for (const form of seen.boxes) {
    if (form.name !== 'form') continue;
    let top = form;
    for (let box = form.parent; box && fits(box, PITCH, PITCH_RUNS); box = box.parent) {
      // What has words of its own over its form does not ask by those around it.
      if (runsIn(top) > runsIn(form) && prose(box) > prose(top)) break;
      top = box;
    }
    if (top !== form) top.apart ??= 'pitch';
  }
}
