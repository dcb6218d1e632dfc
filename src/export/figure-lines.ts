import type { FactCard, FigureFact, Span } from '../engine/types.ts';
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
export interface FigureSection<M extends Span> extends Pick<FactCard, 'disagreements' | 'sums'> {
  figures: Told<M>[];
  agencies: readonly NamedBody[];
  rests: readonly { whole: string; of: string; mentions: M[] }[];
}

/** How a format writes what stands on a line. */
export interface LineFormat<M extends Span> {
  /** A figure, what stands behind it, and its words. */
  line(said: string, notes: readonly string[], mentions: readonly M[]): string;
  /** A sentence about the figures above it. */
  remark(said: string): string;
}

const INDENT = '  ';

/**
 * 'How many' as lines of text, as the popup lays it out: parts are indented under their whole, what
 * disagrees is followed by a line that says so, figures of other cases come last.
 */
export function figureLines<M extends Span>(
  card: FigureSection<M>,
  phrases: Phrases,
  format: LineFormat<M>,
): string[] {
  const figureLine = (figure: Told<M>) =>
    format.line(phrases.figure(figure), phrases.notes(figure, card.agencies), figure.mentions);
  const groupLines = (group: FigureGroup<Told<M>>): string[] => {
    const figures = group.type === 'figure' ? [group.figure, ...group.also] : group.figures;
    const under = [
      ...group.parts.flatMap(groupLines),
      ...figures.flatMap(({ id }) => [...restLines(id), ...sumLines(id)]),
    ];
    return [
      ...figures.map(figureLine),
      ...(group.type === 'differ' ? [format.remark(differing(figures, phrases))] : []),
      ...under.map((line) => INDENT + line),
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
  `${phrases.differ}: ${figures.map(phrases.figure).join(' / ')}`;
