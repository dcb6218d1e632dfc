import { describe, expect, it } from 'vitest';
import { packed } from '../../../scripts/vite/packed-language.ts';
import { LANGUAGES } from '../../../src/engine/languages/index.ts';
import { PhraseBook } from '../../../src/engine/text/phrase-book.ts';
import { listings, PhraseList, type Phrases } from '../../../src/engine/text/phrase-list.ts';
import { cutAtEnds, goingOn, readSaid } from '../../../src/engine/text/phrase-notation.ts';
import { firstWordsOf } from '../../../src/engine/text/phrase-words.ts';
import { tableOf } from '../../../src/engine/text/phrases.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';

/** What a build makes of a value. */
function unpacked<T extends object>(value: T): T {
  const { text, lists, value: code } = packed(value);
  const made = new Function('book', 'list', 'set', `return ${code}`);
  return made(
    new PhraseBook(text, lists),
    (words: string) => words.split('|'),
    (words: string) => new Set(words.split(' ')),
  );
}

/** All that a list says of the phrases that begin so. */
const told = (list: Phrases<unknown>, first: string) =>
  phrasesIn(list.from(first)).map(({ number, rest }) => {
    const { said, form } = readSaid(number);
    return { rest, says: list.say(said, [first, ...rest].join(' ')), form };
  });

/** The phrases that are written, each with its number and the words behind the first. */
function phrasesIn(written: string | undefined) {
  if (written === undefined) return [];
  const { ends, others } = cutAtEnds(written);
  const goOn = others === '' ? [] : [...goingOn(others)];
  return [
    ...ends.map((number) => ({ number, rest: [] })),
    ...goOn.map(([number, word, rest]) => ({
      number,
      rest: [word, ...rest.split(' ').filter(Boolean)],
    })),
  ];
}

const isList = (value: unknown): value is Phrases<unknown> =>
  typeof value === 'object' && value !== null && 'from' in value;

/** Holds what a build has against what is written, list by list. */
function expectSame(written: unknown, made: unknown, path: string): void {
  if (written instanceof PhraseList) {
    if (!isList(made)) throw new Error(`${path} is no list`);
    const phrases = written.listed.map(([phrase]) => phrase);
    for (const first of new Set(firstWordsOf(phrases)))
      expect(told(made, first), `${path} ${first}`).toStrictEqual(told(written, first));
  } else if (typeof written === 'object' && written?.constructor === Object) {
    expect(Object.keys(made as object)).toEqual(Object.keys(written));
    for (const [key, part] of Object.entries(written))
      expectSame(part, Reflect.get(made as object, key), `${path}.${key}`);
  } else {
    expect(made, path).toStrictEqual(written);
  }
}

describe('a language as builds have it', () => {
  it.each(LANGUAGES)('says the same as its folder: $code', (language) => {
    expectSame(language, unpacked(language), language.code);
  });

  it('finds a word wherever it stands, and none beside it', () => {
    const words = ['b', 'bb', 'd', 'é', '€'];
    const { all } = unpacked({ all: new PhraseList(words.map((word) => [`${word} x`, word])) });
    expect(words.map((word) => told(all, word === 'é' ? 'e' : word)[0]?.says)).toEqual(words);
    for (const none of ['', 'a', 'ba', 'bbb', 'c', 'x', 'constructor', '\uffff'])
      expect(all.from(none)).toBeUndefined();
  });

  it('gives one value for all phrases that say it, with the fields of all values', () => {
    const { all } = unpacked({
      all: listings([
        { phrases: ['up', 'far up'], name: 'up', steep: true },
        { phrases: ['down'], name: 'down', deep: true },
        { phrases: ['far-off'], name: 'far-off', deep: true },
      ]),
    });
    const table = tableOf(all);
    const [up] = table.match(tokenise('up'), 0)?.values ?? [];
    expect(up).toStrictEqual({ name: 'up', steep: true, deep: undefined });
    expect(table.match(tokenise('far up'), 0)?.values[0]).toBe(up);
    expect(table.match(tokenise('down'), 0)?.values[0]).toMatchObject({ name: 'down' });
    expect(table.match(tokenise('far-off'), 0)?.values[0]).toMatchObject({ name: 'far-off' });
  });

  it('keeps what looks like a sign of its own, and values of several kinds', () => {
    const said = [
      [{ n: 0 }, { n: 1 }, { n: 2, only: undefined }],
      [{ n: null }, { n: 'b' }, { n: 'c' }],
      [{ name: 'a' }, 'b', { name: 'c' }],
      [{ name: 'a' }, undefined, { name: 'c' }],
    ];
    for (const values of said) {
      const all = new PhraseList<unknown>(values.map((value, i) => [`${'abc'[i]} x`, value]));
      expectSame({ all }, unpacked({ all }), JSON.stringify(values));
    }
  });

  it('refuses what it would lose', () => {
    const saying = (value: unknown) => ({ all: new PhraseList([['word', value]]) });
    for (const lost of [new Set(['of']), /of/, new Date(0), Number.POSITIVE_INFINITY, () => 'of'])
      expect(() => packed(saying({ after: lost })), String(lost)).toThrow(/does not tell all/);
    for (const phrase of ['this | that', ''])
      expect(() => packed({ places: { all: new PhraseList([[phrase, 1]]) } }), phrase).toThrow(
        /in \.places\.all holds no word, or a sign that a book cannot hold/,
      );
    expect(() => packed({ when: new Date(0) })).toThrow(/no Date/);
    expect(() => packed({ when: () => 'now' })).toThrow(/no function/);
    expect(() => packed({ most: Number.POSITIVE_INFINITY })).toThrow(/no Infinity/);
  });
});
