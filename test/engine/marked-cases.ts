import { readdirSync, readFileSync } from 'node:fs';

/** A text with what must be found in it, and nothing else; a trap is one where a likely thing must not be. */
export interface MarkedCase {
  file: string;
  why: string;
  trap: boolean;
  text: string;
  /** `surface = what the mark says`, in the order of the text. */
  expected: string[];
}

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** Reads the files of a folder: '# why' over one line with marks `[[surface|what it says]]`; ' ¶ ' parts paragraphs, ' ↵ ' lines. */
export function readMarkedCases(folder: URL): MarkedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split(/\n+(?=# )/)
        .map((block) => readCase(file, block)),
    );
}

function readCase(file: string, block: string): MarkedCase {
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
