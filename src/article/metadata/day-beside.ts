import { textIn } from '../copied/block-text.ts';
import { isBylineName, isForeign } from '../copied/markup.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { type Chosen, isParagraph } from '../select/choice.ts';
import { isSentence } from '../select/furniture.ts';
import { setOf } from '../set-of.ts';
import { LETTERS } from '../wording/letters.ts';
import { isByline } from '../wording/wording.ts';
import { dayInLine } from './date-line.ts';

/** Characters at most of a line with a date beside a headline, and lines at most between it and the text, or above the headline. */
const LONGEST = 140;
const BETWEEN = 12;
const OVER = 4;
const UNDER = 2;
/** Boxes around a headline in which a line over it may give its day; in one that holds the text as well only the lines right over it. */
const LEVELS = 2;
const RIGHT_OVER = 2;
/** Outside these boxes a line is about the page: it gives the day of the visit, say. */
const WHOLE = setOf('html body main td form');

/** The day that a line beside the article's own gives: between headline and text, right over the headline, right under the text. */
export function dayBeside(
  seen: Survey,
  blocks: readonly Chosen[],
  lang: string | undefined,
): string | undefined {
  const headline = blocks.find((b) => b.kind === 'headline');
  const last = blocks.at(-1);
  // A brief may be no more than its standfirst.
  const text = blocks.find(isParagraph) ?? last;
  if (!text || !last) return undefined;
  const dayIn = lineReader(seen, blocks, text, lang);
  const from = headline ? headline.index + 1 : Math.max(0, text.index - OVER);
  return (
    dayIn(from, Math.min(text.index, from + BETWEEN)) ??
    dayIn(Math.max(from, text.index - OVER), text.index) ??
    (headline && dayIn(firstAbout(headline, text), headline.index)) ??
    (headline && isHeadedAt(seen, headline.index - 1)
      ? dayIn(headline.index - 1, headline.index)
      : undefined) ??
    dayIn(last.index + 1, last.index + 1 + UNDER)
  );
}

/** Reads the day that the first of some lines gives which are about the article and none of its blocks. */
function lineReader(
  { runs }: Survey,
  blocks: readonly Chosen[],
  text: Chosen,
  lang: string | undefined,
): (first: number, end: number) => string | undefined {
  const own = new Set(blocks.map((b) => b.index));
  return (first, end) => {
    for (const [i, run] of runs.slice(first, end).entries()) {
      if (own.has(first + i) || run.chars - run.linked > LONGEST) continue;
      if (isOfOthers(run.box, text.index)) continue;
      const line = textIn(run, LONGEST * 2);
      if (isSentence(line) || leadsAway(run, line)) continue;
      const day = dayInLine(line, lang);
      if (day) return day;
    }
    return undefined;
  };
}

/** Whether a line is a heading: a blog sets the day over all that it brought on it. */
const isHeadedAt = ({ runs }: Survey, i: number): boolean => isHeading(runs[i]?.box.name ?? '');

/** A word of three letters or more: a line that is a date alone has one, its month. */
const WORD = new RegExp(`[${LETTERS}]{3,}`, 'g');

/** Whether a line is mostly a link to another article, and not to its writer or to all that came out on that day. */
function leadsAway({ linked, chars, box }: Run, line: string): boolean {
  if (linked * 2 <= chars || isByline(line)) return false;
  if ((line.match(WORD)?.length ?? 0) < 2) return false;
  return !isBylineName(box.names) && !(box.parent && isBylineName(box.parent.names));
}

/** The first line that is about the headline: of a box that is close around it. */
function firstAbout({ run, index }: Chosen, text: Chosen): number {
  let first = index;
  let box = run.box.parent;
  for (let level = 0; box && level < LEVELS && !WHOLE.has(box.name); level += 1) {
    if (box.end > text.index) return level === 0 ? Math.max(box.first, index - RIGHT_OVER) : first;
    first = Math.max(box.first, index - OVER);
    box = box.parent;
  }
  return first;
}

/** Whether a line leads elsewhere or is a reader's, by the names around it, up to a box that holds the text as well: a page with a sidebar says so too. */
function isOfOthers(line: Box, text: number): boolean {
  for (
    let box: Box | undefined = line;
    box && !(box.first <= text && box.end > text);
    box = box.parent
  )
    if (isForeign(box.names)) return true;
  return false;
}
