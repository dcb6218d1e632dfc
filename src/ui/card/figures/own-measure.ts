import type { CardFigure } from '../../../engine/reading.ts';
import type { Article } from '../../../engine/types.ts';
import { RECKONED } from './units.ts';

/**
 * The article's words for a weight or volume that it gives in pounds, stones or gallons: the card's kilograms are
 * reckoned, and who quotes them as the article's would quote what it does not say. By its digits, because a number
 * in grams or tonnes differs by noughts alone; a number in words by what it comes to.
 */
export function ownMeasure(
  { unit, value, mentions }: CardFigure,
  { text }: Pick<Article, 'text'>,
): string | undefined {
  const [first] = mentions;
  if (!first || !value || !RECKONED.has(unit ?? '')) return undefined;
  const said = text.slice(first.start, first.end);
  const numbers = Array.from(said.matchAll(/\d[\d,]*(?:\.\d+)?/g), ([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
  const isOwn =
    numbers.length === 0
      ? isRound(value)
      : numbers.some((number) => differsByNoughts(value, number));
  return isOwn ? undefined : said;
}

/** Whether words may have said a number of kilograms or litres: 'two and a half', and not the 7.25747792 of 'sixteen pounds'. */
function isRound(value: number): boolean {
  const thousandths = value * 1000;
  return Math.abs(thousandths - Math.round(thousandths)) < 1e-6;
}

/** Whether one number is the other times a power of ten, as near as they are written. */
function differsByNoughts(one: number, other: number): boolean {
  const power = Math.log10(one / other);
  return Math.abs(power - Math.round(power)) < 1e-6;
}
