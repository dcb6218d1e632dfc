import { expect, test } from 'vitest';
import { packed } from '../../../scripts/vite/packed-language.ts';
import { holdsWord, shelvesOf } from '../../../src/engine/text/book-line.ts';
import { PhraseBook } from '../../../src/engine/text/phrase-book.ts';
import { phrasesOf, saying } from '../../../src/engine/text/phrase-list.ts';
import { tableOf } from '../../../src/engine/text/phrases.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';

/** A book of two lists. */
function bookOf(one: readonly string[], two: readonly string[]) {
  const { text, lists } = packed({ one: phrasesOf(one), two: phrasesOf(two) });
  const book = new PhraseBook(text, lists);
  return [book.list<undefined>(0), book.list<undefined>(1)] as const;
}

test('lists of one book are asked together, those of two books or of none are not', () => {
  const [one, two] = bookOf(['of late'], ['the']);
  const [other] = bookOf(['of'], []);
  const shelves = shelvesOf([one, saying(two, 2)]);
  expect(shelves?.numbers).toEqual([0, 1]);
  expect(['of', 'the', 'late'].map((word) => shelves && holdsWord(shelves, word))).toEqual([
    true,
    true,
    false,
  ]);
  expect(shelvesOf([one, other])).toBeUndefined();
  expect(shelvesOf([one, phrasesOf(['of'])])).toBeUndefined();
  expect(shelvesOf([])).toBeUndefined();
});

test('a word keeps what the book asked last has under it, and is found by tables of others all the same', () => {
  const [one] = bookOf(['of late'], []);
  const [other] = bookOf(['the'], ['of']);
  const tables = [tableOf(one), tableOf(other)] as const;
  const tokens = tokenise('of late the');
  for (let again = 0; again < 2; again += 1) {
    expect(tables[0].match(tokens, 0)?.length).toBe(2);
    expect(tables[1].match(tokens, 0)).toBeUndefined();
    expect(tables[1].match(tokens, 2)?.length).toBe(1);
    expect(tables[0].match(tokens, 2)).toBeUndefined();
  }
  expect([tables[0].begins('of'), tables[1].begins('of'), tables[1].begins('the')]).toEqual([
    true,
    false,
    true,
  ]);
});
