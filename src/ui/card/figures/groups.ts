import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import type { FigureFact } from '../../../engine/types.ts';
import { aboveOf } from './words.ts';

/** One block of 'How many': a figure with its parts, or figures that disagree. */
export type FigureGroup<F = CardFigure> =
  | { type: 'figure'; figure: F; also: F[]; parts: FigureGroup<F>[] }
  | { type: 'differ'; figures: F[]; parts: FigureGroup<F>[] };

/** What of a figure its place on the card depends on. */
type Told = FigureFact & Pick<CardFigure, 'id' | 'background'>;

/** What of a card the lay-out needs: an export's card has more in its figures. */
interface Figures<F> extends Pick<FactCard, 'disagreements'> {
  figures: readonly F[];
}

/** Who was sent and how many countries took part: told behind what came of it. */
export const OF_SETTING: ReadonlySet<FigureFact['kind']> = new Set(['countries', 'officers']);

/** Lays the figures out: parts under wholes, what a thing is worth under it, what disagrees side by side, what sets the scene behind the rest, background last. */
export function groupFigures<F extends Told>(
  card: Figures<F>,
): { main: FigureGroup<F>[]; background: F[] } {
  const clusters = clustersOf(card);
  const known = new Set(card.figures.map((figure) => figure.id));
  const wholeOf = (figure: F) => {
    const above = aboveOf(figure);
    return above !== undefined && above !== figure.id && known.has(above) ? above : undefined;
  };
  const isPart = (figure: F) => wholeOf(figure) !== undefined;
  const done = new Set<F>();

  const groupOf = (figure: F, siblings: readonly F[]): FigureGroup<F> => {
    const cluster = clusters.get(figure);
    const also = cluster
      ? []
      : siblings.filter(
          (other) =>
            other !== figure &&
            sameCount(figure, other) &&
            !done.has(other) &&
            !clusters.has(other),
        );
    const members = cluster ?? [figure, ...also];
    for (const member of members) done.add(member);
    const ids = new Set<string | undefined>(members.map((member) => member.id));
    const parts = groupsOf(card.figures.filter((figure) => ids.has(wholeOf(figure))));
    if (cluster) return { type: 'differ', figures: cluster, parts };
    return { type: 'figure', figure, also, parts };
  };
  const groupsOf = (figures: readonly F[]): FigureGroup<F>[] => {
    const groups: FigureGroup<F>[] = [];
    for (const figure of figures) if (!done.has(figure)) groups.push(groupOf(figure, figures));
    return groups;
  };

  const wholes = card.figures.filter((figure) => !isPart(figure));
  const isSetting = ({ kind }: F) => OF_SETTING.has(kind);
  const told = wholes.filter((figure) => !figure.background);
  const main = [
    ...groupsOf(told.filter((figure) => !isSetting(figure))),
    ...groupsOf(told.filter(isSetting)),
  ];
  // Parts that hang under each other in a ring have no whole: they stand by themselves.
  const lost = groupsOf(card.figures.filter((f) => isPart(f) && !f.background));
  return {
    main: [...main, ...lost],
    background: card.figures.filter((f) => f.background && !done.has(f)),
  };
}

/** Both can be true at once: 25, and up to 25, of the same kind at places that do not exclude each other. */
function sameCount(a: Told, b: Told): boolean {
  return (
    a.kind === b.kind &&
    a.value !== undefined &&
    a.value === b.value &&
    a.max === b.max &&
    a.unit === b.unit &&
    agree(a.of, b.of) &&
    agree(a.per, b.per) &&
    agree(a.where, b.where) &&
    !b.background
  );
}

const agree = (x?: string, y?: string) => x === undefined || y === undefined || x === y;

function clustersOf<F>(card: Figures<F>): Map<F, F[]> {
  const clusters = new Map<F, F[]>();
  for (const [i, j] of card.disagreements) {
    const a = card.figures[i];
    const b = card.figures[j];
    if (!a || !b || a === b) continue;
    const merged = [...new Set([...(clusters.get(a) ?? [a]), ...(clusters.get(b) ?? [b])])];
    merged.sort((x, y) => card.figures.indexOf(x) - card.figures.indexOf(y));
    for (const member of merged) clusters.set(member, merged);
  }
  return clusters;
}
