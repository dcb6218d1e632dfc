import { readBlock } from './block-text.ts';
import { bestResemblance } from './resemblance.ts';
import type { Run, Survey } from './survey.ts';

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
const MOST = 150;
const LONGEST = 500;
const NAMED: ReadonlySet<string> = new Set([
  'headline',
  'title',
  'titel',
  'titre',
  'titulo',
  'titolo',
]);
/** From here on a heading counts as one that the metadata gives. */
export const RESEMBLES = 0.6;
/** From here on it is that headline, wherever it stands. */
const CERTAIN = 0.85;

const isNamed = (run: Run) => run.box.names.has(NAMED);

/** All headings that could be the headline, in the order of the page. */
export function headlineCandidates(seen: Survey, titles: readonly string[]): HeadlineCandidate[] {
  const found: HeadlineCandidate[] = [];
  for (let index = 0; index < seen.runs.length && found.length < MOST; index += 1) {
    const run = seen.runs[index];
    if (!run || run.chars > LONGEST) continue;
    const { name } = run.box;
    if (name !== 'h1' && name !== 'h2' && !isNamed(run)) continue;
    const { text } = readBlock(run.pieces, LONGEST);
    if (text !== '') found.push({ index, run, text, score: bestResemblance(text, titles) });
  }
  return found;
}

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
  return above ?? inPlace.findLast((c) => c.run.box.name === 'h1' && c.run.linked < c.run.chars);
}
