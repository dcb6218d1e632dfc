import type { CardFigure, FigureKind } from '../types.ts';

/** Kinds of which a case has one total, so that two totals cannot both be right. */
const TOTALS: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'victims',
  'dead',
  'injured',
  'searches',
  'migrants',
]);

/** Totals further apart than this speak of different things ('32 arrested', '4 at the airport'). */
const NEAR = 2;
/** How far 'about 30' may be from the number it rounds. */
const ROUNDING = 0.1;

/** Pairs of facts that give different numbers for one matter. */
export function disagreementsIn(figures: readonly CardFigure[]): [number, number][] {
  const pairs: [number, number][] = [];
  figures.forEach((a, i) => {
    for (let j = i + 1; j < figures.length; j += 1) {
      const b = figures[j];
      if (b && isOneMatter(a, b) && !canBothHold(a, b)) pairs.push([i, j]);
    }
  });
  return pairs;
}

function isOneMatter(a: CardFigure, b: CardFigure): boolean {
  if (a.kind !== b.kind || !TOTALS.has(a.kind) || a.unit !== b.unit) return false;
  if (a.partOf !== undefined || b.partOf !== undefined) return false;
  if (a.of !== b.of || a.where !== b.where || a.value === undefined || b.value === undefined)
    return false;
  return Math.max(a.value, b.value) < NEAR * Math.min(a.value, b.value);
}

function canBothHold(a: CardFigure, b: CardFigure): boolean {
  const [lowA, highA] = extent(a);
  const [lowB, highB] = extent(b);
  return lowA <= highB && lowB <= highA;
}

/** The numbers that a fact allows. */
function extent({ value = Number.NaN, max, q }: CardFigure): [number, number] {
  switch (q) {
    case 'range':
      return [value, max ?? value];
    case 'min':
      return [value, Number.POSITIVE_INFINITY];
    case 'max':
      return [0, value];
    case 'approx':
      return [value * (1 - ROUNDING), value * (1 + ROUNDING)];
    default:
      return [value, value];
  }
}
