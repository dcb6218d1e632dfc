import type { FigureFact } from '../../engine/types.ts';

type Amount = Pick<FigureFact, 'q' | 'value' | 'max'>;

/** How far from its number 'about' may lie. */
const ROUNDED = 0.1;

/** From where to where an amount may be by its own words: 'up to 25' is 25 or less. */
function spanOf({ q, value, max }: Amount): readonly [least: number, most: number] {
  if (value === undefined) return [0, Number.POSITIVE_INFINITY];
  if (q === 'max') return [0, value];
  if (q === 'min') return [value, Number.POSITIVE_INFINITY];
  if (q === 'approx') return [value * (1 - ROUNDED), value * (1 + ROUNDED)];
  return [value, max ?? value];
}

/** Whether two amounts can be of one number, as far as their bounds say. */
export function mayAgree(one: Amount, other: Amount): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}
