import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { labelled } from './labelled.ts';

const FILES = [
  'cross-border',
  'local',
  'other',
  'more-cross-border',
  'more-local',
  'advice',
  'more-other',
  'gate',
  'held-by-several',
  'scenes',
  'unnamed',
  'home',
  'measured',
  'carried',
  'reports',
  'ordinary',
];

describe.each(FILES)('%s articles', (name) => {
  it.each(labelled(name).map((article) => [article.id, article] as const))('%s', (_, article) => {
    const { reading, trace } = readArticle(article.text);
    expect(reading.relevant, trace).toBe(article.relevant);
  });
});

describe('the reasons of a reading', () => {
  it('name the words of crime and the countries', () => {
    const [article] = labelled('cross-border');
    const { reading } = readArticle(article?.text ?? '');
    const kinds = reading.card.reasons.map(({ kind }) => kind);
    expect(kinds).toContain('crime-words');
    expect(kinds).toContain('countries');
  });

  it('keep the countries by their names apart from the words for crossing borders', () => {
    const { reading } = readArticle(
      'Ring broken up all over Europe\n\nItalian and French police arrested nine people in Turin and Nice over cocaine, Europol said. Homes were searched in four countries.',
    );
    const wordsOf = (kind: string) => reading.card.reasons.find((r) => r.kind === kind)?.words;
    expect(wordsOf('countries')).toEqual(expect.arrayContaining(['Italy', 'France']));
    expect(wordsOf('countries')).not.toContain('all over Europe');
    expect(wordsOf('crossing-words')).toContain('all over Europe');
  });

  it('tell where their words stand, and no more', () => {
    const { reading } = readArticle(
      'Trafficking\n\nWomen were trafficked from China to Spain, police said.',
    );
    const spans = reading.card.reasons.flatMap(({ mentions }) => mentions);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(Object.keys(span)).toEqual(['start', 'end']);
  });

  it('take dollars for no address of the reader', () => {
    const { reading } = readArticle(
      'What becomes of seized houses\n\nThe fund sold houses for US$9 million last year. Another US$2 million went to our schools, and to yours.',
    );
    const against = reading.card.reasons.find(({ kind }) => kind === 'against');
    expect(against?.words).toEqual(expect.arrayContaining(['our']));
    expect(against?.words).not.toContain('us');
  });

  it('name what speaks against a case', () => {
    const review = labelled('other').find(({ id }) => id === 'tv-series');
    const { reading } = readArticle(review?.text ?? '');
    expect(reading.card.reasons.map(({ kind }) => kind)).toContain('against');
  });
});

describe('the trace of the gate', () => {
  it('says what each measure adds, in words', () => {
    const { trace } = readArticle(
      'Six arrested over forged passports\n\nPolice arrested six people in Lille and Ghent on Monday.',
    );
    expect(trace).toMatch(/topic\/case \+\d+\.\d in all, of .*counted \+\d.*to begin with -3\.9/);
  });

  it('says where no word is plain', () => {
    expect(readArticle('Bakers meet in Lyon\n\nThe fair opened on Monday.').trace).toMatch(
      /topic\/no case no word of a crime or an act is plain/,
    );
  });
});
