import { readFileSync } from 'node:fs';

/** An article of our own with what is to be read from it. */
interface Labelled {
  id: string;
  relevant: string;
  status?: string;
  crime?: string;
  countries?: string;
  text: string;
}

/** Articles of one file: header lines, `---`, the text; `=====` between two. */
export function labelled(name: string): Labelled[] {
  const file = readFileSync(new URL(`./articles/${name}.txt`, import.meta.url), 'utf8');
  return file.split(/^=====$/m).map((part) => {
    const cut = part.indexOf('\n---\n');
    const lines = part.slice(0, cut).trim().split('\n');
    const header = Object.fromEntries(lines.map((line) => line.split(': ')));
    return { ...header, text: part.slice(cut + 5).trim() } as Labelled;
  });
}
