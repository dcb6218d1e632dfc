import { describe, expect, it } from 'vitest';
import { wordsAfter } from '../../src/ui/card/quotes.ts';

const after = (text: string, number: string) => {
  const start = text.indexOf(number);
  return wordsAfter({ text, lang: 'en' }, { start, end: start + number.length }, []);
};

describe('what sets a part of a whole apart', () => {
  it.each([
    ['14 in Serbia, one in Germany', '14', 'in Serbia'],
    ['six were charged.', 'six', 'were charged'],
    ['One of, as they said', 'One', ''],
  ])('is said by a name or a word, not by a link: %s', (text, number, said) => {
    expect(after(text, number)).toBe(said);
  });
});
