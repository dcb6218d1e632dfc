import type { FigureAnnotation } from '../../../src/engine/types.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { readTraced } from '../traced.ts';

/** The case files: each figure is marked with `kind value bound unit key=value`. */
export const readCases = () => readMarkedCases(new URL('./cases/', import.meta.url));

/** Every text is read under this headline, so that its first sentence is no headline itself. */
export const HEADLINE = 'News of the day';

/** What the engine finds in a case, in the words of the case files, with the trace of the rules. */
export function readFigures(text: string): { found: string[]; trace: string[] } {
  const whole = text.startsWith('^ ') ? text.slice(2) : `${HEADLINE}\n\n${text}`;
  const { annotations, trace } = readTraced(whole, { published: '2024-05-14T10:00:00+02:00' });
  const figures = annotations
    .filter((annotation) => annotation.type === 'figure')
    .filter(({ background }) => !background);
  const found = figures.map(
    (figure) => `${whole.slice(figure.start, figure.end)} = ${told(figure, figures)}`,
  );
  return { found, trace };
}

/** One figure in the words of the case files: 'arrested 8 exact person where=DE part=13', with 'unsure' where the kind is doubted. */
export function told(figure: FigureAnnotation, all: readonly FigureAnnotation[]): string {
  const { kind, value, max, q, unit } = figure;
  const number = value === undefined ? '-' : max === undefined ? `${value}` : `${value}–${max}`;
  const attributes = (['of', 'where', 'by', 'source', 'status'] as const)
    .filter((key) => figure[key] !== undefined)
    .map((key) => ` ${key}=${figure[key]}`);
  const whole = all.find(({ id }) => id === figure.partOf)?.value;
  const part = whole === undefined ? '' : ` part=${whole}`;
  const doubt = figure.sure ? '' : ' unsure';
  return `${kind} ${number} ${q}${unit ? ` ${unit}` : ''}${attributes.join('')}${part}${doubt}`;
}
