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
  const byMatter = new Map<string, number[]>();
  figures.forEach((b, j) => {
    const matter = matterOf(b);
    if (matter === undefined) return;
    const earlier = byMatter.get(matter) ?? [];
    byMatter.set(matter, earlier);
    for (const i of earlier.slice(-MOST)) {
      const a = figures[i];
      if (a && areNear(a, b) && !canBothHold(a, b)) pairs.push([i, j]);
    }
    earlier.push(j);
  });
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Totals of one matter that a later one is held against: a text with more is a table. */
const MOST = 40;

/** What a total is of; nothing where a fact is no total. */
function matterOf({ kind, unit, of, where, partOf, value }: CardFigure): string | undefined {
  if (!TOTALS.has(kind) || partOf !== undefined || value === undefined) return undefined;
  return JSON.stringify([kind, unit, of, where]);
}

const areNear = ({ value: a = 0 }: CardFigure, { value: b = 0 }: CardFigure) =>
  Math.max(a, b) < NEAR * Math.min(a, b);

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
