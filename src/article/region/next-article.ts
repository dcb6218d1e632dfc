import { textIn } from '../copied/block-text.ts';
import { makeOf } from '../copied/boxes.ts';
import { isBylineName, isDateName } from '../copied/markup.ts';
import { proseIn, proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { isLure } from '../wording/wording.ts';
import { LEAST_ARTICLE } from './named-bodies.ts';

/** Prose of the second article at least, of which a page may show the beginning. */
const LEAST_NEXT = 140;
/** Lines under its heading in which its writer or its day is named. */
const LINES_UNDER = 3;
const LONGEST_LABEL = 60;

/** Whether a line is who wrote a text, or when. */
const isSigned = ({ box, dated, chars }: Run): boolean =>
  dated * 2 > chars || isBylineName(box.names) || isDateName(box.names);

/** Whether a box begins with a heading as an article does, and no part of one: of the first rank, signed, or announced as the next. */
function beginsArticle({ runs }: Survey, { first, end }: Box): boolean {
  const at = runs.slice(first, end).findIndex((run) => isHeading(run.box.name) || proseOf(run) > 0);
  const head = at < 0 ? undefined : runs[first + at];
  if (!head || !isHeading(head.box.name)) return false;
  if (head.box.name === 'h1') return true;
  if (runs.slice(first + at + 1, Math.min(end, first + at + 1 + LINES_UNDER)).some(isSigned))
    return true;
  const over = runs[first - 1];
  return (
    over !== undefined &&
    over.chars <= LONGEST_LABEL &&
    over.box.end <= first &&
    isLure(textIn(over, LONGEST_LABEL * 2), 0)
  );
}

const ARTICLE = 'article';

/** Whether two boxes are of the same make; elements for articles are, whatever they are called. */
const isAlike = (one: Box, other: Box): boolean =>
  makeOf(one) === makeOf(other) || (one.name === ARTICLE && other.name === ARTICLE);

/** Whether headings stand each in an element for an article, side by side: of a page that goes on for ever. */
export function headArticles(headings: readonly Run[]): boolean {
  const articles = headings.map(({ box }) => articleAround(box));
  const parents = new Set(articles.map((article) => article?.parent));
  return (
    new Set(articles).size === headings.length && parents.size === 1 && !parents.has(undefined)
  );
}

function articleAround(inner: Box): Box | undefined {
  let box: Box | undefined = inner;
  while (box && box.name !== ARTICLE) box = box.parent;
  return box;
}

/**
 * Where the next article begins on a page that goes on for ever: in a box beside the one around the first article and its
 * headline, and of the same make. The posts of a live blog and the parts of a text are no such boxes: none holds the headline.
 */
export function nextArticleFrom(seen: Survey, headline: Run | undefined): number {
  const prose = proseIn(seen);
  for (let box = headline?.box; box?.parent; box = box.parent) {
    const own = box;
    if ((own.names.tokens.length === 0 && own.name !== ARTICLE) || prose(own) < LEAST_ARTICLE)
      continue;
    const next: Box | undefined = box.parent.children.find(
      (b) =>
        b.first >= own.end && isAlike(b, own) && prose(b) >= LEAST_NEXT && beginsArticle(seen, b),
    );
    if (next) return next.first;
  }
  return seen.runs.length;
}
