import { describe, expect, it } from 'vitest';
import { codeIn, filesIn, type Source } from './sources.ts';
import { parsed } from './syntax.ts';

const code = ['src', 'scripts', 'test'].flatMap(codeIn);
const paths = [...code, ...filesIn('src', /\.md$/), ...filesIn('test', /\.md$/)].map(
  ({ path }) => `/${path}`,
);

/** What may be a path, and the endings of those that are: of code, or of a README. */
const PATH = /[\w./-]+/g;
const ENDING = /\w\.(?:tsx?|mjs|md)\.?$/;
/** Something of the code in backticks, told from words by a capital in it: `nextOpener`, `Reader`, `NAMINGS`, `Tokens.flags`. */
const NAME = /`([A-Za-z$][\w$]*)(?:\.\w+)*(?:\(\))?`/g;

/** All names of a file but those that stand in its comments alone. */
function namesIn({ text }: Source): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
  return bare.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** Files and names in the comments of a file that do not exist. */
function missingIn(source: Source, files: readonly string[], names: ReadonlySet<string>): string[] {
  return parsed(source).comments.flatMap((comment) => {
    const told = (comment.match(PATH) ?? []).filter((path) => ENDING.test(path));
    const named = told.map((path) => path.replace(/^(?:\.\.?\/)+|\.$/g, ''));
    const gone = named.filter((file) => !files.some((path) => path.endsWith(`/${file}`)));
    const meant = [...comment.matchAll(NAME)].map(([, name = '']) => name);
    const unknown = meant.filter((name) => /[A-Z]/.test(name) && !names.has(name));
    return [...gone, ...unknown].map((one) => `${source.path}: ${one}`);
  });
}

describe('comments', () => {
  it('that name what is gone are found', () => {
    const text =
      '/** As b.ts, d/a.ts, d/e.ts: `B`, `oneTwo`, `C.d`, `e`. */\nconst B = 1; // `F`\n';
    const files = ['/src/d/a.ts', '/src/b.ts'];
    expect(
      missingIn({ path: 'd/a.ts', text }, files, new Set(namesIn({ path: '', text }))),
    ).toEqual(['d/a.ts: d/e.ts', 'd/a.ts: oneTwo', 'd/a.ts: C', 'd/a.ts: F']);
  });

  it('name files and parts of the code that exist', () => {
    const names = new Set(code.flatMap(namesIn));
    expect(names.size).toBeGreaterThan(1_000);
    expect(code.flatMap((source) => missingIn(source, paths, names))).toEqual([]);
  });
});
