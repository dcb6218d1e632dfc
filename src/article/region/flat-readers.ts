import { textIn } from '../copied/block-text.ts';
import { proseOf, sums } from '../copied/mass.ts';
import { languageOf, type Run, type Survey } from '../copied/survey.ts';
import { withDigits } from '../metadata/digits.ts';
import { calendarWords } from '../metadata/months.ts';
import { LETTERS } from '../wording/letters.ts';
import { areOfMany, type Sign } from './signs.ts';

/** How much prose must stand above the signs. With less they may be those of reporters who tell a day post by post. */
const LEAST_ABOVE = 300;
const LEAST_SIGNS = 2;
/** What one reader says has no more lines. */
const MOST_LINES = 10;
/** A name and a date are no longer, nor is what of a line is read for them. */
const LONGEST_SIGN = 80;
const MOST_PIECES = 6;
/** A name before a day with its year and hour: 'Jan | 3 May 2020 10:11'. */
const SIGN = /^(\D{2,40})(?=\d.{0,40}$)(?=.*(?:19|20)\d\d)(?=.*\d[:h.]\d\d)/;
const SENTENCE = /[.!?…]["”»]?$/;
const WORD = new RegExp(`[${LETTERS}]{2,}`, 'g');

/** What of a line may be a name and a date: all of a short one, the beginning of one whose name is set in bold or leads to its bearer. */
function signIn({ chars, bold, linked, pieces }: Run): string | undefined {
  const isMarked = bold + linked > 0 && chars > bold + linked;
  if (chars > LONGEST_SIGN && !isMarked) return undefined;
  const text = withDigits(textIn({ pieces: pieces.slice(0, MOST_PIECES) }, LONGEST_SIGN));
  const sign = SIGN.exec(text.slice(0, LONGEST_SIGN).replace(/(\d[:h.]\d\d).*/, '$1'));
  return !sign || (!isMarked && SENTENCE.test(text)) ? undefined : sign[1];
}

/**
 * Where readers' words begin that stand in no boxes of their own behind a text: the first of several lines that each
 * begin with another name and a time; the number of all runs where there are none.
 */
export function flatReadersFrom(seen: Survey, from: number): number {
  const { runs } = seen;
  const prose = sums(seen, (run, i) => (i < from || run.box.out ? 0 : proseOf(run)));
  let signs: (Sign & { first: number })[] = [];
  for (const [first, run] of runs.entries()) {
    if (run.box.out || prose({ first: 0, end: first }) < LEAST_ABOVE) continue;
    const name = signIn(run)?.match(WORD);
    if (!name) continue;
    const calendar = calendarWords(languageOf(seen));
    const words = name.filter((word) => !calendar.has(word.toLowerCase()));
    if (first - (signs.at(-1)?.first ?? first) > MOST_LINES) signs = [];
    signs.push({ words, isPlain: true, first });
  }
  const [top, next] = signs;
  const isSaid = top && next && prose({ first: top.first, end: next.first }) > 0;
  return isSaid && signs.length >= LEAST_SIGNS && areOfMany(signs) ? top.first : runs.length;
}
