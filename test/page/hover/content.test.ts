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
    card: { figures: [], disagreements: [], agencies: [], places: [], dates: [], ...card },
    lang: 'en',
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
      figure('f1', { q: 'max', value: 25, partOf: 'f3', mentions: [at('Up to 25 people')] }),
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

  it('of a place no second name that differs by accents alone', () => {
    const place: Annotation = {
      type: 'place',
      name: 'Loúvain',
      cc: 'BE',
      kind: 'city',
      ...at('Louvain'),
    };
    expect(hoverContent(place, source({})).equals).toBeUndefined();
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
      const [roles, mentions] = [['origin', 'raid'] as const, [at('Louvain')]];
      const line = { ...china, roles, sure: true, mentions };
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

  it('of a date, what is dated so, and no words that only say it again', () => {
    const date: Annotation = { type: 'date', iso: '2023-02-07', ...at('Tuesday') };
    const facts = [figure('f1', { value: 25 })];
    const line = { iso: '2023-02-07', implied: false, mentions: [at('Tuesday')], facts: ['f1'] };
    const content = hoverContent(date, source({ figures: facts, dates: [line] }));
    expect(said(content)).toEqual(['in the text: Tuesday', 'In this article: 25 people arrested']);
    const year: Annotation = { type: 'date', iso: '2023', ...at('Tuesday') };
    const own = {
      ...source({}),
      article: { text: text.replace('Tuesday', '2023   '), blocks: [] },
    };
    const end = year.start + 4;
    const told = {
      ...own,
      reading: source({ figures: facts, dates: [{ ...line, iso: '2023' }] }).reading,
    };
    expect(said(hoverContent({ ...year, end }, told))).toEqual([
      'In this article: 25 people arrested',
    ]);
    // a card never stands there with its title alone
    expect(said(hoverContent({ ...year, end }, own))).toEqual(['in the text: 2023']);
  });

  it('of either end of a span of days the whole span, by its own words', () => {
    const spanned = 'Raids between 3 and 10 June, and again between 3 and 10 June.';
    const mentions = [
      { start: 14, end: 15 },
      { start: 20, end: 27 },
      { start: 47, end: 48 },
      { start: 53, end: 60 },
    ];
    const line = { iso: '2025-06-03', to: '2025-06-10', implied: true, mentions, facts: [] };
    const own = { ...source({ dates: [line] }), article: { text: spanned, blocks: [] } };
    for (const [i, span] of mentions.entries()) {
      const iso = i % 2 === 0 ? '2025-06-03' : '2025-06-10';
      const mark: Annotation = { type: 'date', iso, implied: true, rule: '', sure: true, ...span };
      const content = hoverContent(mark, own);
      expect(content.title).toMatch(/3.*2025.*–.*10.*2025/);
      expect(said(content)).toEqual(['“3 and 10 June”, reckoned from the day of publication']);
    }
  });

  it('of a part the whole under which the card has it, though the text tells that twice', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f3',
      kind: 'arrested',
      q: 'exact',
      value: 25,
      unit: 'person',
      partOf: 'f2',
      ...at('25'),
    };
    const figures = [
      figure('f1', { value: 82, mentions: [at('Up'), at('people')] }),
      figure('f3', { value: 25, partOf: 'f1', mentions: [at('25')] }),
    ];
    expect(said(hoverContent(mark, source({ figures })))).toContain('Of the 82 people arrested');
  });

  it('of a figure what its other mentions say of it as well', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f1',
      kind: 'arrested',
      q: 'exact',
      value: 25,
      unit: 'person',
      ...at('25 people'),
    };
    const told = { value: 25, by: 'eurojust', source: 'prosecutors', mentions: [at('25 people')] };
    const eurojust = { id: 'eurojust', name: 'Eurojust', eu: true, sure: true, mentions: [] };
    const card = { figures: [figure('f1', told)], agencies: [eurojust] };
    expect(said(hoverContent(mark, source(card)))).toEqual([
      'by Eurojust',
      'according to prosecutors',
    ]);
    expect(said(hoverContent({ ...mark, source: 'police' }, source(card)))).toContain(
      'according to police',
    );
  });

  it('of a place in capitals its name as it is written elsewhere', () => {
    const shouted = { article: { text: 'BRUSSELS - UK police', blocks: [] } };
    const place = (words: string, start: number, name: string, cc: string): PlaceAnnotation => ({
      type: 'place',
      name,
      cc,
      kind: cc === 'GB' ? 'country' : 'city',
      start,
      end: start + words.length,
      rule: 'test',
      sure: true,
    });
    const town = place('BRUSSELS', 0, 'Brussels', 'BE');
    expect(hoverContent(town, { ...source({}), ...shouted }).title).toBe('Brussels');
    const country = place('UK', 11, 'United Kingdom', 'GB');
    expect(hoverContent(country, { ...source({}), ...shouted }).title).toBe('UK');
  });

  it('of a figure of no kind the thing that is counted, or else the article’s own words', () => {
    const mark: Annotation = {
      type: 'figure',
      id: 'f1',
      kind: 'other',
      q: 'exact',
      value: 25,
      unit: 'item',
      ...at('25 people'),
    };
    const open = hoverContent(mark, source({}));
    expect(open.figure).toEqual({ bound: '', amount: '25 people', isNumber: false, kind: '' });
    const named = hoverContent({ ...mark, of: 'arrest warrants' }, source({}));
    expect(named.figure).toMatchObject({ amount: '25', kind: 'arrest warrants' });
    expect(said(named)).toEqual(['no source given']);
    const own = hoverContent({ ...mark, of: 'eurojust', ...at('Eurojust said') }, source({}));
    expect(own.figure?.kind).toBe('Eurojust');
  });

  it('of a body whose reading is in doubt that it is', () => {
    const agency: Annotation = { type: 'agency', id: 'x', ...at('Eurojust'), sure: false };
    const one = { id: 'x', name: 'X', what: 'police', eu: false, sure: false, mentions: [] };
    const content = hoverContent(agency, source({ agencies: [one] }));
    expect(content.title).toBe('X?');
    expect(said(content)).toEqual(['police\u00a0· not certain']);
    const sure = hoverContent({ ...agency, sure: true }, source({ agencies: [one] }));
    expect([sure.title, ...said(sure)]).toEqual(['X', 'police']);
  });

  it('of a town what happened there, not in the country of its name', () => {
    const [where, kinds] = [at('Louvain'), ['city', 'country'] as const];
    const [city, country] = kinds.map((kind) => ({
      name: 'Luxembourg',
      cc: 'LU',
      kind,
      sure: true,
      roles: kind === 'city' ? ['raid' as const] : ['origin' as const],
      mentions: kind === 'city' ? [where] : [at('Tuesday')],
    }));
    if (!city || !country) throw new Error('two places');
    const mark: Annotation = {
      type: 'place',
      name: 'Luxembourg',
      cc: 'LU',
      kind: 'city',
      ...where,
    };
    expect(said(hoverContent(mark, source({ places: [country, city] })))).toContain(
      'In this article: raid or seizure',
    );
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
