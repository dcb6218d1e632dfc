import type { FigureFact } from '../../../engine/types.ts';
import type { Words } from '../../words/words.ts';
import { isRoundSum, numberFormat } from './number-format.ts';
import { isByIntl, NOUNS, SIGNS, TONNE } from './units.ts';

/** The number as words and digits; undefined where the text gives none. */
export function amountOf(figure: FigureFact, words: Words): string | undefined {
  const { value, max, unit } = figure;
  if (value === undefined) return undefined;
  const ends = max === undefined ? [value] : [value, max];
  const most = Math.max(...ends);
  if (unit === 'month' && most > MONTHS_READABLE * ends.length)
    return ends.map((end) => termOf(end, words)).join(' – ');
  if (unit === 'kg' && ends.every(isOfTonnes)) return amountOf(inTonnes(figure, value), words);
  const number = numberOf(figure, most, words);
  const noun = NOUNS[unit ?? ''];
  const sign = noun ? words.count(noun, most) : SIGNS[unit ?? ''];
  return sign === undefined ? number : `${number}\u00a0${sign}`;
}

/** Whether a writer would give a weight in tonnes: '62 tonnes', '6,100 kg', but not '1,830 kg'. */
const isOfTonnes = (kg: number): boolean => kg >= TONNE && kg % (TONNE / 10) === 0;

const inTonnes = ({ max, ...figure }: FigureFact, value: number): FigureFact => ({
  ...figure,
  unit: 'tonne',
  value: value / TONNE,
  ...(max !== undefined && { max: max / TONNE }),
});

function numberOf({ value = 0, max, unit }: FigureFact, most: number, words: Words): string {
  if (max === undefined && isPlain(unit, most)) return words.number(value);
  const format = numberFormat(unit, most, words.locale);
  return max === undefined ? format.format(value) : format.formatRange(value, max);
}

/**
 * Up to this many months (twice as many for a range) a term is told in months, and beyond in years and months.
 * 'Two years and six months' is stored as one number of months.
 */
const MONTHS_READABLE = 24;
const MONTHS_A_YEAR = 12;

/** A term in months, or a long one in years and months. */
function termOf(value: number, words: Words): string {
  const years = value > MONTHS_READABLE ? Math.floor(value / MONTHS_A_YEAR) : 0;
  const parts = [
    ['year', years],
    ['month', value - years * MONTHS_A_YEAR],
  ] as const;
  return words.list(
    parts
      .filter(([, count]) => count > 0)
      .map(([unit, count]) => numberFormat(unit, count, words.locale).format(count)),
  );
}

/** Written as any other number of the card. */
function isPlain(unit: string | undefined, value: number): boolean {
  return !(unit && isByIntl(unit)) && !isRoundSum(value);
}
