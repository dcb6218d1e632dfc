import { describe, expect, it } from 'vitest';
import { entries, list, phrases, set, table } from '../../../src/engine/languages/lists.ts';

describe('lists of words', () => {
  it('are written in one line: phrases between commas, words between spaces', () => {
    expect(list(' a few , some\n')).toEqual(['a few', 'some']);
    expect(set('one two  two')).toEqual(new Set(['one', 'two']));
  });

  it('say the endings of a word once: the word itself is one of them', () => {
    expect(set('act+ed+ing why')).toEqual(new Set(['act', 'acted', 'acting', 'why']));
    expect(list('drug dealer+s, theft')).toEqual(['drug dealer', 'drug dealers', 'theft']);
  });

  it('say once what differs in a word', () => {
    expect(list('led/headed by, tax/drug office+s')).toEqual([
      'led by',
      'headed by',
      'tax office',
      'tax offices',
      'drug office',
      'drug offices',
    ]);
  });

  it('that stand for something know no word but their own', () => {
    const words = table({ today: 0 });
    expect(words.get('today')).toBe(0);
    expect(words.get('constructor')).toBeUndefined();
  });

  it('hold nothing where nothing is written yet; a comma too many is not overlooked', () => {
    expect(list('')).toEqual([]);
    expect(set(' ')).toEqual(new Set());
    expect(phrases('\n').from('')).toBeUndefined();
    expect(() => phrases('a few,').from('a')).toThrow('holds no word');
  });

  it('leave a notation of its own as it stands', () => {
    expect(entries('nab+, knife/knives')).toEqual(['nab+', 'knife/knives']);
  });
});
