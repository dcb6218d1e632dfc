import { readBlock } from '../copied/block-text.ts';
import { proseOf } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { agoWords } from '../metadata/ago.ts';
import { withDigits } from '../metadata/digits.ts';
import { LETTERS } from '../wording/letters.ts';

/** Who wrote an entry and when, over it or under it, is no longer than this. */
const LONGEST_SIGN = 120;
const MOST_LINES = 5;
/** Most have a writer of their own: one reporter tells a whole day, post by post. */
const LEAST_WRITERS = 0.6;

const YEAR = /(?:19|20)\d\d/;
const CLOCK = /\d{1,2}[:h]\d{2}/;
/** '2 hours ago': a small number, beside words for it. */
const SMALL = /(?:^|\D)\d{1,2}(?!\d)/;
const LONGEST_NAME = 30;
const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'q', 'figure']);
const WORD = new RegExp(`[${LETTERS}][${LETTERS}\\d]+`, 'g');

/** A shorter line may say who wrote and when, with commas in it. */
const SHORTEST_PROSE = 60;

const isProse = (run: Run) =>
  run.chars >= SHORTEST_PROSE && run.dated * 3 < run.chars && proseOf(run) > 0;

/** The lines of a box over its prose, or under it where it begins with that. */
function linesAround({ runs }: Survey, { first, end }: Box): readonly Run[] {
  const top = Math.min(end, first + MOST_LINES + 1);
  let from = first;
  while (from < top && !isProse(runs[from] as Run)) from += 1;
  if (from > first) return runs.slice(first, from);
  let to = end;
  while (to > first && end - to <= MOST_LINES && !isProse(runs[to - 1] as Run)) to -= 1;
  return runs.slice(to, end);
}

/** How an entry is signed. */
export interface Sign {
  /** The words over or under its prose, without times that stand alone. */
  readonly words: readonly string[];
  /** Nothing but words says so: no link to whoever wrote, no element of time. */
  readonly isPlain: boolean;
}

/** Whether a quotation is shown in a box: a post of a network has its writer under it, and is of the text. */
const isQuoting = ({ runs }: Survey, { first, end }: Box) =>
  runs
    .slice(first, end)
    .some(({ box: { name, parent } }) => QUOTES.has(name) || QUOTES.has(parent?.name ?? ''));

/** How a box is signed; undefined where nothing in it says who wrote it and when, or more than that. */
export function signOf(seen: Survey, box: Box): Sign | undefined {
  const lines = linesAround(seen, box);
  if (lines.length === 0 || lines.length > MOST_LINES) return undefined;
  if (lines.some((run) => isHeading(run.box.name))) return undefined;
  const textOfLine = ({ pieces }: Run) => withDigits(readBlock(pieces, LONGEST_SIGN).text);
  const text = lines.map(textOfLine).join(' ');
  if (text.length > LONGEST_SIGN) return undefined;
  const isDated = lines.some(({ dated }) => dated > 0);
  const isDay = isDated || YEAR.test(text);
  const isLinked = lines.some(({ linked }) => linked > 0 && linked <= LONGEST_NAME);
  const isTimed = isLinked || CLOCK.test(text) || hasHour(seen, box);
  const signing = lines.filter(({ chars, dated }) => dated < chars);
  const words = signing.map(textOfLine).join(' ').match(WORD) ?? [];
  if (isDay ? !isTimed : !isLinked || !tellsAgo(seen, text, words)) return undefined;
  // Last, because it goes over the whole box.
  if (isQuoting(seen, box)) return undefined;
  return { words, isPlain: !isDated && !isLinked };
}

/** Whether an element of time in a box gives the hour as well. */
const hasHour = ({ times }: Survey, { first, end }: Box) =>
  times.some(
    ({ element, run }) =>
      run >= first && run <= end && CLOCK.test(element.getAttribute('datetime') ?? ''),
  );

function tellsAgo({ boxes }: Survey, text: string, words: readonly string[]): boolean {
  if (!SMALL.test(text)) return false;
  const ago = agoWords(boxes[0]?.element.getAttribute('lang') ?? undefined);
  return words.some((word) => ago.has(word));
}

/** Whether most of these signs name somebody whom the others do not. */
export function areOfMany(signs: readonly Sign[]): boolean {
  const [first, ...others] = signs;
  const isShared = (word: string) => others.every(({ words }) => words.includes(word));
  const shared = new Set(first?.words.filter(isShared));
  const names = signs.map(({ words }) => words.filter((word) => !shared.has(word)).join(' '));
  return new Set(names.filter(Boolean)).size >= signs.length * LEAST_WRITERS;
}
