import { describe, expect, it } from 'vitest';
import type { CardFigure, FactCard, Reading } from '../../../src/engine/reading.ts';
import type { Annotation, PlaceAnnotation } from '../../../src/engine/types.ts';
import { hoverContent, MAX_WORDS, wordsOf } from '../../../src/page/hover/content.ts';
import type { HoverContent } from '../../../src/page/hover/model.ts';
import { wordsOf as wordsIn } from '../../ui/words-of.ts';

const text = 'Up to 25 people were held in Louvain on Tuesday, Eurojust said.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, rule: 'test', sure: true };
};

function figure(id: string, fact: Partial<CardFigure>): CardFigure {
  return { id, kind: 'arrested', q: 'exact', unit: 'person', sure: true, mentions: [], ...fact };
}

function source(card: Partial<FactCard>) {
  const reading = {
    card: { figures: [], disagreements: [], agencies: [], places: [], ...card },
  } as unknown as Reading;
  return { article: { text, blocks: [] }, reading, words: wordsIn('en') };
}

const said = ({ lines }: HoverContent) =>
  lines.map(({ label, text }) => [label, text].filter(Boolean).join(' '));

describe('what a hover card says', () => {
  it('of a body: what it is, its part here, what it may and may not do, one link', () => {
    const agency: Annotation = {
      type: 'agency',
      id: 'eurojust',
      role: 'participate',
      ...at('Eurojust'),
    };
    const content = hoverContent(
      agency,
      source({
        agencies: [
          {
            id: 'eurojust',
            name: 'Eurojust',
            what: 'EU agency for criminal justice cooperation',
            eu: true,
            sure: true,
            role: 'participate',
            url: 'https://www.eurojust.europa.eu/',
            may: { text: 'bring prosecutors together', article: 'Art. 4' },
            mayNot: { text: 'carry out formal acts of procedure', article: 'Art. 85(2) TFEU' },
            mentions: [],
          },
        ],
      }),
    );
    expect(content.title).toBe('Eurojust');
    expect(said(content)).toContain('In this article: takes part');
    expect(said(content)).toContain('may not carry out formal acts of procedure');
    expect(content.link).toEqual({
      url: 'https://www.eurojust.europa.eu/',
      text: 'eurojust.europa.eu',
    });
  });

  it('of a body never a link that is no web address', () => {
    const agency: Annotation = { type: 'agency', id: 'x', ...at('Eurojust') };
    const one = {
      id: 'x',
      name: 'X',
      eu: false,
      sure: true,
      url: 'javascript:alert(1)',
      mentions: [],
    };
    expect(hoverContent(agency, source({ agencies: [one] })).link).toBeUndefined();
  });

  it('of a figure: the bound in words, who says so, its whole, and what else the text says', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f1',
      kind: 'arrested',
      q: 'max',
      value: 25,
      unit: 'person',
      source: 'police',
      partOf: 'f3',
      ...at('Up to 25 people'),
    };
    const figures = [
      figure('f1', { q: 'max', value: 25, mentions: [at('Up to 25 people')] }),
      figure('f2', { value: 26, source: 'prosecutors' }),
      figure('f3', { value: 40, kind: 'suspects' }),
    ];
    const content = hoverContent(mark, source({ figures, disagreements: [[0, 1]] }));
    expect(content.figure).toMatchObject({ bound: 'up to', amount: '25', isNumber: true });
    expect(said(content).join('\n')).toMatch(/at most 25/);
    expect(said(content).join('\n')).toMatch(/police/);
    expect(said(content).join('\n')).toMatch(/26 people arrested \(prosecutors\)/);
    expect(said(content).join('\n')).toMatch(/40 suspects/);
  });

  it('of a figure, as the card does, that it is no more than asked for, and that its reading is in doubt', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f1',
      kind: 'sentence',
      q: 'exact',
      value: 10,
      unit: 'year',
      status: 'claimed',
      ...at('25'),
    };
    expect(said(hoverContent(mark, source({})))).toContain('demanded');
    const doubtful = said(hoverContent({ ...mark, sure: false }, source({})));
    expect(doubtful).toContain('demanded\u00a0· not certain');
  });

  it('of a sum: what it goes by, and the thing that it is the worth of', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f2',
      kind: 'price',
      q: 'exact',
      value: 30_000,
      unit: 'EUR',
      per: 'kg',
      worthOf: 'f1',
      ...at('25'),
    };
    const figures = [
      figure('f1', { kind: 'drugs', unit: 'kg', of: 'cocaine', value: 300 }),
      figure('f2', mark),
    ];
    const content = hoverContent(mark, source({ figures }));
    expect(content.figure).toMatchObject({ amount: '€30,000', kind: 'value per kilogram' });
    expect(said(content)).toContain('Value of the 300 kg drugs');
  });

  it('of a place: its name, where it lies, and the other one where it is not certain', () => {
    const place: Annotation = {
      type: 'place',
      name: 'Leuven',
      cc: 'BE',
      region: 'Flemish Brabant',
      kind: 'city',
      ...at('Louvain'),
      sure: false,
      lat: 50.88,
      lon: 4.7,
      runnerUp: { name: 'Louvain', cc: 'FR', region: 'Manche', lat: 48.79, lon: -1.14 },
    };
    const content = hoverContent(place, source({}));
    expect(content.title).toMatch(/^Louvain.*\?/);
    expect(content.equals).toBe('Leuven');
    expect(said(content)).toContain('Taken: Flemish Brabant, Belgium');
    expect(said(content).join('\n')).toMatch(/Manche, France/);
    expect(content.located).toEqual({
      ask: { cc: 'BE', at: [4.7, 50.88], other: [-1.14, 48.79] },
      isArea: false,
    });
    expect(
      hoverContent({ ...place, cc: 'XX', lat: undefined }, source({})).located,
    ).toBeUndefined();
  });

  describe('of a place never its name alone', () => {
    const named = (place: Partial<PlaceAnnotation>, card: Partial<FactCard> = {}) => {
      const whole: Annotation = {
        type: 'place',
        name: 'Louvain',
        cc: 'XX',
        kind: 'area',
        ...at('Louvain'),
        ...place,
      };
      return said(hoverContent(whole, source(card)));
    };

    it('what lies in several countries', () => {
      expect(named({ name: 'Europe' })).toEqual(['belongs to no single country']);
    });

    it('a town that is called as its country is', () => {
      expect(named({ name: 'Luxembourg', cc: 'LU', region: 'Luxembourg', kind: 'city' })).toEqual([
        'town in Luxembourg',
      ]);
    });

    it('a doubt that could not be told from what was taken is left out', () => {
      const town = { name: 'Cherkasy', cc: 'UA', region: 'Cherkasy', kind: 'city' } as const;
      expect(named({ ...town, sure: false, runnerUp: { name: 'Cherkasy', cc: 'UA' } })).toEqual([
        'Taken: Cherkasy, Ukraine',
      ]);
      expect(named({ ...town, sure: false, runnerUp: { name: 'Cherkasy', cc: 'PL' } })).toEqual([
        'Taken: Cherkasy, Ukraine',
        'not taken: Poland',
      ]);
    });

    it('its part in a movement is a sentence, because no list stands around it', () => {
      const china = { name: 'China', cc: 'CN', kind: 'country' } as const;
      const line = { ...china, roles: ['origin', 'raid'] as const, sure: true, mentions: [] };
      expect(named(china, { places: [{ ...line, roles: [...line.roles] }] })).toEqual([
        'country',
        'In this article: where people or goods come from, raid or seizure',
      ]);
    });
  });

  it('of a bound that leaves its number out what it says, no more', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f1',
      kind: 'arrested',
      q: 'min',
      value: 25,
      strict: true,
      ...at('25 people'),
    };
    const content = hoverContent(mark, source({}));
    expect(content.figure?.bound).toBe('more than');
    expect(said(content)[0]).toBe('It is more than 25; how far above is left open.');
  });

  it('of a date: the day, and that it was reckoned', () => {
    const date: Annotation = { type: 'date', iso: '2023-02-07', implied: true, ...at('Tuesday') };
    const content = hoverContent(date, source({}));
    expect(content.title).toMatch(/2023/);
    expect(said(content).join()).toMatch(/Tuesday.*reckoned/);
  });

  it('in fewer than 60 words: whole facts are left out, the least important first', () => {
    const long = 'word '.repeat(40).trim();
    const agency: Annotation = { type: 'agency', id: 'x', role: 'lead', ...at('Eurojust') };
    const powers = { text: long, article: 'Art. 1' };
    const one = {
      id: 'x',
      name: 'X',
      what: 'A body',
      eu: true,
      sure: true,
      may: powers,
      mayNot: powers,
      mentions: [],
    };
    const content = hoverContent(agency, source({ agencies: [one] }));
    expect(wordsOf(content)).toBeLessThan(MAX_WORDS);
    expect(content.lines.map((line) => line.label)).toContain('may not');
    expect(content.lines.map((line) => line.label)).not.toContain('may');
  });
});
