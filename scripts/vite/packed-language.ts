import { isDeepStrictEqual } from 'node:util';
import { blankOf, isRecord } from '../../src/engine/text/alike.ts';
import type { BookList } from '../../src/engine/text/phrase-book.ts';
import { type Listed, PhraseList } from '../../src/engine/text/phrase-list.ts';
import { type Filed, written } from '../../src/engine/text/phrase-notation.ts';
import { wordsOf } from '../../src/engine/text/phrase-words.ts';

/** A list of phrases, of whichever copy of its class. */
interface Phrases {
  readonly listed: readonly Listed<unknown>[];
}

/** A list and where it stands in its language, which is told of a phrase that cannot be filed. */
interface Placed extends Phrases {
  readonly path: string;
}

const isList = (value: object): value is Phrases => value.constructor.name === PhraseList.name;

/** A module that exports a language. */
export function packedLanguage(name: string, language: object, bookPath: string): string {
  const { text, lists, value } = packed(language);
  return `import { PhraseBook } from ${JSON.stringify(bookPath)};
const list = (text) => text.split('|');
const set = (text) => new Set(text.split(' '));
const book = new PhraseBook(${JSON.stringify(text)}, ${JSON.stringify(lists)});
export const ${name} = ${value};
`;
}

/** A language as code that makes it of a `book`, a `list` and a `set`, and what the book of its lists is made of. */
export function packed(language: object) {
  const lists: Placed[] = [];
  const value = codeOf(language, lists, '');
  return { value, ...bookOf(lists) };
}

/** A value as code that makes it. */
function codeOf(value: unknown, lists: Placed[], path: string): string {
  if (typeof value !== 'object' || value === null) return plainCode(value);
  if (isList(value)) return `book.list(${lists.push({ listed: value.listed, path }) - 1})`;
  if (value instanceof Set) return setCode([...value], lists, path);
  if (value instanceof Map) return `new Map(${codeOf([...value], lists, path)})`;
  if (Array.isArray(value)) return listCode(value, lists, path);
  if (Object.getPrototypeOf(value)?.constructor?.name !== 'Object')
    throw new Error(`A language holds data alone, and no ${value.constructor.name}.`);
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}:${codeOf(field, lists, `${path}.${key}`)}`,
  );
  return `{${fields.join(',')}}`;
}

/** A word, a number, whether something holds, or nothing. */
function plainCode(value: unknown): string {
  if (value === undefined) return 'undefined';
  const code = JSON.stringify(value);
  if (code === undefined || JSON.parse(code) !== value)
    throw new Error(`A language holds data alone, and no ${code ? value : typeof value}.`);
  return code;
}

const isWord = (value: unknown) => typeof value === 'string' && /^[^\s|]+$/.test(value);
const isPhrase = (value: unknown) => typeof value === 'string' && !value.includes('|');

const setCode = (values: readonly unknown[], lists: Placed[], path: string) =>
  values.length > 0 && values.every(isWord)
    ? `set(${JSON.stringify(values.join(' '))})`
    : `new Set(${codeOf(values, lists, path)})`;

const listCode = (values: readonly unknown[], lists: Placed[], path: string) =>
  values.length > 1 && values.every(isPhrase)
    ? `list(${JSON.stringify(values.join('|'))})`
    : `[${values.map((value) => codeOf(value, lists, path)).join(',')}]`;

/** The text of a book, and what its lists say; see `PhraseBook`. */
function bookOf(all: readonly Placed[]): { text: string; lists: BookList[] } {
  const lines = new Map<string, Filed[][]>();
  const lists = all.map(({ listed, path }, number) => {
    const phrasesOf = new Map<unknown, string[]>();
    for (const [phrase, value] of listed)
      phrasesOf.set(value, [...(phrasesOf.get(value) ?? []), wordsIn(phrase, path).join(' ')]);
    const said = [...phrasesOf.keys()];
    for (const [phrase, value, form] of listed) {
      const [first = '', ...rest] = wordsIn(phrase, path);
      const line = lines.get(first) ?? [];
      line[number] ??= [];
      line[number].push({ said: said.indexOf(value), form, rest });
      lines.set(first, line);
    }
    return saidIn(phrasesOf);
  });
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return { text: sorted.map(([word, line]) => lineOf(word, line)).join(''), lists };
}

/** The folded words of a phrase; an error where one of them holds a sign that parts phrases in a book. */
function wordsIn(phrase: string, path: string): readonly string[] {
  const words = wordsOf(phrase);
  if (words.length === 0 || words.some((word) => /[\s|]/.test(word)))
    throw new Error(
      `The phrase "${phrase}" in ${path} holds no word, or a sign that a book cannot hold.`,
    );
  return words;
}

function lineOf(word: string, line: readonly Filed[][]): string {
  const parts = line.flatMap((phrases, number) => `${number} ${written(phrases)}`);
  return `${[word, ...parts].join('\t')}\n`;
}

/** What a list says, with what many values share told once. */
function saidIn(phrasesOf: ReadonlyMap<unknown, readonly string[]>): BookList {
  const said = [...phrasesOf.keys()];
  const fields = Object.keys(blankOf(said));
  const own = said.every(isRecord) ? fields.filter((field) => isOwn(said, field)) : [];
  const kinds = new Map<string, number>();
  const values = [...phrasesOf].map(([value, [phrase, ...others]]) => {
    const isPhrase = (part: unknown) => others.length === 0 && part === phrase;
    const kind = jsonOf(isRecord(value) ? without(value, own) : value);
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    const told = own.map((field) => fieldOf(value, field));
    const parts = jsonOf(told.map((part) => (isPhrase(part) ? 0 : (part ?? null))));
    return `${kinds.get(kind)} ${parts.slice(1, -1)}`.trimEnd();
  });
  return { fields, own, kinds: [...kinds.keys()], values: values.join('\n') };
}

/** Whether many values have something of their own in a field, so that telling it of each is shorter than a kind for each; not where one has what stands for the phrase, or for nothing. */
function isOwn(said: readonly unknown[], field: string): boolean {
  const parts = said.map((value) => fieldOf(value, field));
  return (
    new Set(parts.map(jsonOf)).size > said.length / 3 && !parts.includes(0) && !parts.includes(null)
  );
}

const fieldOf = (value: unknown, field: string): unknown =>
  isRecord(value) ? Reflect.get(value, field) : undefined;

const without = (value: object, fields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(value).filter(([field, part]) => part !== undefined && !fields.includes(field)),
  );

/** JSON of what a phrase says, which must be told by it whole; empty of nothing. */
function jsonOf(value: unknown): string {
  if (value === undefined) return '';
  const json = JSON.stringify(value);
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value))
    throw new Error(`A book holds JSON, which does not tell all that a phrase says: ${json}.`);
  return json;
}
