import { expect, test } from 'vitest';
import { packed } from '../../../scripts/vite/packed-language.ts';
import { PhraseBook } from '../../../src/engine/text/phrase-book.ts';
import { phrasesOf } from '../../../src/engine/text/phrase-list.ts';
import { WordIndex } from '../../../src/engine/text/word-index.ts';

/** Two lists as a build files them. */
function filed() {
  const { text, lists } = packed({ one: phrasesOf(['of late', 'the']), two: phrasesOf(['of']) });
  const book = new PhraseBook(text, lists);
  return [book.list(0), book.list(1)] as const;
}

test('a word is told the numbers of all lists that hold it, of whatever make they are', () => {
  const [one, two] = filed();
  const index = new WordIndex();
  index.add(new Set(['of', 'in']), 0);
  index.add(phrasesOf(['in part', 'at']), 1);
  index.add(one, 2);
  index.add(two, 3);
  index.add(two, 4);
  index.ask((norm) => norm.startsWith('o'), 5);
  const of = (word: string) => index.of(word).sort((a, b) => a - b);
  expect(of('of')).toEqual([0, 2, 3, 4, 5]);
  expect(of('in')).toEqual([0, 1]);
  expect(of('the')).toEqual([2]);
  expect(of('late')).toEqual([]);
  expect(of('constructor')).toEqual([]);
});
