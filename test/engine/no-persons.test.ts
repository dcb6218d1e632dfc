import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { Reading } from '../../src/engine/reading.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import { CORPUS } from './corpus.ts';
import { KNOWLEDGE } from './knowledge.ts';

const PAIR = "(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)";
/** Where news names a person: behind a title, beside a verb of saying, before an age. */
const PLACES_OF_NAMES = [
  `(?:Judge|Insp|Inspector|Mr|Mrs|Ms|Dr|Professor|Constable|Sgt|spokesman|spokeswoman|prosecutor|lawyer|minister|chief|mayor) ${PAIR}`,
  `(?:said|says|told|added) ${PAIR}`,
  `${PAIR} (?:said|says|told|added|admitted|wrote)`,
  `${PAIR},? (?:\\d{2}|who|from)\\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

function personsIn(text: string): string[] {
  const names = PLACES_OF_NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].filter(
    (name) => !/^(?:The|This|On|In|At|Chief|A|Operation) /.test(name),
  );
}

/** All strings of a reading but the headline, which is the article's own. */
function stringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'headline' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => stringsOf(item, name));
}

const read = (text: string): Reading =>
  annotate(
    { text, blocks: blocksOf(text), lang: 'en', published: '2024-06-12T10:00:00+02:00' },
    KNOWLEDGE,
  );

/** The names that stand in a field of the reading. */
function namedIn(reading: Reading, names: readonly string[]): string[] {
  const fields = stringsOf(reading);
  return names.filter((name) => fields.some((field) => field.includes(name)));
}

describe('no field of a reading holds the name of a person', () => {
  const articles = CORPUS.filter(({ lang }) => lang === 'en');

  test('the corpus names persons, so that the test can fail', () => {
    const names = articles.flatMap(({ unmarked }) => personsIn(unmarked));
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  test.each(articles)('$name', ({ text, unmarked }) => {
    expect(namedIn(read(text), personsIn(unmarked))).toEqual([]);
  });

  test.each([
    [
      'a judge at a court',
      'He was jailed by Judge Fiona Brackwell at Cork Circuit Court.',
      'Brackwell',
    ],
    [
      'a prosecutor beside the office',
      'Manhattan District Attorney Tobias Quine charged two men.',
      'Quine',
    ],
    [
      'a minister',
      'Interior Minister Odile Farrant said 12 people were arrested in Lyon.',
      'Farrant',
    ],
    [
      'a chief who gives a figure',
      'Police chief Marta Koslow said 30 kilos of cocaine were seized in Split.',
      'Koslow',
    ],
    [
      'the head of an agency',
      'Europol director Piet Vandermolen said 14 suspects were held.',
      'Vandermolen',
    ],
    [
      'a suspect with an age',
      'Rinaldo Castel, 44, was arrested by Italian police in Bari.',
      'Castel',
    ],
    ['a victim', 'Two men stabbed Selma Aarden in Ghent, Belgian police said.', 'Aarden'],
    ['a source', 'At least 20 were hurt, according to Gregor Talvik, a lawyer in Riga.', 'Talvik'],
    [
      'a person with the name of a town',
      'Jack London said two men were arrested in Paris.',
      'Jack',
    ],
    ['initials', 'A. B. Merriden told Leeds Crown Court that he stole 200 cars.', 'Merriden'],
  ])('%s', (_why, text, name) => expect(namedIn(read(text), [name])).toEqual([]));
});
