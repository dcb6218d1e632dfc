import { describe, expect, it } from 'vitest';
import { codeIn, type Source } from './sources.ts';
import { exportsOf, parsed } from './syntax.ts';

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
function exportedTwiceIn(files: readonly Source[]): string[] {
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

/** The folder in which a name means one thing: in the engine a step of the reading. */
const homeOf = (path: string): string => {
  const [top, part, step] = path.split('/');
  return [top, part, part === 'engine' ? step : ''].join('/');
};

/** The functions that a file keeps for itself, declared or made by a call. */
function ownFunctionsOf(source: Source): string[] {
  const names: string[] = [];
  parsed(source).walk({
    Program({ body }) {
      for (const one of body) {
        if (one.type === 'FunctionDeclaration' && one.id) names.push(one.id.name);
        if (one.type !== 'VariableDeclaration') continue;
        for (const { id, init } of one.declarations)
          if (id.type === 'Identifier' && init && /Function|Call/.test(init.type))
            names.push(id.name);
      }
    },
  });
  return names;
}

/** Functions of files that have the name of one which another file of their folder exports: who looks for that one finds both. */
function namesakesIn(files: readonly Source[]): string[] {
  const exported = new Set(
    files.flatMap((file) => exportsOf(file).map((name) => `${homeOf(file.path)}#${name}`)),
  );
  return files.flatMap((file) =>
    ownFunctionsOf(file)
      .filter((name) => /[a-z]/.test(name) && exported.has(`${homeOf(file.path)}#${name}`))
      .map((name) => `${file.path}: ${name}`),
  );
}

describe('names', () => {
  it('that two files of a folder export are found; languages have the same ones', () => {
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
    expect(exportedTwiceIn(files)).toEqual([
      'engine: a in src/engine/a.ts, src/engine/b/a.ts',
      `engine: c in ${languages}/xx/a.ts, ${languages}/yy/a.ts, ${languages}/yy/b.ts`,
      `engine: d in ${languages}/xx/a.ts, src/engine/c.ts`,
    ]);
  });

  it('are exported by one file of a folder each', () => {
    expect(exportedTwiceIn(codeIn('src'))).toEqual([]);
  });

  it('of functions that a folder exports and another file has for itself are found', () => {
    const files = [
      { path: 'src/engine/a/a.ts', text: 'export const b = () => 1;\nexport const c = 1;\n' },
      { path: 'src/engine/a/b.ts', text: 'function b() {}\nconst c = 2;\nconst e = d();\n' },
      { path: 'src/engine/b/a.ts', text: 'const b = () => 2;\nexport function e() {}\n' },
    ];
    expect(namesakesIn(files)).toEqual(['src/engine/a/b.ts: b']);
  });

  it('stand for no more functions than one', () => {
    const files = codeIn('src').filter(({ path }) => !LANGUAGE.test(path));
    expect(namesakesIn(files)).toEqual([]);
  });
});
