import { describe, expect, it } from 'vitest';
import { isCurrency as isCurrencyOfEngine } from '../../src/engine/currency.ts';
import { LANGUAGES } from '../../src/engine/languages/index.ts';
import type { FigureFact } from '../../src/engine/types.ts';
import { amountOf } from '../../src/ui/card/figures/amount-words.ts';
import { isCurrency } from '../../src/ui/card/figures/units.ts';
import {
  differenceOf,
  notesOf,
  ofWhat,
  saysOf,
  standingOf,
  type ToldFigure,
} from '../../src/ui/card/figures/words.ts';
import { wordsOf } from './words-of.ts';

const sentence = (value: number, max?: number): FigureFact => ({
  kind: 'sentence',
  q: max === undefined ? 'exact' : 'range',
  unit: 'month',
  value,
  ...(max !== undefined && { max }),
});

/** An amount in English, its spaces as one types them. */
const written = (figure: FigureFact) => amountOf(figure, wordsOf('en'))?.replaceAll('\u00a0', ' ');

describe('a bound', () => {
  const searched = (fact: Partial<FigureFact>): FigureFact => ({
    kind: 'searches',
    q: 'exact',
    value: 28,
    ...fact,
  });

  it.each([
    [{ q: 'min' }, 'at least 28 places searched'],
    [{ q: 'min', strict: true }, 'more than 28 places searched'],
    [{ q: 'max' }, 'up to 28 places searched'],
    [{ q: 'max', strict: true }, 'under 28 places searched'],
    [{ q: 'exact' }, '28 places searched'],
  ] as const)('is told as the text puts it: %j', (fact, told) => {
    expect(saysOf(searched(fact), wordsOf('en'))).toBe(told);
  });
});

describe('a figure that is not certain', () => {
  const held: FigureFact = { kind: 'arrested', q: 'exact', unit: 'person', value: 8 };
  const notes = (told: Partial<ToldFigure>, locale = 'en') =>
    notesOf({ ...held, sure: false, ...told }, [], wordsOf(locale));

  it('is said to be so, and what of it is in doubt', () => {
    expect(notes({ doubt: 'case' })).toEqual(['not certain: may be of another case']);
    expect(notes({ doubt: 'case' }, 'fr')).toEqual([
      'incertain\u00a0: peut-être d’une autre affaire',
    ]);
  });

  it('is only said to be so where nobody says why, as in a reading of an older version', () => {
    expect(notes({})).toEqual(['not certain']);
  });

  it('is not said to be so where it is', () => {
    expect(notes({ sure: true })).toEqual([]);
  });
});

describe('a sum', () => {
  // A sign that several lands write says none of them.
  it.each([
    ['FJD', 'FJD 16,000'],
    ['EUR', '€16,000'],
  ])('says whose it is: %s', (unit, told) => {
    expect(written({ kind: 'cash', q: 'exact', unit, value: 16_000 })).toBe(told);
  });
});

describe('numbers that cannot all be true', () => {
  it.each([
    [['europol', 'prosecutors'], 'sources differ'],
    [['europol', undefined], 'numbers differ'],
    [['europol', 'europol'], 'numbers differ'],
    [[undefined, undefined], 'numbers differ'],
  ])('are laid to sources only where each has one: %j', (sources, said) => {
    const figures = sources.map((source) => ({ source }));
    expect(differenceOf(figures, wordsOf('en'))).toBe(said);
  });
});

describe('what a sum goes by', () => {
  const sum = (fact: Partial<FigureFact>): FigureFact => ({
    kind: 'damage',
    q: 'exact',
    unit: 'EUR',
    value: 40_000,
    ...fact,
  });

  it.each([
    [{ per: 'week' }, '€40,000 loss or damage a week'],
    [{ q: 'max', kind: 'proceeds', per: 'month' }, 'up to €40,000 proceeds of crime a month'],
    [{ kind: 'price', per: 'person' }, 'price or value per person: €40,000'],
    [{ kind: 'fine', per: 'one' }, 'fine each: €40,000'],
    [{ kind: 'fine', per: 'total' }, 'fine in total: €40,000'],
    [{}, '€40,000 loss or damage'],
  ] as const)('stands beside what it is of: %j', (fact, told) => {
    expect(saysOf(sum(fact), wordsOf('en'))).toBe(told);
  });
});

describe('what a thing is worth', () => {
  it.each([
    ['price', undefined, 'value: €500'],
    ['price', 'kg', 'value per kilogram: €500'],
    ['assets', undefined, 'value: €500'],
    ['damage', undefined, '€500 loss or damage'],
  ] as const)('as %s by the %s is told as %s', (kind, per, told) => {
    const fact = { kind, per, q: 'exact', value: 500, unit: 'EUR', worthOf: 'f1' } as const;
    expect(saysOf(fact, wordsOf('en'))).toBe(told);
  });
});

describe('a prison term', () => {
  it.each([
    [18, '18 months'],
    [24, '24 months'],
    [30, '2 years, 6 months'],
    [160, '13 years, 4 months'],
    [240, '20 years'],
  ])('of %d months is told as %s', (months, told) => {
    expect(amountOf(sentence(months), wordsOf('en'))).toBe(told);
  });

  it('that may be long is told by its two ends', () => {
    expect(amountOf(sentence(18, 168), wordsOf('en'))).toBe('18 months – 14 years');
  });

  it('without a number has no bound', () => {
    const life: FigureFact = { kind: 'sentence', q: 'max', unit: 'life' };
    expect(saysOf(life, wordsOf('en'))).toBe('sentence');
  });

  it.each([
    ['suspended', 'suspended sentence: 24 months'],
    ['partly', 'sentence, partly suspended: 24 months'],
    ['possible', 'possible sentence: 24 months'],
    ['probation', 'probation: 24 months'],
  ] as const)('that is %s is told as %s', (term, told) => {
    expect(saysOf({ ...sentence(24), term }, wordsOf('en'))).toBe(told);
  });

  it('has beside it a fine that is as possible', () => {
    const fine: FigureFact = { kind: 'fine', q: 'max', unit: 'EUR', value: 9000, term: 'possible' };
    expect(saysOf(fine, wordsOf('en'))).toBe('possible fine: up to €9,000');
    expect(saysOf({ ...fine, term: undefined }, wordsOf('en'))).toBe('fine: up to €9,000');
  });

  it('is measured, not counted', () => {
    expect(saysOf(sentence(12 * 17), wordsOf('en'))).toBe('sentence: 17 years');
    const least: FigureFact = { ...sentence(24), q: 'min' };
    expect(saysOf(least, wordsOf('de'))).toMatch(/^Strafe: mindestens 24\sMonate$/);
  });

  it('stays in months where it is a range', () => {
    expect(amountOf(sentence(18, 30), wordsOf('en'))).toMatch(/18\s*–\s*30 months/);
  });
});

describe('what is counted', () => {
  it('is said once, where the text’s own word is the kind’s', () => {
    const drugs = { kind: 'drugs', q: 'exact', unit: 'kg', value: 6100 } as const;
    expect(ofWhat({ ...drugs, of: 'cocaine' }, wordsOf('en'))).toEqual({ thing: 'cocaine' });
    expect(ofWhat({ ...drugs, of: 'drugs' }, wordsOf('en'))).toEqual({});
    expect(ofWhat({ ...drugs, unit: 'pill', of: 'pills' }, wordsOf('en'))).toEqual({});
    expect(ofWhat({ ...drugs, unit: 'plant', of: 'plants' }, wordsOf('en'))).toEqual({});
  });

  it('by the plant or the dose has its noun beside its number', () => {
    const plants = { kind: 'drugs', q: 'exact', unit: 'plant', value: 1200 } as const;
    expect(written(plants)).toBe('1,200 plants');
    expect(written({ ...plants, unit: 'dose', value: 1 })).toBe('1 dose');
  });
});

describe('deeds', () => {
  it('are told by their own noun, where the text has one', () => {
    const deeds = { kind: 'operations', q: 'exact', unit: 'item', value: 60 } as const;
    expect(saysOf({ ...deeds, of: 'deliveries' }, wordsOf('en'))).toBe('60 deliveries');
    expect(saysOf(deeds, wordsOf('en'))).toBe('60 operations');
  });
});

describe('a sum', () => {
  it('is told from a weight by its unit as the engine tells it, whose code no surface loads', () => {
    const units = LANGUAGES.flatMap(({ figures }) => figures.units.map(({ unit }) => unit));
    expect(units.filter(isCurrencyOfEngine).length).toBeGreaterThan(20);
    expect(units.filter(isCurrency)).toEqual(units.filter(isCurrencyOfEngine));
  });

  it.each([
    ['EUR', 60, '€60'],
    ['EUR', 11.4, '€11.40'],
    ['GBP', 2_600_000, '£2.6M'],
    ['JPY', 5000, '¥5,000'],
    ['USD', 5000, '$5,000'],
    ['AUD', 5000, 'A$5,000'],
    ['SEK', 5000, 'SEK 5,000'],
    ['UAH', 5000, '₴5,000'],
  ])('in %s of %d is written as such sums are', (unit, value, told) => {
    expect(written({ kind: 'cash', q: 'exact', unit, value })).toBe(told);
  });
});

describe('companies', () => {
  it('are no people charged', () => {
    const firms = { q: 'exact', unit: 'item', value: 20, of: 'companies' } as const;
    expect(saysOf({ kind: 'charged', ...firms }, wordsOf('en'))).toBe('20 charged');
    expect(saysOf({ kind: 'convicted', ...firms }, wordsOf('fr'))).toBe('20 condamnés');
  });
});

describe('people of several countries', () => {
  it('are told by their names', () => {
    const people: FigureFact = { kind: 'officers', q: 'exact', value: 20, of: 'NO, FR, DE' };
    expect(ofWhat(people, wordsOf('en')).nationality).toBe('nationality: Norway, France, Germany');
  });
});

describe('a unit', () => {
  it.each([
    ['g', 200, '200 g'],
    ['kg', 6100, '6.1 tonnes'],
    ['kg', 1000, '1 tonne'],
    ['kg', 900, '900 kg'],
    ['kg', 1830, '1,830 kg'],
    ['kg', 40_000_000, '40,000 tonnes'],
    ['m', 40, '40 m'],
    ['mile', 3, '3 mi'],
    ['sqm', 1200, '1,200 m²'],
    ['pill', 5000, '5,000 pills'],
    ['pill', 1, '1 pill'],
  ])('of %s stands with its number', (unit, value, told) => {
    const drugs: FigureFact = { kind: 'drugs', q: 'exact', unit, value, of: 'ecstasy' };
    expect(written(drugs)).toBe(told);
    expect(ofWhat(drugs, wordsOf('en'))).toEqual({ thing: 'ecstasy' });
  });

  it.each([
    ['63 pounds', 'kg', 28.57631931, '28.6 kg'],
    ['2,500 pounds', 'kg', 1133.980925, '1,130 kg'],
    ['12 ounces', 'g', 340.1942775, '340 g'],
    ['1.25 litres, which nobody reckoned', 'litre', 1.25, '1.25 L'],
    ['1.492 kg, which nobody reckoned', 'kg', 1.492, '1.492 kg'],
    ['100,000 pounds', 'kg', 45_359.237, '45,400 kg'],
    ['1,234 kg, which nobody reckoned', 'kg', 1234, '1,234 kg'],
  ])('claims no more than was weighed: %s', (_, unit, value, told) => {
    expect(amountOf({ kind: 'drugs', q: 'exact', unit, value }, wordsOf('en'))).toBe(told);
  });

  it('that no browser can write out is named behind what is measured', () => {
    const oil: FigureFact = { kind: 'goods', q: 'exact', unit: 'barrel', value: 3, of: 'oil' };
    expect(amountOf(oil, wordsOf('en'))).toBe('3');
    expect(ofWhat(oil, wordsOf('en'))).toEqual({ thing: 'oil (barrel)' });
    expect(ofWhat({ ...oil, of: undefined }, wordsOf('en'))).toEqual({ thing: 'barrel' });
  });

  it.each([
    [
      'what a thing names',
      { kind: 'goods', q: 'exact', unit: 'item', value: 44, of: 'passports' },
      '44 passports',
    ],
    [
      'what is weighed',
      { kind: 'goods', q: 'exact', unit: 'tonne', value: 22, of: 'tobacco' },
      '22 tonnes tobacco',
    ],
    ['one thing', { kind: 'goods', q: 'exact', unit: 'item', value: 1, of: 'watches' }, '1 item'],
    ['things without a noun', { kind: 'goods', q: 'exact', unit: 'item', value: 8 }, '8 items'],
    [
      'a worth',
      { kind: 'goods', q: 'exact', unit: 'EUR', value: 500, of: 'tobacco' },
      '€500 goods',
    ],
  ] as const)('calls goods what they are: %s', (_, goods, told) => {
    expect(saysOf(goods, wordsOf('en')).replaceAll('\u00a0', ' ')).toBe(told);
  });

  it('that a prosecutor asks for is demanded, no claim', () => {
    const term: FigureFact = {
      kind: 'sentence',
      q: 'exact',
      unit: 'year',
      value: 10,
      status: 'claimed',
    };
    expect(standingOf(term, wordsOf('en'))).toBe('demanded');
    expect(standingOf({ ...term, kind: 'cash' }, wordsOf('en'))).toBe('claimed');
  });
});
