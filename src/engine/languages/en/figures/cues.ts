import type { CueWords } from '../../../figures/words/entries.ts';
import { alternatives, entries } from '../../lists.ts';
import { verbForms } from '../inflect.ts';

type Side = NonNullable<CueWords['side']>;
type Row = Omit<CueWords, 'kind'>[];

/**
 * Every cue of one kind; a row names those that weigh alike, reach alike and stand on the same side. What is new comes
 * before what is copied, here and in all lists of thousands: behind it each field costs as much as the whole copy.
 */
export const cuesOf = (kind: CueWords['kind'], rows: Row[]): CueWords[] =>
  rows.flat().map((cue) => ({ kind, ...cue }));

/** Phrases that count before the figure; `reach` is in tokens, and weight is what a token of distance takes from. */
export const before = (weight: number, reach: number, text: string): Row =>
  row(weight, reach, text, 'before');

/** Phrases that count after the figure. */
export const after = (weight: number, reach: number, text: string): Row =>
  row(weight, reach, text, 'after');

/** Phrases that count on either side. */
export const around = (weight: number, reach: number, text: string): Row =>
  row(weight, reach, text);

/** Verbs with all their forms, which count on either side: 'net+' doubles, 'shoot|shot' is irregular. */
export const verbCues = (weight: number, reach: number, text: string): Row =>
  entries(text).map((written) => {
    const { base, past, participles, ing } = verbForms(written);
    const phrases = [...new Set([...base, ...past, ...participles, ...ing])];
    return { name: written.replace(/[|+]\S*/g, ''), phrases, reach, weight };
  });

/** Cues that count in headlines alone: in running text the words say less. */
export const inHeadlines = (cues: Row): Row => cues.map((cue) => ({ ...cue, headline: true }));

/** One phrase for each word of a list: `each('land, boats', (word) => `${word} worth`)`. */
export const each = (text: string, phrase: (word: string) => string): string =>
  entries(text).map(phrase).join(', ');

/** 'in fake notes>banknotes' says what the sum is of. */
function row(weight: number, reach: number, text: string, side?: Side): Row {
  const alike = side ? { reach, weight, side } : { reach, weight };
  return entries(text)
    .flatMap(alternatives)
    .map((written) => {
      const [phrase = '', of] = written.split('>');
      const phrases = [phrase];
      return of ? { name: phrase, phrases, of, ...alike } : { name: phrase, phrases, ...alike };
    });
}
