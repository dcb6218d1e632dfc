import { commonBox, isIn, isOrLiesIn } from '../copied/boxes.ts';
import { isFilmName, isSubheadName } from '../copied/markup.ts';
import { hasPicture } from '../copied/pictures.ts';
import { type Box, isHeading, type Run } from '../copied/survey.ts';
import { isLock } from '../wording/wording.ts';
import { isWholeCaption, readAs } from './captions.ts';
import { type Choice, type Chosen, isShown, SLICE } from './choice.ts';
import { isAside, isFurniture, isSentence } from './furniture.ts';
import type { HeadlineCandidate } from './headline.ts';
import { kindOf } from './kind.ts';
import { isDescribed, isNamedLead } from './lead.ts';

/** A standfirst has at least so many characters. */
const SHORTEST = 25;
/** A paragraph beside the headline with so many is no byline. */
const SHORTEST_BESIDE = 60;

/** Right under the headline a second heading as long as a line, or the paragraph beside it, in a box of its own or not, is a standfirst. */
export function isUnderHeadline(
  { box, linked, chars }: Run,
  index: number,
  headline: HeadlineCandidate,
): boolean {
  const below = index - headline.index;
  if (linked > 0 || below > 2) return false;
  const own = headline.run.box.parent;
  const isBeside = box.parent === own || (own && box.parent?.parent === own.parent);
  const isNext = below === 1 && box.name === 'p' && isBeside;
  return isHeading(box.name) ? chars >= SHORTEST : !!isNext && chars >= SHORTEST_BESIDE;
}

/** Boxes up from a line in which a name may say that it is of a film. */
const FILM_LEVELS = 3;

/** Whether a line says what a film over the text is called. */
const isOfFilm = (line: Box): boolean =>
  isOrLiesIn(line, ({ names }) => isFilmName(names), FILM_LEVELS);

/** What a run between headline and body is to the article, if anything: a caption, or a standfirst. */
function readBetween(
  choice: Choice,
  index: number,
  headline: HeadlineCandidate,
  scope: Box,
): Chosen | undefined {
  const run = choice.seen.runs[index];
  if (!run || run.box.out || !isIn(run.box, scope) || !isShown(run)) return undefined;
  const kind = kindOf(run, scope) === 'caption' ? 'caption' : 'lead';
  const isWhole = isWholeCaption(run, kind);
  if (run.linked * 2 > run.chars && !isWhole) return undefined;
  const block = readAs(run.pieces, kind);
  if (isLock(block.text) || isAside(block.text, run, kind)) return undefined;
  const isSet = run.chars >= SHORTEST && (isNamedLead(run) || isSubheadName(run.box.names));
  const isNamed = isSet || isWhole || isDescribed(choice, block);
  if (!isNamed && isFurniture(run, kind)) return undefined;
  const isSaid = isSentence(block.text) && !isOfFilm(run.box);
  const isLead = isNamed || isSaid || isUnderHeadline(run, index, headline);
  return kind === 'caption' || isLead ? { index, run, kind, block } : undefined;
}

/** Lines over the headline in which the caption of a picture that opens the page may stand. */
const LINES_OVER = 2;

/** A line over the headline with fewer characters is a label, not the caption of the picture above. */
const SHORTEST_OVER = 40;

/** What is said of the picture that stands over the headline, in one box with it. */
function captionsOver(choice: Choice, headline: HeadlineCandidate, scope: Box): Chosen[] {
  const from = Math.max(0, headline.index - LINES_OVER);
  const over = choice.seen.runs.slice(from, headline.index);
  const wide = scope.parent ?? scope;
  return over.flatMap((run, i) => {
    const around = run.box.parent;
    if (!around || !hasPicture(around.element)) return [];
    const read = readBetween(choice, from + i, headline, wide);
    return read?.kind === 'caption' && read.block.text.length >= SHORTEST_OVER ? [read] : [];
  });
}

/**
 * Between headline and body lie the standfirst and the first picture, between the pieces of a body
 * pictures: of what else stands there only whole sentences before the body are taken.
 */
export function* blocksBetween(
  choice: Choice,
  headline: HeadlineCandidate,
): Generator<void, Chosen[]> {
  const { bodies } = choice.region;
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last) return [];
  const scope = commonBox(headline.run.box, last);
  const found = captionsOver(choice, headline, scope);
  let next = 0;
  for (let index = headline.index + 1; index < last.first; index += 1) {
    if (index % SLICE === 0) yield;
    while ((bodies[next]?.end ?? Infinity) <= index) next += 1;
    if (index >= (bodies[next]?.first ?? Infinity)) continue;
    const read = readBetween(choice, index, headline, scope);
    if (read && (read.kind === 'caption' || index < first.first)) found.push(read);
  }
  return found;
}
