import fc from 'fast-check';
import type { Bound, FigureKind } from '../../src/engine/types.ts';
import { spelt } from './spelt.ts';

/** What the writer of a sentence knows to be true, by the words that say it. */
export type Truth =
  | { type: 'figure'; words: string; kind: FigureKind; value: number; q: Bound; max?: number }
  | { type: 'place'; words: string; name: string; cc: string }
  | { type: 'agency'; words: string; id: string }
  | { type: 'date'; words: string; iso: string };

/** A stretch of text with the facts that it holds, in order. */
interface Written {
  text: string;
  truths: Truth[];
}

type Part = string | Truth | Written;

function write(...parts: Part[]): Written {
  const written: Written = { text: '', truths: [] };
  for (const part of parts) {
    if (typeof part === 'string') written.text += part;
    else if ('words' in part) {
      written.text += part.words;
      written.truths.push(part);
    } else {
      written.text += part.text;
      written.truths.push(...part.truths);
    }
  }
  return written;
}

const PLACES: Truth[] =
  'Antwerp BE|Charleroi BE|Rotterdam NL|Marseille FR|Hamburg DE|Naples IT|Barcelona ES|Lisbon PT|Warsaw PL|Bucharest RO|Zagreb HR|Helsinki FI'
    .split('|')
    .map((entry) => {
      const [name = '', cc = ''] = entry.split(' ');
      return { type: 'place', words: name, name, cc };
    });
const place = fc.constantFrom(...PLACES);

const AGENCIES: Truth[] = [
  { type: 'agency', words: 'Europol', id: 'europol' },
  { type: 'agency', words: 'Eurojust', id: 'eurojust' },
  { type: 'agency', words: 'Frontex', id: 'frontex' },
  { type: 'agency', words: 'OLAF', id: 'olaf' },
];
const agency = fc.constantFrom(...AGENCIES);

const BOUNDS: [string, Bound][] = [
  ['', 'exact'],
  ['about ', 'approx'],
  ['at least ', 'min'],
  ['more than ', 'min'],
  ['up to ', 'max'],
];

const counted = (kind: FigureKind, noun: string, least = 2, most = 900) =>
  fc
    .tuple(fc.constantFrom(...BOUNDS), fc.integer({ min: least, max: most }), fc.boolean())
    .map(([[bound, q], value, inWords]): Truth => {
      const number = inWords ? spelt(value) : String(value);
      return { type: 'figure', words: `${bound}${number} ${noun}`, kind, value, q };
    });

const money = (kind: FigureKind) =>
  fc.tuple(fc.integer({ min: 11, max: 999 }), fc.boolean()).map(
    ([tenths, signed]): Truth => ({
      type: 'figure',
      words: signed ? `€${tenths / 10} million` : `${tenths / 10} million euros`,
      kind,
      value: tenths * 100_000,
      q: 'exact',
    }),
  );

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const date = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.nat(11), fc.integer({ min: 2020, max: 2022 }))
  .map(([day, month, year]): Truth => {
    const two = (n: number) => String(n).padStart(2, '0');
    return {
      type: 'date',
      words: `${day} ${MONTHS[month]} ${year}`,
      iso: `${year}-${two(month + 1)}-${two(day)}`,
    };
  });

const SENTENCES: fc.Arbitrary<Written>[] = [
  fc
    .tuple(counted('arrested', 'people'), place, date)
    .map(([people, where, when]) =>
      write('Police arrested ', people, ' in ', where, ' on ', when, '.'),
    ),
  fc
    .tuple(counted('searches', 'homes'), place, agency)
    .map(([homes, where, who]) =>
      write('Officers searched ', homes, ' in ', where, ' with support from ', who, '.'),
    ),
  fc
    .tuple(counted('drugs', 'kilos of cocaine', 20), place)
    .map(([drugs, where]) =>
      write('Customs officers seized ', drugs, ' in the port of ', where, '.'),
    ),
  fc
    .tuple(money('cash'), place)
    .map(([sum, where]) => write('They also seized ', sum, ' in cash in ', where, '.')),
  fc
    .tuple(counted('vehicles', 'cars'), date)
    .map(([cars, when]) => write('On ', when, ', officers seized ', cars, '.')),
  fc
    .tuple(agency, agency, place)
    .map(([a, b, where]) =>
      write('The inquiry was coordinated by ', a, ' and ', b, ' after a meeting in ', where, '.'),
    ),
  fc
    .tuple(counted('victims', 'victims'), place)
    .map(([victims, where]) =>
      write('The officers found ', victims, ' of human trafficking in ', where, '.'),
    ),
  fc.tuple(fc.integer({ min: 2, max: 19 }), place).map(([years, where]) =>
    write(
      'A court in ',
      where,
      ' sentenced the leader to ',
      {
        type: 'figure',
        words: `${spelt(years)} years`,
        kind: 'sentence',
        value: years,
        q: 'exact',
      },
      ' in prison.',
    ),
  ),
];

/** An article of sentences whose facts are known, long enough for its language to be told. */
export const written: fc.Arbitrary<Written> = fc
  .array(fc.oneof(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => {
    const parts = sentences.flatMap((s, i) => [i % 2 ? ' ' : '\n\n', s]);
    return write(
      'Police act against a drug gang\n\nThe police have told the press of the case.',
      ...parts,
    );
  });
