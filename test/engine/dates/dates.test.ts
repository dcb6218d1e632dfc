import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import { isoWeekOf } from '../../../src/engine/dates/calendar.ts';
import { NO_KNOWLEDGE } from '../no-knowledge.ts';
import { readArticle } from '../read-article.ts';
import { articleOf, CASES, type Found, markedDates, PUBLISHED } from './cases.ts';

function read(text: string, published?: string): { found: Found[]; trace: string } {
  const whole = articleOf(text);
  const { reading, trace } = readArticle(whole, published ? { published } : {}, {}, NO_KNOWLEDGE);
  const found = reading.annotations.flatMap((a) =>
    a.type === 'date' ? [{ words: whole.slice(a.start, a.end), iso: a.iso }] : [],
  );
  return { found, trace };
}

describe('dates of the case', () => {
  it.each(CASES)('%s', (source) => {
    const { text, dates } = markedDates(source);
    const { found, trace } = read(text, PUBLISHED);
    expect(found, trace).toEqual(dates);
  });

  it('of thousands of months in a row are read one by one', () => {
    const months = 12_000;
    const { reading } = readArticle(
      `Police struck ${'or in May '.repeat(months)}.`,
      { published: PUBLISHED },
      {},
      NO_KNOWLEDGE,
    );
    expect(reading.annotations.filter(({ type }) => type === 'date')).toHaveLength(months);
  });

  it('guesses nothing without a publication date', () => {
    const { found, trace } = read(
      'Police struck on Tuesday. The ring had begun in March, last month or two years ago, on 3 May.',
    );
    expect(found, trace).toEqual([]);
  });

  it.each([
    ['of days ago', 'Riga, Feb 3 (LETA) - Police struck on Thursday.', PUBLISHED, ['2023-02-02']],
    [
      'of a page without one',
      'RIGA, 3 February 2023 - Police struck on Thursday.',
      undefined,
      ['2023-02-02'],
    ],
    ['long before', 'RIGA, 3 May 2022 - Police struck on Thursday.', PUBLISHED, ['2023-02-02']],
    ['after it', 'RIGA, 12 February 2023 - Police struck on Sunday.', PUBLISHED, ['2023-02-05']],
  ])('reckons from a dateline %s, if it is not too old or too late', (_, text, published, iso) => {
    const { found, trace } = read(text, published);
    expect(
      found.map((date) => date.iso),
      trace,
    ).toEqual(iso);
  });

  it('reads what is written out without a publication date', () => {
    const { found } = read('Police struck on 3 May 2022, and again the next day.');
    expect(found.map(({ iso }) => iso)).toEqual(['2022-05-03', '2022-05-04']);
  });

  it('survives a publication date that is none', () => {
    expect(read('Police struck on Tuesday.', 'last Tuesday').found).toEqual([]);
    expect(read('Police struck on Tuesday.', '2023-13-45').found).toEqual([]);
    expect(read('Police struck on Tuesday.', '0000-01-01').found).toEqual([]);
  });

  it('reads nothing where day and month could change places', () => {
    expect(read('The files were seized on 03/01/2023.', PUBLISHED).found).toEqual([]);
  });

  it('says which dates were worked out', () => {
    const text = 'Raids on Tuesday followed those of 3 May 2022.';
    const { annotations } = annotate(
      { text, blocks: [], lang: 'en', published: PUBLISHED },
      NO_KNOWLEDGE,
    );
    expect(annotations.map((a) => a.type === 'date' && a.implied)).toEqual([true, undefined]);
  });
});

describe('ISO weeks', () => {
  it.each([
    [2018, 11, 5, '2018-W45'],
    [2021, 1, 3, '2020-W53'],
    [2024, 12, 30, '2025-W01'],
    [2026, 1, 1, '2026-W01'],
  ])('%i-%i-%i lies in %s', (year, month, day, week) => {
    expect(isoWeekOf({ year, month, day })).toBe(week);
  });
});
