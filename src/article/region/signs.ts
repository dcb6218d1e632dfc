import { textIn } from '../copied/block-text.ts';
import { proseOf } from '../copied/mass.ts';
import {
  type Box,
  isHeading,
  languageOf,
  type Run,
  runsIn,
  type Survey,
} from '../copied/survey.ts';
import { agoWords } from '../metadata/ago.ts';
import { withDigits } from '../metadata/digits.ts';
import { setOf } from '../set-of.ts';
import { LETTERS } from '../wording/letters.ts';

/** Who wrote an entry and when, over it or under it, is no longer than this. */
const LONGEST_SIGN = 120;
const MOST_LINES = 5;
/** At least this share of the entries has a writer of its own. Where one name signs them all, a reporter tells a day post by post. */
const LEAST_WRITERS = 0.6;

const YEAR = /(?:19|20)\d\d/;
const CLOCK = /\d{1,2}[:h]\d{2}/;
/** A small number, as beside words for a time: '2 hours ago'. */
const SMALL = /(?:^|\D)\d{1,2}(?!\d)/;
const LONGEST_NAME = 30;
const QUOTES = setOf('blockquote q figure');
const WORD = new RegExp(`[${LETTERS}][${LETTERS}\\d]+`, 'g');

/** A line of fewer characters may say who wrote and when, although it has commas. */
const SHORTEST_PROSE = 60;

const isProse = (run: Run) =>
  run.chars >= SHORTEST_PROSE && run.dated * 3 < run.chars && proseOf(run) > 0;

/** Elements in which a forum says of each writer since when and how often they write: they name nobody. */
const PROFILE = setOf('dt dd');
const isOfEntry = ({ box }: Run) => !PROFILE.has(box.name);
/** Lines of an entry that are looked at for its sign, with those of the writer's profile. */
const MOST_LOOKED = 20;

/** The lines of a box over its prose, or under it where it begins with that. */
function linesAround({ runs }: Survey, { first, end }: Box): readonly Run[] {
  const head = runs.slice(first, Math.min(end, first + MOST_LOOKED));
  const prose = head.findIndex(isProse);
  if (prose !== 0) return head.slice(0, prose < 0 ? head.length : prose).filter(isOfEntry);
  const tail = runs.slice(Math.max(first, end - MOST_LINES - 1), end);
  return tail.slice(tail.findLastIndex(isProse) + 1);
}

/** How an entry is signed. */
export interface Sign {
  /** The words over or under its prose, without times that stand alone. */
  readonly words: readonly string[];
  /** Whether only words show it, and neither a link to the writer nor a time element. */
  readonly isPlain: boolean;
}

/** Whether a quotation is shown in a box: a post of a network has its writer under it, and is of the text. */
const isQuoting = ({ runs }: Survey, { first, end }: Box) =>
  runs
    .slice(first, end)
    .some(({ box: { name, parent } }) => QUOTES.has(name) || QUOTES.has(parent?.name ?? ''));

/** Whether a line is the name of somebody who has a page of their own: some forums set it as a heading. */
const isLinkedName = ({ chars, linked }: Run) => linked === chars && chars <= LONGEST_NAME;

/** How a box is signed; undefined where nothing in it says who wrote it and when, or more than that. */
export function signOf(seen: Survey, box: Box): Sign | undefined {
  // A line alone is a paragraph, whatever time it gives.
  if (runsIn(box) < 2) return undefined;
  const lines = linesAround(seen, box);
  if (lines.length === 0 || lines.length > MOST_LINES) return undefined;
  if (lines.some((run) => isHeading(run.box.name) && !isLinkedName(run))) return undefined;
  const textOfLine = (run: Run) => withDigits(textIn(run, LONGEST_SIGN));
  const text = lines.map(textOfLine).join(' ');
  if (text.length > LONGEST_SIGN) return undefined;
  const isDated = lines.some(({ dated }) => dated > 0);
  const isDay = isDated || YEAR.test(text);
  const isLinked = lines.some(({ linked }) => linked > 0 && linked <= LONGEST_NAME);
  const isTimed = isLinked || CLOCK.test(text) || hasHour(seen, box);
  const signing = lines.filter(({ chars, dated }) => dated < chars);
  const said = signing.map(textOfLine).join(' ').match(WORD) ?? [];
  const ago = isDay ? NONE : agoIn(seen);
  const words = said.filter((word) => !ago.has(word));
  const isRecent = SMALL.test(text) && words.length < said.length;
  if (isDay ? !isTimed : !(isRecent && (isLinked || isAnswerable(seen, box)))) return undefined;
  // Last, because it goes over the whole box.
  const isUnder = lines[0] !== seen.runs[box.first];
  if (isUnder && isQuoting(seen, box)) return undefined;
  return { words, isPlain: !isDated && !isLinked };
}

/** Whether an element of time in a box gives the hour as well. */
const hasHour = ({ times }: Survey, { first, end }: Box) =>
  times.some(
    ({ element, run }) =>
      run >= first && run <= end && CLOCK.test(element.getAttribute('datetime') ?? ''),
  );

const NONE: ReadonlySet<string> = new Set();
/** The words by which the page's language says how long ago something was. */
const agoIn = (seen: Survey) => agoWords(languageOf(seen));

/** Whether an entry ends in a short link: to answer it, or to the others. */
function isAnswerable({ runs }: Survey, { end }: Box): boolean {
  const last = runs[end - 1];
  return last !== undefined && last.linked === last.chars && last.chars <= LONGEST_NAME;
}

/** Whether most of these signs name somebody whom the others do not. */
export function areOfMany(signs: readonly Sign[]): boolean {
  const [first, ...others] = signs;
  const isShared = (word: string) => others.every(({ words }) => words.includes(word));
  const shared = new Set(first?.words.filter(isShared));
  const names = signs.map(({ words }) => words.filter((word) => !shared.has(word)).join(' '));
  return new Set(names.filter(Boolean)).size >= signs.length * LEAST_WRITERS;
}
