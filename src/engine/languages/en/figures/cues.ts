import type { CueWords } from '../../../figures/words/entries.ts';
import type { Listed } from '../../../text/phrase-list.ts';
import { alternatives, entries } from '../../lists.ts';
import { verbForms } from '../inflect.ts';

type Side = NonNullable<CueWords['side']>;
/** Phrases, and all that they say but the kind. */
type Row = (readonly [phrase: string, says: Omit<CueWords, 'kind'>])[];

/**
 * Every cue of one kind; a row names those that weigh alike, reach alike and stand on the same side. What is new comes
 * before what is copied, here and in all lists of thousands: behind it each field costs as much as the whole copy.
 */
export const cuesOf = (kind: CueWords['kind'], rows: Row[]): Listed<CueWords>[] =>
  rows.flat().map(([phrase, cue]) => [phrase, { kind, ...cue }]);

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
  entries(text).flatMap((written) => {
    const { base, past, participles, ing } = verbForms(written);
    const phrases = [...new Set([...base, ...past, ...participles, ...ing])];
    const cue = { name: written.replace(/[|+]\S*/g, ''), reach, weight };
    return phrases.map((phrase) => [phrase, cue] as const);
  });

/** Cues that count in headlines alone: in running text the words say less. */
export const inHeadlines = (cues: Row): Row => also({ headline: true }, cues);

/** Cues that say one thing more. */
export const also = (more: Partial<CueWords>, cues: Row): Row =>
  cues.map(([phrase, cue]) => [phrase, { ...cue, ...more }]);

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
      return [phrase, of ? { name: phrase, of, ...alike } : { name: phrase, ...alike }] as const;
    });
}
