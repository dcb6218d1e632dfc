import type { CardFigure } from '../../../engine/reading.ts';
import type { Article } from '../../../engine/types.ts';
import { RECKONED } from './units.ts';

/**
 * The article's words for a weight or volume that it gives in pounds, stones or gallons: the card's kilograms are
 * reckoned, and who quotes them as the article's would quote what it does not say. By its digits, because a number
 * in grams or tonnes differs by noughts alone; nothing where it is written in words.
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
  if (numbers.length === 0 || numbers.some((number) => differsByNoughts(value, number)))
    return undefined;
  return said;
}

/** Whether one number is the other times a power of ten, as near as they are written. */
function differsByNoughts(one: number, other: number): boolean {
  const power = Math.log10(one / other);
  return Math.abs(power - Math.round(power)) < 1e-6;
}
