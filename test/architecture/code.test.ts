import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeIn, type Source } from './sources.ts';
import { parsed } from './syntax.ts';

const code = ['src', 'scripts'].flatMap(codeIn);
const small = (text: string): Source => ({ path: 'a.ts', text });

/** Types that are claimed, not shown: each `as` but `as const`. Guards, `satisfies` and types of what is declared do better. */
function castsIn(source: Source): string[] {
  const { at, walk, wordsOf } = parsed(source);
  const found: string[] = [];
  walk({
    TSAsExpression(node) {
      if (wordsOf(node.typeAnnotation) !== 'const') found.push(`${at(node)}: ${wordsOf(node)}`);
    },
  });
  return found;
}

/** Casts that are left, by folder: a number only falls, and is written down lower then. */
const CASTS_LEFT: Readonly<Record<string, number>> = {
  'src/article': 12,
  'src/background': 1,
  'src/cli': 2,
  'src/engine': 10,
  'src/export': 1,
  'src/extension': 10,
  'src/knowledge': 4,
  'src/page': 26,
  'src/ui': 3,
};

/** Parameters that are flags and are left: what was said of casts holds of them. */
const FLAGS_LEFT = 16;

/** More parameters than these are one thing that has no name yet. */
const MOST_PARAMETERS = 4;

/** Functions with more that are left: of the tokeniser and its tables, which run at each letter and make no object for it, of the first marks, of lists. */
const LONG_PARAMETER_LISTS_LEFT = 6;

/** Functions that take too many parameters for one to see at the call which is which. */
function longParameterListsIn(source: Source): string[] {
  const { at, walk } = parsed(source);
  const found: string[] = [];
  const look = ({
    params,
    start,
  }: {
    params: ESTree.ParamPattern[];
    start: number;
    end: number;
  }) => {
    if (params.length > MOST_PARAMETERS) found.push(at({ start, end: start }));
  };
  walk({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look });
  return found;
}

/** Parameters that take a bare true or false: at the call nobody sees what it says. */
function flagsIn(source: Source): string[] {
  const { at, walk, wordsOf } = parsed(source);
  const found: string[] = [];
  const look = (parameter: ESTree.ParamPattern) => {
    const [taken, standard] =
      parameter.type === 'AssignmentPattern'
        ? [parameter.left, parameter.right]
        : [parameter, undefined];
    const type = 'typeAnnotation' in taken ? taken.typeAnnotation?.typeAnnotation.type : undefined;
    const hasFlag = standard?.type === 'Literal' && typeof standard.value === 'boolean';
    if (type === 'TSBooleanKeyword' || hasFlag)
      found.push(`${at(parameter)}: ${wordsOf(parameter)}`);
  };
  const lookAtAll = ({ params }: { params: ESTree.ParamPattern[] }) => params.forEach(look);
  walk({
    FunctionDeclaration: lookAtAll,
    FunctionExpression: lookAtAll,
    ArrowFunctionExpression: lookAtAll,
  });
  return found;
}

/** Numbers with a name of which no comment says what they measure; one comment may stand over several. */
function uncommentedNumbersIn({ path, text }: Source): string[] {
  let isTold = false;
  return text.split('\n').flatMap((line, i) => {
    if (!/^(?:export )?const [A-Z][A-Z0-9_]* = /.test(line)) {
      isTold = /^\/\/|\*\/$/.test(line);
      return [];
    }
    return !isTold && /= -?[\d_.e]+;$/.test(line) ? [`${path}:${i + 1}: ${line}`] : [];
  });
}

/** Those that are left, of places, topic and doubt: what was said of casts holds of them. */
const UNCOMMENTED_NUMBERS_LEFT = 5;

/** Exports without a sentence before them that says why they are there. */
function undocumentedIn(source: Source): string[] {
  const { at, docBefore, walk, wordsOf } = parsed(source);
  const found: string[] = [];
  walk({
    ExportNamedDeclaration(node) {
      if (node.declaration && !docBefore(node.start)?.startsWith('*'))
        found.push(`${at(node)}: ${wordsOf(node).split('\n')[0]}`);
    },
  });
  return found;
}

describe('casts', () => {
  it('are told from what only looks like them', () => {
    const text = "const a = b as const;\nconst c = d as E;\nconst f = 'g as H' satisfies I;\n";
    expect(castsIn(small(text))).toEqual(['a.ts:2: d as E']);
  });

  it('become no more', () => {
    const counts: Record<string, number> = {};
    for (const source of code) {
      const [top, folder = ''] = source.path.split('/');
      const part = `${top}/${folder.replace(/\..*/, '')}`;
      counts[part] = (counts[part] ?? 0) + castsIn(source).length;
    }
    const left = Object.entries(counts).filter(([, count]) => count > 0);
    expect(Object.fromEntries(left)).toEqual(CASTS_LEFT);
  });
});

describe('parameters', () => {
  it('that are flags are found', () => {
    const text = 'const a = (b: boolean, c = true, { d }: { d: boolean }, e?: string) => b;\n';
    expect(flagsIn(small(text))).toEqual(['a.ts:1: b: boolean', 'a.ts:1: c = true']);
  });

  it('become flags no more', () => {
    const found = code.flatMap(flagsIn);
    expect(found.length, found.join('\n')).toBe(FLAGS_LEFT);
  });
});

describe('functions', () => {
  it('of too many parameters are found', () => {
    const text = 'const a = (b, c, { d, e, f }, g) => b;\nfunction h(a, b, c, d, e = 1) {}\n';
    expect(longParameterListsIn(small(text))).toEqual(['a.ts:2']);
  });

  it('take no more of them', () => {
    const found = code.flatMap(longParameterListsIn);
    expect(found.length, found.join('\n')).toBe(LONG_PARAMETER_LISTS_LEFT);
  });
});

describe('numbers with a name', () => {
  it('that no comment tells of are found', () => {
    const text = '/** Why. */\nconst A = 1;\nconst B = 2;\n\nconst C = -3;\nconst D = 1 + A;\n';
    expect(uncommentedNumbersIn(small(text))).toEqual(['a.ts:5: const C = -3;']);
  });

  it('say what they measure', () => {
    const found = code.flatMap(uncommentedNumbersIn);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(UNCOMMENTED_NUMBERS_LEFT);
  });
});

describe('exports', () => {
  it('without a sentence are found', () => {
    const text = '/** Why. */\nexport const a = 1;\nexport type B = string;\nexport { a as c };\n';
    expect(undocumentedIn(small(text))).toEqual(['a.ts:3: export type B = string;']);
  });

  it('each say why they are there', () => {
    expect(code.flatMap(undocumentedIn)).toEqual([]);
  });
});
