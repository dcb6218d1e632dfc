import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../../src/engine/languages/en/figures/units.ts';
import {
  CAPITAL,
  DOTTED,
  GLUED,
  NUMBER,
  nextOf,
  nextWith,
  OPENS_LINE,
  SIGN,
  tokenise,
  UPPER,
  WORD,
} from '../../../src/engine/text/tokens/tokens.ts';

const words = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('a text is split into words, numbers and signs', () => {
  it.each([
    ['the police’s office', ['the', 'police', '’s', 'office']],
    ["prosecutors' office", ['prosecutors', "'", 'office']],
    ["L'Aquila and O'Brien", ["L'Aquila", 'and', "O'Brien"]],
    ['a 19-year-old', ['a', '19', '-', 'year', '-', 'old']],
    ['€1.2m in cash', ['€', '1.2', 'm', 'in', 'cash']],
    ['40,000 or 1’500', ['40,000', 'or', '1’500']],
    ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['at 5 a.m. on', ['at', '5', 'a.m.', 'on']],
    ['EC3, G7', ['EC3', ',', 'G7']],
    ['2½ tonnes', ['2', '½', 'tonnes']],
    ['25.', ['25', '.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells where the next of a kind stands, and that none does', () => {
    const tokens = tokenise('the EU and Eurojust');
    expect(nextWith(tokens, CAPITAL, 0)).toBe(1);
    expect(nextWith(tokens, CAPITAL, 2)).toBe(3);
    expect(nextWith(tokens, UPPER, 2)).toBe(tokens.count);
    expect(nextOf(tokens, new Set(['and', 'of']), 0, 4)).toBe(2);
    expect(nextOf(tokens, new Set(['and', 'of']), 0, 2)).toBe(2);
    expect(nextOf(tokens, new Set(['the']), 1, 4)).toBe(4);
  });

  it('splits every currency’s code from the sum that is glued to it', () => {
    const codes = units.filter(
      ({ dimension, unit }) => dimension === 'money' && /^[A-Z]{3}$/.test(unit),
    );
    // 'ALL4' is rather a name than a sum in Albanian leks.
    const written = new Set(codes.map(({ unit }) => unit).filter((code) => code !== 'ALL'));
    for (const code of written) expect(words(`${code}5 million`)).toEqual([code, '5', 'million']);
  });

  it('reads over soft hyphens and zero-width characters', () => {
    const tokens = tokenise('Char\u00adle\u200broi');
    expect(tokens.count).toBe(1);
    expect(tokens.norm[0]).toBe('charleroi');
  });

  it('knows which of them open a line', () => {
    const { count, flags } = tokenise('One two\n three \r\n\n“four five');
    expect([...flags.subarray(0, count)].map((bits) => (bits & OPENS_LINE) !== 0)).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows of none behind the last one', () => {
    const { count, start, end } = tokenise('Antwerp and Ghent');
    expect([start[count], end[count]]).toEqual([undefined, undefined]);
  });

  it('folds words and keeps their case as flags', () => {
    const tokens = tokenise('Neufchâteau EU €5 U.S.');
    expect(tokens.norm).toEqual(['neufchateau', 'eu', '€', '5', 'us']);
    expect([...tokens.kind.subarray(0, 5)]).toEqual([WORD, WORD, SIGN, NUMBER, WORD]);
    expect(tokens.flags[0]).toBe(CAPITAL | OPENS_LINE);
    expect(tokens.flags[1]).toBe(CAPITAL | UPPER);
    expect(tokens.flags[3]).toBe(GLUED);
    expect((tokens.flags[4] ?? 0) & DOTTED).toBe(DOTTED);
  });

  it('covers every text in order, without overlap, inside its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          const [start, end] = [tokens.start[i] ?? -1, tokens.end[i] ?? -1];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
