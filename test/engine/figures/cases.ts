import type { Annotation, FigureAnnotation } from '../../../src/engine/types.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { readSentence } from '../read-article.ts';

/** The case files: each figure is marked with `kind value bound unit key=value`. Several rules hold what stands in `uncounted`, and none alone. */
export const readCases = (folder: 'cases' | 'uncounted' = 'cases') =>
  readMarkedCases(new URL(`./${folder}/`, import.meta.url));

/** Every text is read under this headline, so that its first sentence is no headline itself. */
const HEADLINE = 'News of the day';

/** When the articles of the cases were published. */
export const PUBLISHED = '2024-05-14T10:00:00+02:00';

/** The article of a case: a headline stands before it, unless it is one itself. */
export const articleOf = (text: string): string =>
  text.startsWith('^ ') ? text.slice(2) : `${HEADLINE}\n\n${text}`;

/** What the engine finds in a case, in the words of the case files, with the trace of the rules. */
export function readFigures(text: string): { found: string[]; trace: string } {
  const whole = articleOf(text);
  const { reading, trace } = readSentence(whole, { published: PUBLISHED });
  return { found: toldFigures(whole, reading.annotations), trace };
}

/** The figures of a reading in the words of the case files. */
export function toldFigures(text: string, annotations: readonly Annotation[]): string[] {
  const figures = annotations
    .filter((annotation) => annotation.type === 'figure')
    .filter(({ background }) => !background);
  return figures.map(
    (figure) => `${text.slice(figure.start, figure.end)} = ${told(figure, figures)}`,
  );
}

/** One figure in the words of the case files: 'arrested 8 exact person where=DE part=13', with 'unsure' where the kind is doubted. */
function told(figure: FigureAnnotation, all: readonly FigureAnnotation[]): string {
  const { kind, value, max, q, unit } = figure;
  const number = value === undefined ? '-' : max === undefined ? `${value}` : `${value}–${max}`;
  const attributes = (['per', 'term', 'of', 'where', 'by', 'source', 'status'] as const)
    .filter((key) => figure[key] !== undefined)
    .map((key) => ` ${key}=${figure[key]}`);
  const numberOf = (wanted: string | undefined) => all.find(({ id }) => id === wanted)?.value;
  const [whole, thing] = [numberOf(figure.partOf), numberOf(figure.worthOf)];
  const part = whole === undefined ? '' : ` part=${whole}`;
  const worth = thing === undefined ? '' : ` worth=${thing}`;
  const doubt = figure.sure ? '' : ' unsure';
  return `${kind} ${number} ${q}${unit ? ` ${unit}` : ''}${attributes.join('')}${part}${worth}${doubt}`;
}
