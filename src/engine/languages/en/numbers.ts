import type { NumberWords } from '../../text/numbers/words.ts';
import { set, table } from '../lists.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const small = new Map<string, number>();
for (const [value, word] of UNITS.split(' ').entries()) small.set(word, value);
for (const [index, word] of TENS.split(' ').entries()) small.set(word, (index + 2) * 10);

/** English number words. */
export const numbers: NumberWords = {
  small,
  scales: table({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    billion: 1e9,
    trillion: 1e12,
    mil: 1e6,
    mln: 1e6,
    bln: 1e9,
  }),
  suffixes: table({ k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }),
  groups: table({ pair: 2, couple: 2, trio: 3, quartet: 4 }),
  vague: set('dozens scores hundreds thousands tens millions billions'),
  severals: set('several few many'),
  vagueGroups: set('couple handful'),
  denominators: table({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
  articles: set('a an'),
  and: 'and',
  of: 'of',
  ordinalEndings: set('st nd rd th'),
};
