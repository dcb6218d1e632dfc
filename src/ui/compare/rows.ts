import type { CardFigure, FactCard } from '../../engine/reading.ts';
import type { FigureKind } from '../../engine/types.ts';
import { OF_SETTING } from '../card/figures/groups.ts';
import { mayAgree } from './agree.ts';

/** What of one kind the articles count, a cell an article. */
export interface CompareRow {
  /** Names the row. */
  key: string;
  kind: FigureKind;
  /** What is counted, where the kind leaves that open: of drugs which. */
  of?: string | undefined;
  cells: CardFigure[][];
  /** Whether two articles tell different numbers first, and neither has the other's. */
  differs: boolean;
}

/** Kinds that count people and places: whoever they are, they stand in one row. */
const OF_PEOPLE: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'suspects',
  'charged',
  'convicted',
  'victims',
  'dead',
  'injured',
  'migrants',
  'searches',
  'officers',
]);

/** Kinds of which an article has many that are no rivals of another article's. */
const LEFT_OUT: ReadonlySet<FigureKind> = new Set(['price', 'age', 'share', 'duration', 'other']);

/** The figures of several cards side by side, a row a kind, in the order of a card; of parts and of other cases nothing. */
export function rowsOf(cards: readonly Pick<FactCard, 'figures'>[]): CompareRow[] {
  const rows = new Map<string, Omit<CompareRow, 'differs'>>();
  for (const [nth, { figures }] of cards.entries())
    for (const figure of figures) {
      const { kind, unit, partOf, background, per, term } = figure;
      if (partOf !== undefined || background || LEFT_OUT.has(kind)) continue;
      const of = OF_PEOPLE.has(kind) ? undefined : figure.of;
      // What was lost a month is no rival of what was lost in all, nor ten years that one faces of two that another got.
      const key = [kind, !OF_PEOPLE.has(kind) && unit, of, per, term].filter(Boolean).join('/');
      const row = rows.get(key) ?? { key, kind, of, cells: cards.map(() => []) };
      row.cells[nth]?.push(figure);
      rows.set(key, row);
    }
  const told = [...rows.values()].map((row) => ({ ...row, differs: isDiffering(row.cells) }));
  const isSetting = ({ kind }: CompareRow) => OF_SETTING.has(kind);
  return [...told.filter((row) => !isSetting(row)), ...told.filter(isSetting)];
}

/** Whether some two articles that give figures tell different ones first, and neither has the other's at all. */
function isDiffering(cells: readonly CardFigure[][]): boolean {
  const isTold = (figure: CardFigure | undefined, cell: readonly CardFigure[]) =>
    figure === undefined || cell.some((other) => mayAgree(figure, other));
  return cells.some((one, i) =>
    cells.slice(i + 1).some((other) => !isTold(one[0], other) && !isTold(other[0], one)),
  );
}
