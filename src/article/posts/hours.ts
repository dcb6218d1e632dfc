import { textIn } from '../copied/block-text.ts';
import type { Run } from '../copied/survey.ts';

/** Posts hold at least this share of what is read below the headline. */
export const SHARE = 0.5;
/** An hour as pages write it: '11:20', '9.42', '10h05'. */
export const HOUR = /\d{1,2}[:.h]\d{2}(?!\d)/;
const OPENS = /^[[(]?\d{1,2}[:.h]\d{2}(?![\d%])(?! ?(?:m|bn|million|billion|per|kg|tonnes)\b)/;
/** Characters at most of a line that says no more than when a post was written. */
const LONGEST_TIME = 40;
/** Characters in which a line's hour is looked for. */
const LOOKED = 80;

const beginningOf = (run: Run): string => textIn(run, LOOKED);

/** Whether a line begins with an hour. */
export const opensWithHour = (run: Run): boolean => OPENS.test(beginningOf(run));

/** Whether a line says when, and little else. */
export const saysWhen = (run: Run): boolean =>
  run.chars <= LONGEST_TIME && (run.dated > 0 || HOUR.test(beginningOf(run)));
