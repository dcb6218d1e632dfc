/** The verb form that a phrase is listed as. A state has only one form. */
export type Form = 'base' | 'past' | 'participle' | 'ing' | 'state';

/** How a form is written, behind the number of what the phrase says. */
const FORM_LETTERS: Readonly<Record<string, Form>> = {
  b: 'base',
  p: 'past',
  d: 'participle',
  i: 'ing',
  s: 'state',
};

const LETTERS = new Map(Object.entries(FORM_LETTERS).map(([letter, form]) => [form, letter]));

/**
 * Phrases as a list hands them out for the word that they begin with: between bars, each with the number of what it
 * says, the letter of a form, and the words behind the first; those of one word come first, and what says the same as
 * the one before has no number. '500|499 officer| personnel|12s of the'.
 * Of most such phrases a text never has the second word, so they are handed out as one text and are not taken apart
 * before it has.
 */
export type Written = string;

/** A phrase as it is filed under its first word. */
export interface Filed {
  readonly said: number;
  readonly form?: Form | undefined;
  /** The folded words behind the first one. */
  readonly rest: readonly string[];
}

/** Writes phrases that begin with one word. */
export function written(phrases: readonly Filed[]): Written {
  const ends = phrases.filter(({ rest }) => rest.length === 0).map(saidOf);
  const others = phrases.filter(({ rest }) => rest.length > 0);
  let before = '';
  const told = others.map((phrase) => {
    const said = saidOf(phrase);
    const number = said === before ? '' : said;
    before = said;
    return [number, ...phrase.rest].join(' ');
  });
  return [...ends, ...told].join('|');
}

const saidOf = ({ said, form }: Filed) => `${said}${form ? LETTERS.get(form) : ''}`;

/** Cuts what is written into the phrases that end here and those that go on. */
export function cutAtEnds(phrases: Written): { ends: readonly string[]; others: Written } {
  const space = phrases.indexOf(' ');
  if (space < 0) return { ends: phrases.split('|'), others: '' };
  const bar = phrases.lastIndexOf('|', space);
  if (bar < 0) return { ends: NONE, others: phrases };
  return { ends: phrases.slice(0, bar).split('|'), others: phrases.slice(bar + 1) };
}

const NONE: readonly never[] = [];

/** Whether a phrase may go on with a word; none does where this says no. */
export const mayHold = (others: Written, word: string): boolean => others.includes(` ${word}`);

/** The phrases that go on: what each says, its next word, and what stands behind that, empty where it ends. */
export function* goingOn(others: Written): Generator<[said: string, word: string, rest: string]> {
  let said = '';
  for (const phrase of others.split('|')) {
    const space = phrase.indexOf(' ');
    if (space > 0) said = phrase.slice(0, space);
    const next = phrase.indexOf(' ', space + 1);
    const end = next < 0 ? phrase.length : next;
    yield [said, phrase.slice(space + 1, end), phrase.slice(end + 1)];
  }
}

/** What the number of a written phrase is, and its form. */
export const readSaid = (said: string): { said: number; form: Form | undefined } => ({
  said: Number.parseInt(said, 10),
  form: FORM_LETTERS[said.at(-1) ?? ''],
});
