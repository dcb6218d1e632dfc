import { expect, test } from 'vitest';
import { openingsOf } from '../../../src/engine/text/openings.ts';
import { type Tokens, tokenise } from '../../../src/engine/text/tokens/tokens.ts';

/** Leads to each token with one norm, and counts the tokens that it has looked at. */
function leadingTo(norm: string) {
  const looked = { at: 0 };
  const next = (tokens: Tokens, from: number) => {
    let i = from;
    while (i < tokens.count && tokens.norm[i] !== norm) {
      looked.at += 1;
      i += 1;
    }
    return i;
  };
  return { looked, next };
}

test('the tokens of all tables are given in the order of the text, each once', () => {
  const tokens = tokenise('a x b a b x a');
  const next = openingsOf([leadingTo('a'), leadingTo('b')], tokens);
  const given: number[] = [];
  for (let i = next(0); i < tokens.count; i = next(i + 1)) given.push(i);
  expect(given).toEqual([0, 2, 3, 4, 6]);
});

test('what is passed over is given by no table', () => {
  const tokens = tokenise('a b a b a');
  const next = openingsOf([leadingTo('a'), leadingTo('b')], tokens);
  expect(next(0)).toBe(0);
  expect(next(3)).toBe(3);
  expect(next(5)).toBe(tokens.count);
});

test('a table with nothing in a text walks it once, however often another has something', () => {
  const tokens = tokenise('a '.repeat(50));
  const absent = leadingTo('b');
  const next = openingsOf([leadingTo('a'), absent], tokens);
  for (let i = next(0); i < tokens.count; i = next(i + 1));
  expect(absent.looked.at).toBe(tokens.count);
});
