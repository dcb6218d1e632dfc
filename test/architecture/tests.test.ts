import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesIn, type Source } from './sources.ts';
import { parsed } from './syntax.ts';

const TEST = /^(?:it|test)\b/;
/** Ways to say what is expected: vitest's, Node's, and the helpers that are named for it or read a case. */
const EXPECTS = /\b(?:expect\w*|assert\w*|reads)\b/;

/** Unit tests that expect nothing: they could not fail. */
function unusedExportsIn(source: Source): string[] {
  const { at, walk, wordsOf } = parsed(source);
  const found: string[] = [];
  walk({
    CallExpression(node: ESTree.CallExpression) {
      const body = node.arguments.at(-1);
      if (!TEST.test(wordsOf(node.callee)) || !body?.type.endsWith('FunctionExpression')) return;
      if (!EXPECTS.test(wordsOf(body))) found.push(at(node));
    },
  });
  return found;
}

describe('tests', () => {
  it('that expect nothing are found', () => {
    const text = "it('a', () => {\n  a();\n});\nit.each([1])('b', (n) => expect(n).toBe(1));\n";
    expect(unusedExportsIn({ path: 'a.test.ts', text })).toEqual(['a.test.ts:1']);
  });

  it('each expect something', () => {
    const tests = filesIn('test', /\.test\.(?:tsx?|mjs)$/);
    expect(tests.length).toBeGreaterThan(100);
    expect(tests.flatMap(unusedExportsIn)).toEqual([]);
  });
});
