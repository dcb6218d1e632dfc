import { readFileSync } from 'node:fs';

/** Rows of a TSV file with one header line, as objects by its columns; what a row leaves out is ''. */
export function readTsv(url) {
  const [head, ...lines] = readFileSync(url, 'utf8').split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}
