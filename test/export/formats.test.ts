import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expand } from 'jsonld';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/engine/reading.ts';
import { exportText, FORMATS, type FormatName, makeFile } from '../../src/export/file.ts';
import { linksTo } from '../../src/export/link.ts';
import { toNotes } from '../../src/export/notes.ts';
import { reportOf } from '../../src/export/report.ts';
import { phrasesOf } from '../../src/ui/words/phrases.ts';
import { ARTICLE, READING } from '../fixtures/chinese-ring.ts';
import { validator } from '../fixtures/schemas.ts';
import { wordsOf } from '../ui/words-of.ts';

const accessed = new Date('2023-02-08T09:30:00Z');
const input = { article: ARTICLE, reading: READING };
const phrases = phrasesOf(wordsOf('en'));
const all = Object.keys(FORMATS) as FormatName[];
const write = (format: FormatName, quotes = true, of = input) =>
  exportText(format, of, { quotes, accessed, phrases });

const validate = validator('export');

/** A reading in which the page says what an attacker would say, in every field that takes its words. */
function hostile(words: string): typeof input {
  const reading: Reading = structuredClone(READING);
  reading.card.headline = words;
  for (const figure of reading.card.figures) Object.assign(figure, { source: words, of: words });
  const text = `${words} ${ARTICLE.text}`;
  for (const figure of reading.card.figures) figure.mentions = [{ start: 0, end: words.length }];
  return { article: { ...ARTICLE, text, title: words, outlet: words }, reading };
}

describe('every format', () => {
  it.each(['json', 'jsonld', 'csl'] as const)(
    '%s ends no script that it may be put into',
    async (format) => {
      const of = hostile('</script><script>alert(1)</script>');
      const text = await write(format, true, of);
      expect(text).not.toContain('</script');
      expect(JSON.stringify(JSON.parse(text))).toContain('</script>');
      const file = await makeFile(format, of, { quotes: true, accessed, phrases, others: [of] });
      expect(file.text).not.toContain('</script');
      expect(JSON.parse(file.text)).toHaveLength(2);
    },
  );

  it.each(all)('%s without quotes holds no sentence of the article', async (format) => {
    const text = await write(format, false);
    for (const words of ['Officers went through', 'Three of those held', 'most of the others'])
      expect(text).not.toContain(words);
    expect(text).not.toContain('detain 25 in raids');
  });

  it.each(all)('%s is the same for the same reading', async (format) => {
    expect(await write(format)).toBe(await write(format));
  });

  it.each(all)(
    '%s gives the address, the time of access and the hash of the text',
    async (format) => {
      const text = await write(format);
      expect(text).toContain('https://newswire.example/world/ring');
      expect(text).toMatch(/2023[-/]02[-/]08|2023,\s+2,\s+8|Feb 8, 2023, \d\d:\d\d UTC/);
      expect(text).toMatch(/[0-9a-f]{64}/);
    },
  );
});

describe('JSON', () => {
  it.each([true, false])('holds to its schema (quotes: %s)', async (quotes) => {
    validate(JSON.parse(await write('json', quotes)));
    expect(validate.errors).toBeNull();
  });

  it('gives each fact with its words', async () => {
    const { card } = JSON.parse(await write('json'));
    expect(card.figures[0].mentions.map((m: { quote: string }) => m.quote)).toEqual([
      '25',
      '25 people',
    ]);
    expect(card.agencies[0].roleSpan.quote).toBe('took part');
  });

  it('loses nothing of the card', async () => {
    const { card } = JSON.parse(await write('json', false));
    const { headline: _, ...whole } = JSON.parse(JSON.stringify(READING.card));
    expect(card).toEqual(whole);
  });
});

/** schema.org's context cannot be fetched here; its vocabulary mapping is all that these terms need. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`not to be fetched: ${url}`);
  const context = { '@vocab': 'https://schema.org/', id: '@id', type: '@type' };
  return { document: { '@context': context }, documentUrl: url, contextUrl: undefined };
};

describe('JSON-LD', () => {
  it('expands to an article about an event, with a claim for each figure', async () => {
    const [article] = await expand(JSON.parse(await write('jsonld')), { documentLoader });
    expect(article?.['@type']).toEqual(['https://schema.org/NewsArticle']);
    const claims = article?.['https://schema.org/hasPart'] as unknown[];
    expect(claims).toHaveLength(READING.card.figures.length);
    expect(JSON.stringify(article)).toContain('https://schema.org/Event');
  });

  it('keeps bounds as bounds', async () => {
    const { hasPart } = JSON.parse(await write('jsonld'));
    const about = hasPart.map((claim: { about: object }) => claim.about);
    expect(about).toContainEqual({
      '@type': 'QuantitativeValue',
      minValue: 20,
      unitText: 'person',
      additionalProperty: { '@type': 'PropertyValue', propertyID: 'bound', value: 'strict' },
    });
    expect(about).toContainEqual({
      '@type': 'QuantitativeValue',
      maxValue: 25,
      unitText: 'person',
    });
  });

  it('tells of a claim what the card tells of it: by whom, who says so, how sure, of which case', async () => {
    const [first, ...others] = READING.card.figures;
    if (!first) throw new Error('no figure');
    const told = {
      ...first,
      q: 'approx' as const,
      source: 'europol',
      by: undefined,
      where: undefined,
    };
    const other = {
      ...told,
      q: 'min' as const,
      strict: true,
      background: true,
      sure: false,
      doubt: 'time' as const,
    };
    const figures = [told, other, ...others];
    const reading = { ...READING, card: { ...READING.card, figures } };
    const { hasPart } = JSON.parse(await write('jsonld', true, { article: ARTICLE, reading }));
    const bound = (value: string) => ({ '@type': 'PropertyValue', propertyID: 'bound', value });
    expect(hasPart[0]).toMatchObject({
      description: 'according to Europol',
      creditText: 'Europol',
      about: { value: told.value, additionalProperty: bound('approx') },
    });
    expect(hasPart[1]).toMatchObject({
      description: 'according to Europol; not this case; not certain: may be of earlier years',
      about: { minValue: told.value, additionalProperty: bound('strict') },
    });
  });

  it('places the event where something happened; other places are only mentioned', async () => {
    const { about, mentions } = JSON.parse(await write('jsonld'));
    const names = (nodes: { '@type': string; name: string }[]) => nodes.map(({ name }) => name);
    expect(names(about.location)).toContain('Antwerp');
    expect(names(about.location)).not.toContain('Ghent');
    expect(names(mentions)).toEqual(expect.arrayContaining(['Europol', 'Ghent', 'China']));
  });

  it('says nothing of where and by whom where the text does not', async () => {
    const reading: Reading = structuredClone(READING);
    Object.assign(reading.card, { places: [], agencies: [] });
    const { about } = JSON.parse(await write('jsonld', true, { article: ARTICLE, reading }));
    expect(about).not.toHaveProperty('location');
    expect(about).not.toHaveProperty('contributor');
  });
});

describe('CSV', () => {
  const read = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true });

  it('is read back by a parser, a row a fact', async () => {
    const rows = read(await write('csv'));
    const { figures, agencies, places, dates } = READING.card;
    expect(rows).toHaveLength(figures.length + agencies.length + places.length + dates.length);
    expect(rows[0]).toMatchObject({
      type: 'figure',
      value: '25',
      bound: 'exact',
      quote: '25',
      background: 'false',
    });
    expect(rows.find((row) => row.name === 'Alicante')).toMatchObject({
      lon: '-0.48',
      country: 'ES',
    });
  });

  it('gives with the words of each row their sentence, and neither where quotes are left out', async () => {
    const [arrested] = read(await write('csv'));
    expect(arrested?.sentence).toBe(
      'Belgian police detain 25 in raids on Chinese prostitution ring',
    );
    const searched = read(await write('csv')).find(({ value }) => value === '26');
    expect(searched?.sentence).toMatch(/^Officers went through 26 addresses .*\.$/);
    for (const { quote, sentence } of read(await write('csv', false)))
      expect([quote, sentence]).toEqual(['', '']);
  });

  it('says in each row whether the article is of crime across borders, of what crime the article is and how far its case has got', async () => {
    const { relevant, card } = READING;
    for (const row of read(await write('csv')))
      expect(row).toMatchObject({ relevant, crime: card.crime[0]?.id, stage: card.status.stage });
  });

  it('gives a span of days both its ends, and so does JSON-LD', async () => {
    const reading = structuredClone(READING);
    for (const date of reading.card.dates)
      Object.assign(date, { iso: '2023-02-07', to: '2023-02-09' });
    const rows = read(await write('csv', true, { article: ARTICLE, reading }));
    expect(rows.find(({ type }) => type === 'date')).toMatchObject({
      name: '2023-02-07',
      max: '2023-02-09',
    });
    const { about } = JSON.parse(await write('jsonld', true, { article: ARTICLE, reading }));
    expect([about.startDate, about.endDate]).toEqual(['2023-02-07', '2023-02-09']);
  });

  it('tells a bound that leaves its number out from one that does not', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first) Object.assign(first, { q: 'min', strict: true });
    const rows = read(await write('csv', true, { article: ARTICLE, reading }));
    expect(rows.map(({ strict }) => strict).slice(0, 2)).toEqual(['true', 'false']);
  });

  it('tells what of a figure is in doubt', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first) Object.assign(first, { sure: false, doubt: 'case' });
    const [row, next] = read(await write('csv', true, { article: ARTICLE, reading }));
    expect([row?.certain, row?.doubt, next?.certain, next?.doubt]).toEqual([
      'false',
      'case',
      'true',
      '',
    ]);
  });

  it('tells what a sum goes by', async () => {
    const reading = structuredClone(READING);
    const [first] = reading.card.figures;
    if (first) Object.assign(first, { kind: 'damage', unit: 'EUR', per: 'week' });
    const rows = read(await write('csv', true, { article: ARTICLE, reading }));
    expect(rows.map(({ per }) => per).slice(0, 2)).toEqual(['week', '']);
    expect(await write('markdown', true, { article: ARTICLE, reading })).toContain('damage a week');
  });

  it.each([
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '|calc',
    '%0A',
  ])('gives %j to no spreadsheet as a formula', async (words) => {
    const rows = read(await write('csv', true, hostile(words)));
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (!['lat', 'lon'].includes(column)) expect(value).not.toMatch(/^\s*[=+\-@|%]/);
  });

  it('survives any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const rows = read(await write('csv', true, hostile(words)));
        const title = rows[0]?.title ?? '';
        expect([words, `'${words}`]).toContain(title);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Markdown', () => {
  it('says each figure with its bound, its source and its words linked to their place', async () => {
    const text = await write('markdown');
    expect(text).toContain('**more than 20 victims**; nationality: China');
    expect(text).toContain('according to Federal Prosecutor’s Office');
    expect(text).toContain('#:~:text=More%20than%2020%20alleged%20victims');
    expect(text).toContain('sources differ: 26');
  });

  it('says of what was not certainly read that it is not, and of nothing else; and where it was read', async () => {
    const reading = structuredClone(READING);
    const [, second] = reading.card.agencies;
    if (second) second.sure = false;
    const text = await write('markdown', true, { article: ARTICLE, reading });
    const doubted = text.split('\n').filter((line) => line.includes('not certain'));
    expect(doubted.map((line) => /\*\*(.*?)\*\*/.exec(line)?.[1])).toEqual([
      'Europol',
      'Neufchâteau',
    ]);
    expect(text).toContain('- <https://newswire.example/world/ring?ref=front>\n');
  });

  it('lists the bodies of the EU first, as the card does', async () => {
    const of = structuredClone(input);
    of.reading.card.agencies.reverse();
    const text = await write('markdown', true, of);
    expect(text.indexOf('**Europol**')).toBeLessThan(text.indexOf('**Belgian police**'));
  });

  it('names a search as the card does, beside its query, in an address that nothing in it ends', async () => {
    const of = structuredClone(input);
    of.reading.card.pages = [
      {
        title: 'site:eurojust.europa.eu drugs (cocaine) Spain',
        url: 'https://find.example/?a=1&lt;=2&q=drugs%20(cocaine)',
        body: 'find.example',
        kind: 'search',
      },
    ];
    expect(await write('markdown', true, of)).toContain(
      '- [Search for this case at eurojust.europa.eu](https://find.example/?a=1&amp;lt;=2&q=drugs%20%28cocaine%29); “site:eurojust.europa.eu drugs (cocaine) Spain”; find.example',
    );
  });

  it('says of a day what happened on it, and of a body by which word it acted', async () => {
    const reading = structuredClone(READING);
    const [agency] = reading.card.agencies.filter(({ role }) => role === 'lead');
    const start = ARTICLE.text.indexOf('detain');
    if (agency) agency.roleSpan = { start, end: start + 'detain'.length };
    const text = await write('markdown', true, { article: ARTICLE, reading });
    expect(text).toContain('**Tue, Feb 7, 2023**; 25 people arrested, 24 places searched;');
    expect(text).toMatch(/; acts; \[“detain”\]/);
  });

  it('says of a country only once that it is one', async () => {
    expect(await write('markdown')).toContain('**China**; where people or goods come from;');
  });

  it('has the parts under their whole, with what is said of the others and the check of the sum', async () => {
    const of = structuredClone(input);
    const others = { start: 0, end: 10 };
    of.reading.card.rests = [{ whole: 'f1', of: 'CN', words: others, mentions: [others] }];
    of.reading.card.sums = [{ whole: 'f1', parts: ['f7', 'f6'], sum: 4 }];
    const lines = (await write('markdown', true, of)).split('\n');
    expect(lines.find((line) => line.startsWith('- '))).toMatch(/^- \*\*25 people arrested\*\*/);
    const under = lines.filter((line) => line.startsWith('  - '));
    expect(under.map((line) => line.replace(/; \[.*/, ''))).toEqual([
      '  - **3 people arrested**; nationality: Belgium',
      '  - **people arrested**; no number given; nationality: China',
      '  - **nationality: China**; no number given',
      '  - The parts do not make the whole: 3 + 1 = 4.',
    ]);
  });

  it('is written in the words of the language that it is given', async () => {
    const german = phrasesOf(wordsOf('de'));
    const text = await exportText('markdown', input, { quotes: true, accessed, phrases: german });
    for (const words of ['## Wie viele', '**mehr als 20 Opfer**; Staatsangehörigkeit: China'])
      expect(text).toContain(words);
    expect(text).toContain('laut Federal Prosecutor’s Office');
    expect(text).toMatch(/\*\*Brussels\*\*; Belgien; Einsatz; .*„Brussels“/);
    expect(text).toContain('Menschenhandel · mutmaßlich');
    expect(text).not.toMatch(/according to|role:|How many/);
  });

  it.each([
    ['[link](javascript:alert(1))', '\\[link\\](javascript'],
    ['<img src=x onerror=alert(1)>', '\\<img'],
    ['# not a heading', '\\# not'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['a\n\n- list', 'a - list'],
    ['&lt;b&gt;', '\\&lt;b'],
  ])('shows %j as it is', async (words, shown) => {
    expect(await write('markdown', true, hostile(words))).toContain(shown);
  });
});

describe('citations', () => {
  it('CSL-JSON is read by a citation library', async () => {
    const [item] = new Cite(JSON.parse(await write('csl'))).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'newswire.example',
      issued: { 'date-parts': [[2023, 2, 7]] },
    });
  });

  it('RIS says the same, the day in its own field', async () => {
    const text = await write('ris');
    expect(text).toContain('DA  - 2023/02/07\r\n');
    const [item] = new Cite(text).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Belgian police detain 25 in raids on Chinese prostitution ring',
      URL: 'https://newswire.example/world/ring?ref=front',
      issued: { 'date-parts': [[2023]] },
    });
  });

  it('keep a title with line breaks from opening a field of its own', async () => {
    const text = await write('ris', true, hostile('One\r\nER  - \r\nTY  - BOOK'));
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
  });

  it('keep an address with line breaks from ending the record', async () => {
    const article = { ...ARTICLE, url: 'https://a.example/\r\nER  - \r\n' };
    const text = await write('ris', true, { ...input, article });
    expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
  });
});

describe('a report', () => {
  it('says what was read where by which rule, without a word of the article', () => {
    const reading = structuredClone(READING);
    for (const one of reading.annotations)
      if (one.type === 'figure') Object.assign(one, { of: 'Belgian swoops', source: 'gang' });
    const report = reportOf(reading, { version: '1.2.3' });
    expect(JSON.parse(report).annotations).toContainEqual(
      expect.objectContaining({ type: 'agency', id: 'eurojust', rule: 'fixture/hand' }),
    );
    for (const words of ['swoops', 'gang', 'newswire']) expect(report).not.toContain(words);
    // the names of places are the article's too, and the surface says so
    expect(report).toContain('"name": "Antwerp"');
    expect(wordsOf('en').t('report_text')).toContain('places');
    expect(reportOf(reading, { version: '1.2.3', url: ARTICLE.url ?? '' })).toContain('newswire');
  });
});

describe('the file', () => {
  it('has a name that sorts by date, country and crime', async () => {
    const { name } = await makeFile('csl', input, { quotes: true, accessed, phrases });
    expect(name).toBe('2023-02-07_be_trafficking-in-human-beings.csl.json');
  });

  it('has a name that any file system takes, whatever was read', async () => {
    const reading = { ...READING, countries: ['../..'], crime: ['a/b:c*?"<>|'] };
    const { name } = await makeFile(
      'csv',
      { article: { text: '', published: 'yesterday' }, reading },
      { quotes: true, accessed, phrases },
    );
    expect(name).toMatch(/^2023-02-08_[a-z0-9_.-]+\.csv$/);
  });
});

describe('the link to the words', () => {
  const linkIn = (text: string, url = 'https://a.example/x#old') => {
    const link = linksTo({ text, url });
    return (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return link({ start, end: start + words.length })?.replace(
        'https://a.example/x#:~:text=',
        '',
      );
    };
  };

  it('quotes words whole, with what has a meaning in the fragment escaped', () => {
    expect(linkIn('The a-b, c of long words')('a-b, c of long words')).toBe(
      'a%2Db%2C%20c%20of%20long%20words',
    );
    expect(linkIn('Five were held', 'https://a.example/x?a=1#old')('Five were held')).toBe(
      'https://a.example/x?a=1#:~:text=Five%20were%20held',
    );
  });

  it('quotes long words by their ends, which no words between them say too', () => {
    const long = `${'one two three four five '.repeat(3)}six ${'one two three four five '.repeat(3)}`;
    expect(linkIn(`${long}.`)(long.trim())).toBe(
      'one%20two%20three%20four,six%20one%20two%20three%20four%20five%20one%20two%20three%20four%20five%20one%20two%20three%20four%20five',
    );
  });

  it('gives few words those around them: a menu may say them too', () => {
    const at = linkIn('In Lille, five were held.');
    expect(at('five')).toBe('In%20Lille%2C-,five,-were%20held.');
    expect(at('held')).toBe('Lille%2C%20five%20were-,held');
  });

  it('tells words that stand there twice by those around them, and no more than are needed', () => {
    const text =
      'Police in Antwerp arrested 25 people on Monday.\nPolice in Ghent arrested 25 people, too.';
    const at = linkIn(text);
    const second = text.indexOf('\n');
    expect(at('arrested 25 people')).toBe('Antwerp-,arrested%2025%20people,-on');
    expect(at('arrested 25 people', second)).toBe('Ghent-,arrested%2025%20people,-%2C%20too.');
  });

  it('takes capitals, accents and spaces for no difference, as browsers do', () => {
    const at = linkIn('At LIÈGE  ten people were taken.\nIn Liege ten people were taken.');
    expect(at('ten people were taken')).toBe('At%20LI%C3%88GE-,ten%20people%20were%20taken');
  });

  it('takes the end of a longer word for no word', () => {
    const at = linkIn('Often people were taken.\nIn Lille ten people were taken.');
    expect(at('ten people were taken', 20)).toBe('ten%20people%20were%20taken');
  });

  it('ends where the sentence itself stands there twice', () => {
    const text = 'Five men were held in Lille on Monday\nFive men were held in Lille on Monday';
    expect(linkIn(text)('held', 40)).toBe('Five%20men%20were-,held,-in%20Lille%20on%20Monday');
  });

  it('leads to both sides of what cuts a sentence in its page, and not to a side that stands elsewhere as well', () => {
    const text =
      'On Monday the police of five states found nine pallets of cigarettes.\nOn Monday they were burnt.';
    const url = 'https://a.example/';
    const seam = text.indexOf(' found nine');
    const at = linksTo({ text, url, seams: [text.indexOf(' the police'), seam] });
    const link = (from: string, to: string) =>
      at({ start: text.indexOf(from), end: text.indexOf(to) + to.length })?.replace(
        `${url}#:~:`,
        '',
      );
    expect(link('On Monday', 'cigarettes')).toBe(
      'text=the%20police%20of%20five%20states&text=found%20nine%20pallets%20of%20cigarettes',
    );
    expect(link('five', 'nine')).toBe(
      'text=police%20of-,five%20states&text=found%20nine,-pallets%20of',
    );
    expect(link('states', 'states')).toBe('text=police%20of%20five-,states');
    // A text whose every side stands there twice is led to all the same.
    const twice = linksTo({ text: 'Held. On it\nHeld. On it', url, seams: [5] });
    expect(twice({ start: 0, end: 11 })).toBe(`${url}#:~:text=Held.&text=On%20it`);
  });

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, start) =>
        URL.canParse(linksTo({ text, url: 'https://a.example/' })({ start, end: start + 5 }) ?? ''),
      ),
    );
  });
});

describe('one file of several articles', () => {
  const SECOND = {
    article: { ...ARTICLE, url: 'https://courier.example/b', title: 'Another, "quoted"\nheadline' },
    reading: READING,
  };
  const joined = (format: FormatName) =>
    makeFile(format, input, { quotes: true, accessed, phrases, others: [SECOND, SECOND] });

  it('is named by the day and the number of articles', async () => {
    expect((await joined('csv')).name).toBe('2023-02-08_3-articles.csv');
    const alone = await makeFile('csv', input, { quotes: true, accessed, phrases, others: [] });
    expect(alone.name).toBe('2023-02-07_be_trafficking-in-human-beings.csv');
    expect(alone.text).toBe(await write('csv'));
  });

  it('is one table as CSV, with each article’s own address in its rows', async () => {
    const { text } = await joined('csv');
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const single = parse(await write('csv'), { bom: true, columns: true }) as object[];
    expect(rows).toHaveLength(3 * single.length);
    expect(rows.filter(({ url }) => url === SECOND.article.url)).toHaveLength(2 * single.length);
    expect(rows.filter(({ type }) => type === 'type')).toEqual([]);
  });

  it('is a list of documents as JSON, each by the schema', async () => {
    const list = JSON.parse((await joined('json')).text);
    expect(list).toHaveLength(3);
    for (const one of list) {
      validate(one);
      expect(validate.errors).toBeNull();
    }
  });

  it('is a list that readers of citations and of JSON-LD take', async () => {
    expect(new Cite((await joined('csl')).text).data).toHaveLength(3);
    expect(new Cite((await joined('ris')).text).data).toHaveLength(3);
    const linked = JSON.parse((await joined('jsonld')).text);
    expect(await expand(linked, { documentLoader })).toHaveLength(3);
  });

  it('has a heading for each article as Markdown', async () => {
    expect((await joined('markdown')).text.match(/^# /gm)).toHaveLength(3);
  });
});

describe('the notes for the clipboard', () => {
  const notes = (of = input, quotes = true) => toNotes(of, { quotes, accessed, phrases });

  /** The elements of HTML as `name: text`, in their order, and where each link leads. */
  function elementsOf(html: string) {
    const found: { name: string; text: string; href?: string | undefined }[] = [];
    const textOf = (node: Node): string =>
      'value' in node
        ? node.value
        : 'childNodes' in node
          ? node.childNodes.map(textOf).join('')
          : '';
    const walk = (node: Node) => {
      if ('tagName' in node) {
        const href = node.attrs.find(({ name }) => name === 'href')?.value;
        found.push({ name: node.tagName, text: textOf(node), href });
      }
      if ('childNodes' in node) node.childNodes.forEach(walk);
    };
    walk(parseFragment(html));
    return found;
  }
  type Node = DefaultTreeAdapterTypes.Node;

  it('have headings, lists and links, with the parts under their whole', async () => {
    const found = elementsOf((await notes()).html);
    const named = (name: string) => found.filter((element) => element.name === name);
    expect(named('h1').map(({ text }) => text)).toEqual([READING.card.headline]);
    expect(
      named('h2')
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['How many', 'Who']);
    const whole = named('li').find(({ text }) => text.startsWith('25 people arrested'));
    expect(whole?.text).toContain('Three of those held');
    const also = named('li').find(({ text }) => text.startsWith('up to 25 people arrested'));
    expect(also?.text).not.toContain('Three of those held');
    expect(named('a').map(({ href }) => href)).toContain('https://www.eurojust.europa.eu');
    expect(named('a').some(({ href }) => href?.includes('#:~:text='))).toBe(true);
  });

  it('say line for line what the Markdown says', async () => {
    const { text, html } = await notes();
    const items = elementsOf(html).filter(({ name }) => name === 'li');
    expect(items).toHaveLength(text.match(/^ *- /gm)?.length ?? 0);
    expect(text).toBe(await write('markdown'));
  });

  it('hold no sentence of the article where quotes are left out', async () => {
    const { html } = await notes(input, false);
    expect(html).not.toContain('detain 25 in raids');
    expect(html).not.toContain('#:~:text=');
  });

  it('take what a page says as text, and no address that is not of the web', async () => {
    const words = '<img src=x onerror=alert(1)> "quoted" \'single\' &lt;';
    const evil = hostile(words);
    evil.article.url = 'javascript:alert(1)';
    const found = elementsOf((await notes(evil)).html);
    expect(found.map(({ name }) => name)).not.toContain('img');
    expect(found.some(({ text }) => text.includes(words))).toBe(true);
    for (const { href } of found) expect(href ?? 'https:').toMatch(/^https?:/);
  });
});
