import { readBlock, saidOnce, textIn } from '../copied/block-text.ts';
import { isHeading, type Run, type Survey } from '../copied/survey.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { setOf } from '../set-of.ts';
import { LETTER } from '../wording/letters.ts';
import { resemblanceTo } from './resemblance.ts';

/** A heading that could be the article's. */
export interface HeadlineCandidate {
  /** Its place in `Survey.runs`. */
  index: number;
  run: Run;
  text: string;
  /** Resemblance to the headlines that the page's metadata gives, 0 to 1. */
  score: number;
}

/** Headings looked at: a front page has hundreds, an article's own comes early. */
const MOST = 300;
const LONGEST = 500;
/** A title of fewer characters says too little to know a headline by. */
const SHORTEST = 15;
const NAMED = setOf('headline title titel titre titulo titolo');
/** From here on a heading counts as one that the metadata gives. */
export const RESEMBLES = 0.6;
/** Runs between a heading below the first rank and the first prose under it. */
const NEAR = 8;
/** From here on it is that headline, wherever it stands. */
export const CERTAIN = 0.85;

const isNamed = (run: Run) => run.box.names.has(NAMED);

/** All headings that could be the headline, in the order of the page. */
export function headlineCandidates(
  seen: Survey,
  { titles, parts }: Pick<Metadata, 'titles' | 'parts'>,
): HeadlineCandidate[] {
  const found: HeadlineCandidate[] = [];
  const scoreOf = resemblanceTo(titles);
  let looked = 0;
  for (let index = 0; index < seen.runs.length && looked < MOST; index += 1) {
    const run = seen.runs[index];
    if (!run || run.chars > LONGEST) continue;
    const { name } = run.box;
    if (!isHeading(name) && !isNamed(run)) continue;
    looked += 1;
    const { text } = saidOnce(readBlock(run.pieces, LONGEST));
    const score = scoreOf(text);
    // A heading of low rank is a subhead unless the metadata gives it.
    const isHigh = name === 'h1' || name === 'h2' || isNamed(run);
    if (LETTER.test(text) && (isHigh || score >= RESEMBLES))
      found.push({ index, run, text, score });
  }
  return found.some((c) => c.score >= RESEMBLES)
    ? found
    : inOrder([...found, ...unheaded(seen, [...titles, ...parts])]);
}

const inOrder = (all: HeadlineCandidate[]) => all.sort((a, b) => a.index - b.index);

/** Old pages set the headline in large type, not in a heading: the runs that say the title. */
function unheaded({ runs }: Survey, titles: readonly string[]): HeadlineCandidate[] {
  const lengths = titles.map((title) => title.replaceAll(' ', '').length);
  const isLong = (run: Run) => lengths.some((n) => n >= SHORTEST && isNear(run.chars, n));
  const found: HeadlineCandidate[] = [];
  const scoreOf = resemblanceTo(titles);
  let looked = 0;
  for (const [index, run] of runs.entries()) {
    if (looked >= MOST) break;
    if (run.linked > 0 || !isLong(run)) continue;
    looked += 1;
    const text = textIn(run, LONGEST);
    const score = scoreOf(text);
    if (score >= CERTAIN) found.push({ index, run, text, score });
  }
  return found;
}

const isNear = (chars: number, length: number) => chars >= length * 0.9 && chars <= length * 1.4;

/**
 * The headline: the heading nearest before the body that resembles what the metadata gives (the
 * only h1 may sit in a breadcrumb, the visible headline be an h2); without such a one, the last h1
 * before the body.
 */
export function chooseHeadline(
  candidates: readonly HeadlineCandidate[],
  bodyStart: number,
): HeadlineCandidate | undefined {
  const before = candidates.filter((c) => c.index <= bodyStart);
  const inPlace = before.filter((c) => !c.run.box.out);
  const best = Math.max(0, ...inPlace.map((c) => c.score));
  if (best >= RESEMBLES) return inPlace.findLast((c) => c.score >= best - 0.1);
  // A banner over the article is no part of it, but its headline is.
  const above = before.findLast((c) => c.run.box.name === 'h1' && c.score >= CERTAIN);
  const plain = inPlace.filter((c) => c.run.linked < c.run.chars);
  return (
    above ??
    plain.findLast((c) => c.run.box.name === 'h1') ??
    plain.findLast((c) => isHeading(c.run.box.name) && bodyStart - c.index <= NEAR)
  );
}
