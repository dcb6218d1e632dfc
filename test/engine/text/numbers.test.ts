import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbers } from '../../../src/engine/languages/en/numbers.ts';
import { readNumber } from '../../../src/engine/text/numbers/numbers.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';

const read = (text: string) => {
  const tokens = tokenise(text);
  const hit = readNumber(tokens, 0, numbers);
  return hit && { value: hit.value, rest: text.slice(tokens.end[hit.to - 1] ?? 0).trim() };
};

test.each<[string, number | undefined, string]>([
  ['40 000 tonnes', 40_000, 'tonnes'],
  ['3 412 of them', 3412, 'of them'],
  ['304,5 kg', 304.5, 'kg'],
  ['1,234,567', 1_234_567, ''],
  ['1.234.567', 1_234_567, ''],
  ['1,234.56', 1234.56, ''],
  ['1.234,56', 1234.56, ''],
  ["16'500 francs", 16_500, 'francs'],
  ['1,2m euros', 1_200_000, 'euros'],
  ['4.5 million', 4_500_000, ''],
  ['8,6 million', 8_600_000, ''],
  ['2½ years', 2.5, 'years'],
  ['5 hundred thousand', 500_000, ''],
  ['500k', 500_000, ''],
  ['4bn', 4_000_000_000, ''],
  ['thirty-five', 35, ''],
  ['Thirty five men', 35, 'men'],
  ['a dozen flats', 12, 'flats'],
  ['two dozen', 24, ''],
  ['half a million', 500_000, ''],
  ['a quarter of a million', 250_000, ''],
  ['half a dozen', 6, ''],
  ['one and a half million', 1_500_000, ''],
  ['three and a half years', 3.5, 'years'],
  ['a hundred and thirty', 130, ''],
  ['three hundred and sixty-four', 364, ''],
  ['twelve thousand five hundred', 12_500, ''],
  ['two hundred thousand', 200_000, ''],
  ['a million', 1_000_000, ''],
  ['one million two thousand men', 1_002_000, 'men'],
  ['three million four hundred thousand and six', 3_400_006, ''],
  ['two thousand million', 2_000_000_000, ''],
  ['dozens of women', undefined, 'of women'],
  ['hundreds of thousands of euros', undefined, 'of euros'],
  ['several hundred people', undefined, 'people'],
  ['a few dozen', undefined, ''],
  ['two thirds of', 2 / 3, 'of'],
  ['three-quarters', 0.75, ''],
  ['eight and nine', 8, 'and nine'],
  ['five, six', 5, ', six'],
])('%s', (text, value, rest) => {
  expect(read(text)).toEqual({ value, rest });
});

test.each(['7th', '42nd', '1.2.3', 'man', 'a man', '① the first', '² per head', 'constructor'])(
  '%s is no number',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('a full stop before three digits keeps both readings', () => {
  const tokens = tokenise('1.500 people');
  expect(readNumber(tokens, 0, numbers)).toMatchObject({ value: 1.5, grouped: 1500 });
});

const FORMATS = ['en-GB', 'fr-FR', 'sv-SE', 'de-CH'] as const;

test('every number that a formatter writes is read back to its value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...FORMATS),
      (whole, cents, locale) => {
        const number = Number((whole + cents / 100).toFixed(2));
        const written = new Intl.NumberFormat(locale).format(number);
        expect(read(written)).toEqual({ value: number, rest: '' });
      },
    ),
  );
});

test('thousands with German full stops are read where there are two groups or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (number) => {
      expect(read(new Intl.NumberFormat('de-DE').format(number))?.value).toBe(number);
    }),
  );
});
