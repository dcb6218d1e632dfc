import { hasWord } from '../../text/phrase-list.ts';
import { DASHES } from '../../text/signs.ts';
import type { Surroundings } from '../names/surroundings.ts';
import type { Known } from './lists.ts';

/** Words of a town's name: 'KAN BANGLA'. */
const LONGEST = 3;
/** Tokens from the town to the dash that ends its dateline: ', China, Aug 9 (Reuters) -'. */
const REACH = 14;

/** The end of an unlisted town in capitals that opens a report: 'JIUZHAIGOU, China, Aug 9 (Reuters) -', 'KAMITUGA (AFP) -'; or `i`. */
export function datelineEnd(i: number, around: Surroundings, known: Known): number {
  if (!around.isUpper(i) || !around.opensSentence(i) || around.shouted(i)) return i;
  let end = i;
  while (end - i < LONGEST && around.isUpper(end) && !isEveryday(end, around)) end += 1;
  const sign = around.norm(end);
  if (end === i || (sign !== ',' && sign !== '(')) return i;
  const isTold = sign === '(' || known.has(end + 1) || isDate(end + 1, around);
  return isTold && dashes(end, around) ? end : i;
}

/** 'UPDATE', 'WHO', 'UNHCR': short words and everyday ones are no towns. */
const isEveryday = (i: number, around: Surroundings): boolean =>
  around.norm(i).length < 4 || hasWord(around.words.common, around.norm(i));

/** ', Aug. 20 (Xinhua)'. */
const isDate = (i: number, around: Surroundings): boolean =>
  around.isInCalendar(i) || around.isNumber(i);

function dashes(from: number, around: Surroundings): boolean {
  const end = Math.min(around.sentenceEnd(from), from + REACH);
  for (let i = from + 1; i < end; i += 1)
    if (DASHES.has(around.norm(i)) && !around.isGlued(i)) return true;
  return false;
}
