import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/languages/index.ts';
import { stringsIn } from '../engine/languages/strings.ts';
import { type Source, sources } from './sources.ts';

const lines = (s: Source) => s.text.split('\n').length;
const paths = (list: Source[]) => list.map((s) => s.path);

/** Word lists and records: as long as what they list. */
const isData = (s: Source) => /^engine\/languages\/[a-z]{2}\//.test(s.path);

/** Words that no rule, kind or unit is called: in the code they can only be words of a text. */
const FUNCTION_WORDS =
  'the a an and or of in on at by from to with for as not no who whom whose which that this these those he she it its ' +
  'they their was were is are been has have had will would could more less than about around over under up said says ' +
  "told according police arrested people men women 's";

/** Where the tokeniser says what it splits off in every language. */
const SPLITS_OFF = 'engine/text/tokens/kinds.ts';

const isEngine = (s: Source) => s.path.startsWith('engine/');
const code = sources.filter((s) => !isData(s));

/** Without comments, so that a word in a sentence about the code does not count. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

describe('files', () => {
  it('hold one idea each: none over 300 lines, most under 150', () => {
    expect(paths(code.filter((s) => lines(s) > 300))).toEqual([]);
    const long = code.filter((s) => lines(s) > 150);
    expect(long.length / code.length, paths(long).join(', ')).toBeLessThan(0.15);
  });

  it('are named for what they do', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|shared|stuff)(\/|\.tsx?$)/;
    expect(paths(code.filter((s) => vague.test(s.path)))).toEqual([]);
  });
});

describe('hostile text', () => {
  const FORBIDDEN =
    /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;

  it('is never turned into markup or code', () => {
    expect(paths(sources.filter((s) => FORBIDDEN.test(bare(s.text))))).toEqual([]);
  });

  it('meets no network call: knowledge and map are read from files of the package, nothing else sends', () => {
    const sends = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    const found = paths(sources.filter((s) => sends.test(bare(s.text))));
    const ofThePackage = ['background/reading/package-files.ts', 'ui/map/shapes.ts'];
    expect(found.filter((path) => !ofThePackage.includes(path))).toEqual([]);
  });
});

describe('language is data', () => {
  const engine = sources.filter((s) => isEngine(s) && !isData(s) && s.path !== SPLITS_OFF);
  const vocabulary = domainWords();
  /** Their words and phrases of at least three letters. */
  const words = new Set(
    [...stringsIn(LANGUAGES)].filter((one) => /^\p{L}[\p{L} '-]{2,}$/u.test(one)),
  );

  it('has words to compare with', () => {
    expect(words.size).toBeGreaterThan(100);
  });

  it('leaves no word or phrase of theirs in the code', () => {
    const telling = new Set([
      ...FUNCTION_WORDS.split(' '),
      ...[...words].filter((w) => w.includes(' ')),
    ]);
    const found = engine.flatMap((s) =>
      strings(withoutOperators(bare(s.text)))
        .filter((t) => telling.has(t) && !vocabulary.has(t))
        .map((t) => `${s.path}: ${t}`),
    );
    expect(found).toEqual([]);
  });

  it('leaves no word in a pattern', () => {
    const found = engine.flatMap((s) =>
      patterns(bare(s.text))
        .filter((p) => /[a-z]{3,}/i.test(withoutSyntax(p)))
        .map((p) => `${s.path}: ${p}`),
    );
    expect(found).toEqual([]);
  });
});

/** Regular expression literals of a source text, without the slashes. */
function patterns(text: string): string[] {
  const literal = /[=(,:?]\s*\/((?:[^/\\\n]|\\.)+)\/[dgimsuvy]*/g;
  return [...text.matchAll(literal)].map((m) => m[1] ?? '');
}

/** A pattern with classes, properties, group names and escapes taken out: what is left is meant literally. */
function withoutSyntax(pattern: string): string {
  const syntax = /\\[pP]\{[^}]*\}|\(\?<\w+>|\\u\{?[\da-f]+\}?|\[[^\]]*\]|\\[a-z]/gi;
  return pattern.replace(syntax, ' ');
}

/** Alternatives in types ('day' | 'week') and discriminants (type: 'place'): the engine's own terms, not words of a text. */
function domainWords(): Set<string> {
  const term = /'([^'\n]+)'(?=\s*\|(?!\|))|(?<!\|)\|\s*'([^'\n]+)'|\b(?:type|kind): '([^'\n]+)'/g;
  const texts = sources.filter(isEngine).map((s) => bare(s.text));
  return new Set(
    texts.flatMap((t) => [...t.matchAll(term)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')),
  );
}

/** Without the names of properties in type operators. */
const withoutOperators = (text: string) =>
  text.replace(/\b(?:Pick|Omit|Extract|Exclude)<[^>]*>|(?<=\w)\['\w+'\]/g, ' ');

/** Quoted strings of a source text that hold a letter. */
function strings(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g)]
    .map((m) => m[1] ?? m[2] ?? '')
    .filter((t) => /[a-z]/i.test(t));
}
