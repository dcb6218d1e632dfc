import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeIn, project, type Source } from './sources.ts';
import { parsed } from './syntax.ts';

/** The names that a file's own declarations export, types as well. */
function exportsOf(source: Source): string[] {
  const names: string[] = [];
  parsed(source).walk({
    ExportNamedDeclaration({ declaration }) {
      const declared =
        declaration?.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
      for (const one of declared)
        if (one && 'id' in one && one.id?.type === 'Identifier') names.push(one.id.name);
    },
  });
  return names;
}

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
function idleIn(files: readonly Source[], users: readonly Source[]): string[] {
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

/** One question with one answer, each asked of what is at hand: of the draft, of a list of tokens, or of the reader of figures. */
const ASKED_OF_EACH: ReadonlySet<string> = new Set(['isCapital', 'isGlued', 'isHyphen', 'isWord']);

/** The folder of a language, of which each has the same lists. */
const LANGUAGE = /^src\/engine\/languages\/[a-z]+(?=\/)/;

/** Whether files that export one name are more than one in each of some languages. */
function isShared(paths: readonly string[]): boolean {
  const languages = paths.map((path) => LANGUAGE.exec(path)?.[0]);
  const isOfLanguages = languages.every((one) => one !== undefined);
  return paths.length > 1 && !(isOfLanguages && new Set(languages).size === paths.length);
}

/** Names that two files of one folder of src export, with those files: a reader who meets one cannot tell which is meant. */
function sharedIn(files: readonly Source[]): string[] {
  const homes = new Map<string, string[]>();
  for (const file of files) {
    const [, part = ''] = file.path.split('/');
    for (const name of exportsOf(file)) {
      const key = `${part}: ${name}`;
      homes.set(key, [...(homes.get(key) ?? []), file.path]);
    }
  }
  return [...homes].flatMap(([key, paths]) =>
    isShared(paths) && !ASKED_OF_EACH.has(key.split(': ')[1] ?? '')
      ? [`${key} in ${paths.join(', ')}`]
      : [],
  );
}

describe('exports', () => {
  it('that no file takes are found', () => {
    const files = [
      { path: 'src/a.ts', text: 'export const a = 1, b = 2;\nexport type C = 1;\nconst d = 3;\n' },
      { path: 'src/b.ts', text: "import { a } from './a.ts';\nexport function b() {}\n" },
      { path: 'test/c.ts', text: "const { C } = await load('e.ts');\n" },
      { path: 'src/e.ts', text: 'export const C = 1, f = 2;\n' },
    ];
    expect(idleIn(files, files)).toEqual([
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
    expect(idleIn(code, [...code, ...settings])).toEqual([]);
  });

  it('with one name in two files of a folder are found; languages have the same ones', () => {
    const files = [
      { path: 'src/engine/a.ts', text: 'export const a = 1;\n' },
      { path: 'src/engine/b/a.ts', text: 'export type a = 1;\n' },
      { path: 'src/ui/a.ts', text: 'export const a = 1;\n' },
      { path: 'src/engine/languages/xx/a.ts', text: 'export const b = 1, c = 1, d = 1;\n' },
      { path: 'src/engine/languages/yy/a.ts', text: 'export const b = 1, c = 1;\n' },
      { path: 'src/engine/languages/yy/b.ts', text: 'export const c = 1;\n' },
      { path: 'src/engine/c.ts', text: 'export const d = 1;\n' },
    ];
    const languages = 'src/engine/languages';
    expect(sharedIn(files)).toEqual([
      'engine: a in src/engine/a.ts, src/engine/b/a.ts',
      `engine: c in ${languages}/xx/a.ts, ${languages}/yy/a.ts, ${languages}/yy/b.ts`,
      `engine: d in ${languages}/xx/a.ts, src/engine/c.ts`,
    ]);
  });

  it('have each a name of their own in their folder', () => {
    expect(sharedIn(codeIn('src'))).toEqual([]);
  });
});
