import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeIn, project, type Source } from './sources.ts';
import { exportsOf, parsed } from './syntax.ts';

/** What stands for the name where a file imports another whole, or its default. */
const WHOLE = { ImportNamespaceSpecifier: '*', ImportDefaultSpecifier: 'default' };

/** What a file takes of others: `path#name`, and the paths of those that it takes whole or loads while it runs. */
interface Takings {
  names: Set<string>;
  loaded: Set<string>;
}

function takingsOf(source: Source): Takings {
  const { walk } = parsed(source);
  const taken: Takings = { names: new Set(), loaded: new Set() };
  const told = new Set<number>();
  const fileOf = (path: string) => join(path.startsWith('.') ? dirname(source.path) : 'src', path);
  const name = ({ value, start }: ESTree.StringLiteral, names: readonly string[]) => {
    told.add(start);
    for (const one of names) taken.names.add(`${fileOf(value)}#${one}`);
    if (names.includes('*')) taken.loaded.add(fileOf(value));
  };
  const written = (one: ESTree.ModuleExportName) => (one.type === 'Literal' ? one.value : one.name);
  walk({
    ImportDeclaration: (node) =>
      name(
        node.source,
        node.specifiers.map((one) =>
          one.type === 'ImportSpecifier' ? written(one.imported) : WHOLE[one.type],
        ),
      ),
    ExportNamedDeclaration: (node) =>
      node.source &&
      name(
        node.source,
        node.specifiers.map(({ local }) => written(local)),
      ),
    Literal({ value, start }) {
      if (typeof value === 'string' && /^[\w./-]+\.(?:tsx?|mjs)$/.test(value) && !told.has(start))
        taken.loaded.add(fileOf(value));
    },
  });
  return taken;
}

/** Exports of files that no other file imports; of those that are taken whole, that nobody speaks of. */
function unusedExportsIn(files: readonly Source[], users: readonly Source[]): string[] {
  const takings = users.map(takingsOf);
  const speaks = (name: string, path: string) =>
    users.some((user) => user.path !== path && new RegExp(`\\b${name}\\b`).test(user.text));
  return files.flatMap((file) => {
    const isLoaded = takings.some(({ loaded }) => loaded.has(file.path));
    const isTaken = (name: string) =>
      takings.some(({ names }) => names.has(`${file.path}#${name}`)) ||
      (isLoaded && speaks(name, file.path));
    return exportsOf(file)
      .filter((name) => !isTaken(name))
      .map((name) => `${file.path}: ${name}`);
  });
}

describe('exports', () => {
  it('that no file takes are found', () => {
    const files = [
      { path: 'src/a.ts', text: 'export const a = 1, b = 2;\nexport type C = 1;\nconst d = 3;\n' },
      { path: 'src/b.ts', text: "import { a } from './a.ts';\nexport function b() {}\n" },
      { path: 'test/c.ts', text: "const { C } = await load('e.ts');\n" },
      { path: 'src/e.ts', text: 'export const C = 1, f = 2;\n' },
    ];
    expect(unusedExportsIn(files, files)).toEqual([
      'src/a.ts: b',
      'src/a.ts: C',
      'src/b.ts: b',
      'src/e.ts: f',
    ]);
  });

  it('are each taken by another file', () => {
    const code = ['src', 'scripts', 'test']
      .flatMap(codeIn)
      .filter(({ path }) => !path.endsWith('.d.ts'));
    const settings = ['vite.config.ts', 'vitest.config.ts'].map((path) => ({
      path,
      text: readFileSync(join(project, path), 'utf8'),
    }));
    expect(unusedExportsIn(code, [...code, ...settings])).toEqual([]);
  });
});
