import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.ts';
import { keyOf } from '../../../src/engine/text/keys.ts';
import { phraseTable } from '../../../src/engine/text/phrases.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';

describe('a table of phrases', () => {
  const table = phraseTable([
    ['federal prosecutor', 1],
    ['federal prosecutor’s office', 2],
    ['office', 3],
    ['federal police', 4],
  ]);

  it('finds the longest phrase at a token, whatever its apostrophes and case', () => {
    const tokens = tokenise("the Federal Prosecutor's Office said");
    expect(table.match(tokens, 1)).toEqual({ from: 1, length: 4, values: [2] });
    expect(table.match(tokens, 2)).toBeUndefined();
    expect(table.match(tokens, 4)).toEqual({ from: 4, length: 1, values: [3] });
  });

  it('stays before the limit', () => {
    expect(table.match(tokenise("federal prosecutor's office"), 0, 2)).toEqual({
      from: 0,
      length: 2,
      values: [1],
    });
  });

  it('finds the first phrase of a stretch, however often its words began none', () => {
    const text = tokenise(`${'the '.repeat(100)}federal budget, the Federal Police, the office`);
    const found: number[][] = [];
    for (let hit = table.find(text, 0); hit; hit = table.find(text, hit.from + hit.length))
      found.push([hit.from, hit.length, ...hit.values]);
    expect(found).toEqual([
      [104, 2, 4],
      [108, 1, 3],
    ]);
    expect(table.find(text, 0, 105)).toBeUndefined();
    expect(table.find(text, 109)).toBeUndefined();
  });

  it('goes on with a word of its phrases however many others came before it', () => {
    const long = phraseTable([
      ['police officer', 1],
      ['police officer corps', 2],
      ['police', 3],
    ]);
    const others = tokenise('police budget police station police chief police car '.repeat(5));
    for (let i = 0; i < others.count; i += 2)
      expect(long.match(others, i)).toMatchObject({ length: 1, values: [3] });
    const corps = tokenise('police officer corps');
    expect(long.match(corps, 0)).toEqual({ from: 0, length: 3, values: [2] });
    expect(long.match(corps, 0, 2)).toEqual({ from: 0, length: 2, values: [1] });
  });

  it('refuses a phrase without a word', () => {
    expect(() => phraseTable([['  ', 5]]).begins('office')).toThrow(/holds no word/);
  });
});

describe('keys of names', () => {
  it.each(["King's Lynn", 'Stratford-upon-Avon', 'Saint-Denis', "L'Aquila", 'St. Gallen'])(
    'the key of %s is its folded name',
    (name) => {
      const tokens = tokenise(name);
      expect(keyOf(tokens, 0, tokens.count)).toBe(fold(name));
    },
  );

  it.each([
    ['Neufchâteau', 'neufchateau'],
    ['Łódź', 'lodz'],
    ['Tønsberg', 'tonsberg'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
  ])('%s folds to %s', (name, key) => {
    expect(fold(name)).toBe(key);
  });
});
