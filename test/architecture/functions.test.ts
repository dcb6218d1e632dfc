import { describe, expect, it } from 'vitest';
import { codeIn, type Source } from './sources.ts';
import { type Place, parsed } from './syntax.ts';

/** Lines of a function, from its first to its last as they stand: the linter's rule counts neither signature, blank lines nor comments. */
const MOST = 60;
const LONG = 25;

/** How many lines each function of a file takes, with where it begins. */
function functionsOf(source: Source): { at: string; lines: number }[] {
  const { at, lineOf, walk } = parsed(source);
  const found: { at: string; lines: number }[] = [];
  const note = (one: Place) =>
    void found.push({ at: at(one), lines: lineOf(one.end) - lineOf(one.start) + 1 });
  walk({ FunctionDeclaration: note, FunctionExpression: note, ArrowFunctionExpression: note });
  return found;
}

const functions = ['src', 'scripts'].flatMap(codeIn).flatMap(functionsOf);
const over = (most: number) =>
  functions.filter(({ lines }) => lines > most).map(({ at, lines }) => `${at}: ${lines} lines`);

describe('functions', () => {
  it('are found in a file, each with its lines', () => {
    const text = 'export function a() {\n  return () => {\n  };\n}\nclass B { c() {\n} }\n';
    expect(functionsOf({ path: 'a.ts', text })).toEqual([
      { at: 'a.ts:1', lines: 4 },
      { at: 'a.ts:2', lines: 2 },
      { at: 'a.ts:5', lines: 2 },
    ]);
    expect(functions.length).toBeGreaterThan(1_000);
  });

  it('fit on a screen: none over 60 lines, nearly all under 25', () => {
    expect(over(MOST)).toEqual([]);
    expect(over(LONG).length / functions.length).toBeLessThan(0.05);
  });
});
