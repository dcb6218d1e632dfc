import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../../src/engine/annotate.ts';
import type { FigureAnnotation } from '../../../src/engine/types.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** A text with the figures that must be found in it, and no others; a trap is one where a likely one must not be. */
export interface FigureCase {
  file: string;
  why: string;
  trap: boolean;
  text: string;
  /** `surface = kind value bound unit key=value`, in the order of the text. */
  expected: string[];
}

const folder = new URL('./cases/', import.meta.url);
const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** Reads the case files: '# why' over one line of text whose figures are marked `[[surface|what it says]]`. */
export function readCases(): FigureCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split(/\n\n+/)
        .map((block) => readCase(file, block)),
    );
}

function readCase(file: string, block: string): FigureCase {
  const [head, marked, ...more] = block.split('\n');
  if (!head?.startsWith('# ') || !marked || more.length > 0)
    throw new Error(
      `${file}: "${head}" is no case: a line that starts with "# ", then one line of text.`,
    );
  const why = head.slice(2);
  return {
    file,
    why,
    trap: why.startsWith('trap'),
    text: marked.replace(MARK, '$1').replaceAll(' ¶ ', '\n\n').replaceAll(' ↵ ', '\n'),
    expected: [...marked.matchAll(MARK)].map(([, surface, says]) => `${surface} = ${says}`),
  };
}

/** Every text is read under this headline, so that its first sentence is no headline itself. */
export const HEADLINE = 'News of the day';

/** What the engine finds in a case, in the words of the case files, with the trace of the rules. */
export function readFigures(text: string): { found: string[]; trace: string[] } {
  const whole = text.startsWith('^ ') ? text.slice(2) : `${HEADLINE}\n\n${text}`;
  const trace: string[] = [];
  const article = { text: whole, blocks: [], lang: 'en', published: '2024-05-14T10:00:00+02:00' };
  const { annotations } = annotate(article, KNOWLEDGE, {}, (rule, span, note) =>
    trace.push(`${rule} "${whole.slice(span.start, span.end)}" ${note ?? ''}`),
  );
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
