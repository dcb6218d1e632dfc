import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { codeIn, filesIn, project, type Source } from './sources.ts';

/** What the project tells its readers, each file with its text. */
const documents: Source[] = [
  ...readdirSync(project)
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') })),
  ...['data', 'docs', 'src', 'store', 'test'].flatMap((folder) => filesIn(folder, /\.md$/)),
];

/** Folders whose files are written by hand: what a build makes is not there before it. */
const PATH = /(?<![\w./-])(?:data|demo|docs|icons|scripts|src|store|test|_locales)\/[\w./-]*\w/g;
/** A row of a table of data: its file, and how many records it has. */
const ROW = /^\| ([\w./-]+\.(?:tsv|json)) \| ([\d,]+)/gm;

/** A record more changes no README, one in fifty does. */
const ABOUT = 0.02;

/** The records of a table, or of a list of JSON, which may stand under a name. */
function recordsOf(file: string): number {
  const text = readFileSync(join(project, file), 'utf8');
  if (file.endsWith('.tsv')) return text.trimEnd().split('\n').length - 1;
  const read: unknown = JSON.parse(text);
  const lists = [read, ...Object.values(read as object)].filter(Array.isArray);
  return lists[0]?.length ?? 0;
}

const LINK = /\]\((?!https?:|mailto:|#)([^)#]+)/g;

describe('documents', () => {
  it('name files and folders that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(PATH)].flatMap(([named]) =>
        existsSync(join(project, named)) ? [] : [`${path}: ${named}`],
      ),
    );
    expect(documents.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('link to files that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(LINK)].flatMap(([, to = '']) =>
        existsSync(join(project, dirname(path), to)) ? [] : [`${path}: ${to}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name lists of the code that exist', () => {
    const code = ['src', 'scripts', 'test'].flatMap(codeIn).map(({ text }) => text);
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`([A-Z][A-Z_]{3,})`/g)].flatMap(([, name = '']) =>
        code.some((one) => new RegExp(`\\b${name}\\b`).test(one)) ? [] : [`${path}: ${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('tell of data about as many records as there are', () => {
    const tables = documents.filter(({ path }) => path.startsWith('data/'));
    const told = tables.flatMap(({ path, text }) =>
      [...text.matchAll(ROW)].map(([, file = '', count = '']) => ({
        file: join(dirname(path), file),
        count: Number(count.replaceAll(',', '')),
      })),
    );
    expect(told.length).toBeGreaterThan(10);
    const wrong = told.flatMap(({ file, count }) => {
      const records = recordsOf(file);
      return Math.abs(records - count) > records * ABOUT
        ? [`${file}: ${count}, not ${records}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('name commands that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm run (?:-s |--silent )*([\w:-]+)/g)].flatMap(([, name = '']) =>
        name in packageFile.scripts ? [] : [`${path}: npm run ${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
