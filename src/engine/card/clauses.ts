import type { Draft } from '../draft.ts';
import type { Language } from '../languages/language.ts';
import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { hasFlag, normAt, OPENS_LINE } from '../text/tokens/tokens.ts';

/** What may part two clauses: few words of a text are asked more. */
const partingOf = compiledOnce(({ dates: { turns }, figures: { grammar } }: Language) => {
  const isParting = (norm: string) =>
    norm === ';' || turns.has(norm) || grammar.conjunctions.has(norm);
  return new WordClass(isParting);
});

/**
 * The number of the clause that each token stands in: what a text dates, it dates in the same clause. 'Four were held
 * in 2021, while three were held in Spain' says nothing of when the three were.
 */
export function clausesOf({ doc, language }: Draft): Int32Array {
  const { tokens } = doc;
  const { turns } = language.dates;
  const { determiners, pronouns } = language.figures.grammar;
  const parting = partingOf(language);
  const clauses = new Int32Array(tokens.count);
  // A comma and a determiner or pronoun open another clause: 'three men were held, and the police sought two'
  const isOther = (i: number) =>
    normAt(tokens, i - 1) === ',' &&
    (determiners.has(normAt(tokens, i + 1)) || pronouns.has(normAt(tokens, i + 1)));
  let clause = 0;
  let sentence = -1;
  let next = parting.next(tokens, 0);
  for (let i = 0; i < tokens.count; i += 1) {
    let opens = doc.sentenceOf[i] !== sentence || hasFlag(tokens, i, OPENS_LINE);
    if (i === next) {
      const word = normAt(tokens, i);
      opens ||= word === ';' || turns.has(word) || isOther(i);
      next = parting.next(tokens, i + 1);
    }
    if (opens) clause += 1;
    sentence = doc.sentenceOf[i] ?? sentence;
    clauses[i] = clause;
  }
  return clauses;
}
