import type { CardFigure, FactCard } from '../engine/types.ts';

/** One block of 'How many': a figure with its parts, or figures that disagree. */
export type FigureGroup =
  | { type: 'figure'; figure: CardFigure; also: CardFigure[]; parts: FigureGroup[] }
  | { type: 'differ'; figures: CardFigure[]; parts: FigureGroup[] };

/** Lays the figures out: parts under wholes, what disagrees side by side, background last. */
export function groupFigures(card: FactCard): { main: FigureGroup[]; background: CardFigure[] } {
  const clusters = clustersOf(card);
  const known = new Set(card.figures.map((figure) => figure.id));
  const isPart = (f: CardFigure) =>
    f.partOf !== undefined && f.partOf !== f.id && known.has(f.partOf);
  const done = new Set<CardFigure>();

  const groupOf = (figure: CardFigure, siblings: CardFigure[]): FigureGroup => {
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
    const ids = new Set(members.map((member) => member.id));
    const parts = groupsOf(card.figures.filter((f) => isPart(f) && ids.has(f.partOf as string)));
    if (cluster) return { type: 'differ', figures: cluster, parts };
    return { type: 'figure', figure, also, parts };
  };
  const groupsOf = (figures: CardFigure[]): FigureGroup[] => {
    const groups: FigureGroup[] = [];
    for (const figure of figures) if (!done.has(figure)) groups.push(groupOf(figure, figures));
    return groups;
  };

  const wholes = card.figures.filter((figure) => !isPart(figure));
  const main = groupsOf(wholes.filter((figure) => !figure.background));
  // Parts that hang under each other in a ring have no whole: they stand by themselves.
  const lost = groupsOf(card.figures.filter((f) => isPart(f) && !f.background));
  return {
    main: [...main, ...lost],
    background: card.figures.filter((f) => f.background && !done.has(f)),
  };
}

/** Both can be true at once: 25, and up to 25, of the same kind at places that do not exclude each other. */
function sameCount(a: CardFigure, b: CardFigure): boolean {
  const agree = (x?: string, y?: string) => x === undefined || y === undefined || x === y;
  return (
    a.kind === b.kind &&
    a.value !== undefined &&
    a.value === b.value &&
    a.max === b.max &&
    a.unit === b.unit &&
    agree(a.of, b.of) &&
    agree(a.where, b.where) &&
    !b.background
  );
}

function clustersOf(card: FactCard): Map<CardFigure, CardFigure[]> {
  const clusters = new Map<CardFigure, CardFigure[]>();
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
