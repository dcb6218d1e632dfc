import type { FactCard } from '../engine/reading.ts';
import type { FigureFact, Span } from '../engine/types.ts';
import { type FigureGroup, groupFigures } from '../ui/card/figures/groups.ts';
import type { NamedBody } from '../ui/card/figures/words.ts';
import type { Phrases } from '../ui/words/phrases.ts';

/** A figure as the card has it; an export's mentions have their quotes too. */
type Told<M extends Span> = FigureFact & {
  id: string;
  sure: boolean;
  background?: boolean | undefined;
  mentions: M[];
};

/** What of a card this section is made of. */
interface FigureSection<M extends Span> extends Pick<FactCard, 'disagreements' | 'sums'> {
  figures: Told<M>[];
  agencies: readonly NamedBody[];
  rests: readonly { whole: string; of: string; mentions: M[] }[];
}

/** How a format writes what stands on a line. */
interface LineFormat<M extends Span, L> {
  /** A figure, what stands behind it, and its words. */
  line(said: string, notes: readonly string[], mentions: readonly M[]): L;
  /** A sentence about the figures above it. */
  remark(said: string): L;
  /** The line as a part of what stands above it. */
  under(line: L): L;
}

/**
 * 'How many' as lines, as the popup lays it out: parts stand under their whole, what disagrees is
 * followed by a line that says so, figures of other cases come last.
 */
export function figureLines<M extends Span, L>(
  card: FigureSection<M>,
  phrases: Phrases,
  format: LineFormat<M, L>,
): L[] {
  const figureLine = (figure: Told<M>) =>
    format.line(phrases.figure(figure), phrases.notes(figure, card.agencies), figure.mentions);
  const own = ({ id }: Told<M>) => [...restLines(id), ...sumLines(id)];
  const alone = (figure: Told<M>) => [figureLine(figure), ...own(figure).map(format.under)];
  const groupLines = (group: FigureGroup<Told<M>>): L[] => {
    const parts = group.parts.flatMap(groupLines);
    // what else the text says of the same comes after the parts, which are parts of the first
    if (group.type === 'figure') {
      const { figure, also } = group;
      const under = [...parts, ...own(figure)].map(format.under);
      return [figureLine(figure), ...under, ...also.flatMap(alone)];
    }
    return [
      ...group.figures.map(figureLine),
      format.remark(differing(group.figures, phrases)),
      ...[...parts, ...group.figures.flatMap(own)].map(format.under),
    ];
  };
  const restLines = (whole: string) =>
    card.rests
      .filter((rest) => rest.whole === whole)
      .map(({ of, mentions }) => {
        const [said, ...notes] = phrases.rest(of);
        return format.line(said, notes, mentions);
      });
  const sumLines = (whole: string) =>
    card.sums
      .filter((sum) => sum.whole === whole)
      .map((sum) => format.remark(phrases.sum(sum, card.figures)));
  const { main, background } = groupFigures(card);
  return [...main.flatMap(groupLines), ...background.map(figureLine)];
}

const differing = (figures: readonly FigureFact[], phrases: Phrases) =>
  `${phrases.differ(figures)}: ${figures.map(phrases.figure).join(' / ')}`;
