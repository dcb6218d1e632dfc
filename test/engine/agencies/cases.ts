import { readdirSync, readFileSync } from 'node:fs';

/** A text with the agencies that must be found in it, and no others; a trap is one where a likely one must not be. */
export interface AgencyCase {
  file: string;
  why: string;
  trap: boolean;
  text: string;
  /** `surface = id`, in the order of the text. */
  expected: string[];
}

const folder = new URL('./cases/', import.meta.url);
const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** Reads the case files: '# why' over a text whose agencies are marked `[[surface|id]]`; ' ¶ ' parts paragraphs. */
export function readCases(): AgencyCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split(/\n\n+/)
        .map((block) => readCase(file, block)),
    );
}

function readCase(file: string, block: string): AgencyCase {
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
    text: marked.replace(MARK, '$1').replaceAll(' ¶ ', '\n\n'),
    expected: [...marked.matchAll(MARK)].map(([, surface, id]) => `${surface} = ${id}`),
  };
}
