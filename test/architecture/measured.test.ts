import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './sources.ts';

const textOf = (path: string) => readFileSync(join(project, path), 'utf8');
const readme = textOf('README.md').replace(/\s+/g, ' ');

/** The tables of the results, each a list of rows of cells. */
const tables = textOf('test/bench/results.md')
  .split('\n\n')
  .filter((part) => part.startsWith('|'))
  .map((table) => table.trim().split('\n').map(cellsOf));

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What the first table says in this column that has it, and a row that begins with these cells. */
function measured(column: string, ...begins: string[]): string | undefined {
  for (const [head = [], ...rows] of tables) {
    const row = rows.find((cells) => begins.every((cell, n) => cells[n] === cell));
    if (row && head.includes(column)) return row[head.indexOf(column)];
  }
  return undefined;
}

const PAGE = 'a page that is no article';
const POPUP = 'whole card of 40 figures';
const FIRST = 'stopped before, p50';
const CORE = 'articles a second of a core';

/** What README says, by the words around it, and what was measured of it. */
const QUOTED: readonly (readonly [said: RegExp, measured: string | undefined])[] = [
  [/a whole reading takes ([\d.]+ m?s)/, measured('one article, warm', 'pressmark')],
  [/([\d.]+ m?s) once all is compiled/, measured('settled', 'pressmark')],
  [/speech and entities take ([\d.]+ m?s)/, measured('one article, warm', 'wink-nlp')],
  [/places and organisations ([\d.]+ m?s)/, measured('one article, warm', 'compromise')],
  [/Recognizers-Text's numbers ([\d.]+ m?s)/, measured('one article, warm', 'Recognizers-Text')],
  [/first reading is there ([\d.]+ m?s)/, measured('first reading, cold', 'pressmark')],
  [/costs its main thread ([\d.]+ m?s)/, measured('together', '1,000', 'ours')],
  [/of which ([\d.]+ m?s) to paint them/, measured('painting the marks', '1,000', 'ours')],
  [
    /mark the same words costs ([\d.]+ m?s)/,
    measured('together', '1,000', 'the least that marks the same words'),
  ],
  [/and ([\d.]+ m?s) after that/, measured('scripts after that', '1,000', 'ours')],
  [
    /second article of a tab ([\d.]+ m?s)/,
    measured('together', '1,000', 'ours, second article of its tab'),
  ],
  [/a click in it ([\d.]+ m?s)/, clickIn('ours')],
  [/that is no article ([\d.]+ m?s)/, ofNoArticle('ours')],
  [/and ([\d.]+ m?s) from the second/, ofNoArticle('ours, second page of its tab')],
  [/has its reading ([\d.]+ m?s)/, inBrowser('Chrome', FIRST)],
  [/in Firefox ([\d.]+ m?s)/, inBrowser('firefox', FIRST)],
  [/and in ([\d.]+ m?s) if it was running/, inBrowser('Chrome', 'running, p50')],
  [/map is painted in ([\d.]+ m?s)/, measured(POPUP, 'middle')],
  [/an empty popup takes ([\d.]+ m?s)/, measured('an empty popup', 'middle')],
  [/\(0\.4 MB\) took (\d+ s)/, measured('time of a core', 'one process', '200')],
  [/\(4\.2 MB\) (\d+ s)/, measured('time of a core', 'one process', '2,000')],
  [/some (\d+) articles a second/, measured(CORE, 'one process', '2,000')],
  [/The heap held (\d+ MB)/, measured('heap at its end', 'one process', '200')],
  [/first and (\d+ MB)/, measured('heap at its end', 'one process', '2,000')],
  [/never had more than (\d+ MB)/, measured('most memory of a process', 'one process', '2,000')],
];

/** The one table whose first column is called so has the row. */
function inTable(first: string, row: string, column: string): string | undefined {
  const [head = [], ...rows] = tables.find(([names]) => names?.[0] === first) ?? [];
  return rows.find(([name]) => name === row)?.[head.indexOf(column)];
}

function clickIn(row: string) {
  return inTable('a click in an article of 1,000 words', row, 'together');
}

function ofNoArticle(row: string) {
  return inTable(PAGE, row, 'all scripts');
}

function inBrowser(browser: string, column: string) {
  const [head = [], ...rows] = tables.find(([names]) => names?.includes(column)) ?? [];
  return rows.find(([name]) => name?.startsWith(browser))?.[head.indexOf(column)];
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, MB: 1 };

/** A quantity in its smallest unit, and how much its last digit is worth: of '190' the nought is none. */
function quantity(text: string): { value: number; step: number } {
  const [number = '', unit = ''] = text.split(' ');
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  const step = /^\d\d+0$/.test(number) ? 10 : 10 ** -decimals;
  const factor = UNITS[unit] ?? 1;
  return { value: Number(number) * factor, step: step * factor };
}

describe('what README quotes of the benchmark', () => {
  it.each(QUOTED)('%s was measured', (said, found) => {
    const [, quoted] = said.exec(readme) ?? [];
    expect(quoted, 'README says it').toBeDefined();
    expect(found, 'the results have it').toBeDefined();
    const { value, step } = quantity(quoted ?? '');
    // half a step is rounding, and a little more the rounding of what was rounded before
    expect(Math.abs(value - quantity(found ?? '').value)).toBeLessThanOrEqual(step * 0.55);
  });
});
