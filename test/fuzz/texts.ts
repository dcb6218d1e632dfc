import fc from 'fast-check';
import { LANGUAGES } from '../../src/engine/languages/index.ts';
import { CORPUS } from '../engine/corpus.ts';
import { stringsIn } from '../engine/languages/strings.ts';

/** Words, signs and line ends that steer the engine, to be put together in ways that no writer would. */
const PIECES = (
  'police|Belgian police|the federal prosecutor\u2019s office|Europol|Eurojust said|EPPO|Frontex officers|arrested|constructor|one million two thousand|was held|were|' +
  'people|12|25|1,234.5|1.500|40 000|\u20ac4.5 million|$|\u00a3|\u20ac|kg of cocaine|half a|two dozen|dozens of|hundreds of thousands|' +
  'at least|up to|more than|between|and|or|to|of whom|three of them|the others|aged|19-year-old|one third|per cent|%|' +
  'in Antwerp|Luxembourg|Paris, Texas|from China to Europe|Spain|near Calais|Nice|Spaniards|Chinese women|' +
  'on Tuesday|yesterday|last week|in May|7 February 2023|31.12.1999|2023-02-30|three weeks ago|since|until|BRUSSELS, Feb 7 -|' +
  'convicted|charged with|suspected of|trafficking|money laundering|sentenced to|years|months|said|according to|' +
  '.|,|;|:|!|?|(|)|\u2013|\u2014|-|"|\u201c|\u201d|\u2019|/|\u2026|\n|\n\n|\u00a0|\u200b|\u00ad|\u200f|\u2067|\ud83d|\ude00|\u{1f46e}|\u0661\u0662|\u00bd|\u00b2|\u0130|\u1e9e|a\u0301'
).split('|');

/** Pieces of crime news in any order, with and without spaces between them. */
export const news = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '  ')), {
    maxLength: 60,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

/** Every word and phrase that a language's lists hold, so that those of all rules meet. */
const OWN_WORDS = [...new Set(stringsIn(LANGUAGES))].filter((word) => word !== '');

/** As a headline, a name and a sentence write it: the same word is another one to the rules of names. */
const CASES: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
];

/** The languages' own words in any order and in any case, with names and numbers between them. */
const ownWords = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...OWN_WORDS), fc.constantFrom(...PIECES)),
      fc.constantFrom(...CASES),
      fc.constantFrom(' ', ' ', ' ', ', ', '-', '. '),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.map(([piece, write, gap]) => write(piece) + gap).join(''));

/** A stretch of an article that begins and ends at any word: names, numbers and words that lean on what no longer stands before or behind them. */
const stretches = fc
  .tuple(fc.constantFrom(...CORPUS), fc.nat(), fc.integer({ min: 1, max: 40 }))
  .map(([{ text }, at, length]) => {
    const words = text.split(' ');
    const from = at % words.length;
    return words.slice(from, from + length).join(' ');
  });

/** Anything that a page may hold: half characters, control characters, other scripts, news, stretches of articles, or the languages' own words. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: news },
  { weight: 3, arbitrary: ownWords },
  { weight: 1, arbitrary: stretches },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 4 })
      .map((parts) => parts.join('')),
  },
);
