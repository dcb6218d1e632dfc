import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const data = new URL('../../data/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, data), 'utf8');

/** The rows of a README's table that count what a file holds: '| places.tsv | 109,733 | ...'. */
function countsIn(folder: string): [file: string, count: number][] {
  const rows = read(`${folder}/README.md`).matchAll(/^\| ([\w./-]+\.(?:json|tsv)) \| ([\d,]+)/gm);
  return [...rows].map(([, file = '', count = '']) => [
    `${folder}/${file}`,
    Number(count.replaceAll(',', '')),
  ]);
}

/** The records of a list, or of the one list in an object. */
function recordsOf(file: string): number {
  const text = read(file);
  if (file.endsWith('.tsv')) return text.trim().split('\n').length - 1;
  const records: unknown = JSON.parse(text);
  const lists = [records, ...Object.values(records ?? {})].filter((list) => Array.isArray(list));
  return lists[0]?.length ?? 0;
}

const counts = ['registry', 'gazetteer'].flatMap(countsIn);

describe('the READMEs of the data', () => {
  test('count the files of both folders', () => {
    expect(counts.length).toBeGreaterThan(12);
  });

  test.each(counts)('count the records of %s to a tenth', (file, count) => {
    expect(Math.abs(recordsOf(file) - count)).toBeLessThan(count / 10);
  });
});
