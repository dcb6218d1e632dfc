/** Words put in place of others that say the same, so that what is read must stay what it was. */
export interface Rewording {
  /** What is done to the text. */
  readonly name: string;
  /** What is looked for; global. */
  readonly from: RegExp;
  /** What stands there instead. */
  readonly to: (...found: string[]) => string;
}

const UNITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBERS = new Map(UNITS.map((word, n) => [word, String(n + 2)]));

const opening = (found: string, words: string) =>
  /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** One word for another, wherever it stands. */
const word = (from: string, to: string): Rewording => ({
  name: `${from} > ${to}`,
  from: new RegExp(`\\b${from}\\b`, 'giu'),
  to: (found) => opening(found, to),
});

/** A word before another: an adverb between 'was' and its participle. */
const between = (words: string): Rewording => ({
  name: `was ${words} arrested`,
  from: /\b(was|were) (?=(?:arrested|seized|detained|charged|rescued|found|searched|jailed|sentenced|convicted)\b)/gu,
  to: (_, be) => `${be} ${words} `,
});

/** How the same is written in one newsroom and in another. */
export const REWORDINGS: readonly Rewording[] = [
  // What was done.
  word('arrested', 'detained'),
  word('arrested', 'apprehended'),
  word('was arrested', 'was taken into custody'),
  word('were arrested', 'were rounded up'),
  // Not 'is said to have'.
  {
    name: 'said > stated',
    from: /(?<!\b(?:is|are|was|were) )\bsaid\b(?! to\b)/gu,
    to: () => 'stated',
  },
  between('also'),
  between('subsequently'),
  // Who.
  word('persons', 'people'),
  word('people', 'individuals'),
  // How much.
  // Not 'no more than', nor 'arrested more than': 'arrested over' says why.
  {
    name: 'more than > over',
    from: /(?<=\b(?:of|to|with|by|from|for|and|found|seized) )more than\b/gu,
    to: () => 'over',
  },
  { name: 'more than > in excess of', from: /(?<!\bno )\bmore than\b/gu, to: () => 'in excess of' },
  word('up to', 'as many as'),
  word('at least', 'no fewer than'),
  word('about', 'approximately'),
  {
    name: 'words of numbers in digits',
    from: new RegExp(
      `(?<=[a-z,] )(${UNITS.join('|')})(?= (?:people|persons|men|women|suspects|arrests|houses|homes|cars|countries|addresses)\\b)`,
      'gu',
    ),
    to: (found) => NUMBERS.get(found) ?? found,
  },
  {
    name: 'narrow spaces in thousands',
    from: /(?<=\d),(?=\d{3}\b)/gu,
    to: () => '\u202f',
  },
  {
    name: 'millions in letters',
    from: /(?<=[€$£])(\d[\d.]*) million\b/gu,
    to: (_, number) => `${number}m`,
  },
  {
    name: 'euros by their code',
    from: /€(\d[\d,.]*\d)(?= (?!million|billion)| million)/gu,
    to: (_, number) => `EUR ${number}`,
  },
  { name: 'kilos for kg', from: /(?<=\d )kg\b/gu, to: () => 'kilos' },
  { name: 'kg for kilos', from: /(?<=\d )(?:kilos|kilograms)\b/gu, to: () => 'kg' },
  // When.
  {
    name: 'the month before the day',
    from: /(?<![-–\d] ?)\b(?<!\b(?:and|to) )(\d{1,2}) (January|February|March|April|May|June|July|September|October|November|December)\b(?! \d)/gu,
    to: (_, day, month) => `${month} ${day}`,
  },
  {
    name: 'days with endings',
    from: /\b([4-9]|1\d|20) (January|February|March|April|May|June|July|September|October|November|December)\b/gu,
    to: (_, day, month) => `${day}th ${month}`,
  },
  // Signs.
  { name: 'curly apostrophes', from: /(?<=\w)'(?=\w)/gu, to: () => '\u2019' },
  { name: 'no-break spaces behind numbers', from: /(?<=\d) (?=\p{L})/gu, to: () => '\u00a0' },
];
