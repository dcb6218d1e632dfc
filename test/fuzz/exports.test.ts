import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { exportText, FORMATS, type FormatName, makeFile } from '../../src/export/file.ts';
import { phrasesOf } from '../../src/ui/words/phrases.ts';
import { readArticle } from '../engine/read-article.ts';
import { validator } from '../fixtures/schemas.ts';
import { wordsOf } from '../ui/words-of.ts';
import { written } from './grammar.ts';
import { holds } from './holds.ts';
import { anyText } from './texts.ts';

const accessed = new Date('2023-02-08T09:30:00Z');
const phrases = phrasesOf(wordsOf('en'));
const validate = validator('export');

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '@x',
    'a\r\nER  - ',
    '"',
    '](javascript:alert(1))',
    '<script>',
    '# x',
    '|',
  ),
);
const text = fc.oneof(
  written.map((article) => article.text),
  anyText,
);

/** What the engine reads of an article that comes with any title, outlet, address and date. */
const input = fc
  .tuple(
    text,
    fc.record(
      { title: words, outlet: words, url: fc.oneof(fc.webUrl(), words), published: words },
      { requiredKeys: [] },
    ),
  )
  .map(([body, fields]) => ({
    article: { text: body, ...fields },
    reading: readArticle(body, fields).reading,
  }));

const formats = fc.constantFrom(...(Object.keys(FORMATS) as FormatName[]));

describe('an export', () => {
  holds(
    'is written of any reading in any format, under a name that any file system takes',
    3,
    fc.tuple(input, formats, fc.boolean()),
    async ([of, format, quotes]) => {
      const file = await makeFile(format, of, { quotes, accessed, phrases });
      expect(file.name).toMatch(/^[a-z0-9_.-]+$/);
      expect(file.text.length).toBeGreaterThan(20);
      expect(await exportText(format, of, { quotes, accessed, phrases })).toBe(file.text);
    },
  );

  holds('as JSON holds to its schema', 3, fc.tuple(input, fc.boolean()), async ([of, quotes]) => {
    validate(JSON.parse(await exportText('json', of, { quotes, accessed, phrases })));
    expect(validate.errors).toBeNull();
  });

  holds('as CSV has a row for each fact and no formula', 3, input, async (of) => {
    const csv = await exportText('csv', of, { quotes: true, accessed, phrases });
    const rows: string[][] = parse(csv, { bom: true });
    const { figures, agencies, places, dates } = of.reading.card;
    expect(rows.length - 1).toBe(figures.length + agencies.length + places.length + dates.length);
    for (const cell of rows.flat())
      expect(/^\s*[=+@]/.test(cell) || /^\s*-(?!\d)/.test(cell), cell).toBe(false);
  });

  holds('as a citation holds one record', 3, input, async (of) => {
    const ris = await exportText('ris', of, { quotes: true, accessed, phrases });
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(1);
    expect(
      JSON.parse(await exportText('csl', of, { quotes: true, accessed, phrases })),
    ).toHaveLength(1);
  });
});
