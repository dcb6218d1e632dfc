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

  it('name commands that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm run (?:-s |--silent )*([\w:-]+)/g)].flatMap(([, name = '']) =>
        name in packageFile.scripts ? [] : [`${path}: npm run ${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
