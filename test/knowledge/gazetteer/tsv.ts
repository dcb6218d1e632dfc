import { readFileSync } from 'node:fs';

const folder = new URL('../../../data/gazetteer/', import.meta.url);

/** Rows of a source table of the gazetteer as objects; read here anew, so that the compiler is not its own witness. */
export function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The parts of a cell that holds a list. */
export const listOf = (cell: string | undefined): string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|');
