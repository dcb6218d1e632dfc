import type { Draft } from '../draft.ts';
import type { Language } from '../languages/language.ts';
import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { tokenAt } from '../text/doc.ts';
import { hasFlag, nextOf, normAt, OPENS_LINE, type Tokens } from '../text/tokens/tokens.ts';

/** What may part two clauses: few words of a text are asked more. */
const partingOf = compiledOnce(({ dates: { turns }, figures: { grammar } }: Language) => {
  const isParting = (norm: string) =>
    norm === ';' ||
    turns.has(norm) ||
    grammar.conjunctions.has(norm) ||
    grammar.relatives.has(norm);
  return new WordClass(isParting);
});

/**
 * The number of the clause that each token stands in: what a text dates, it dates in the same clause. 'Four were held
 * in 2021, while three were held in Spain' says nothing of when the three were, nor does 'Two men, who had come in
 * 2020, were held' of the two. A relative clause without a date is dated by the clause around it.
 */
export function clausesOf({ dates, doc, language }: Draft): Int32Array {
  const { tokens } = doc;
  const dated = dates.map(({ start }) => tokenAt(doc, start));
  const parting = partingOf(language);
  const clauses = new Int32Array(tokens.count);
  let last = 0;
  let clause = 0;
  let outer = 0;
  let closes = -1;
  let sentence = -1;
  let next = parting.next(tokens, 0);
  for (let i = 0; i < tokens.count; i += 1) {
    let opens = doc.sentenceOf[i] !== sentence || hasFlag(tokens, i, OPENS_LINE);
    if (i === closes) clause = outer;
    if (i === next) {
      opens ||= isPart(tokens, language, i);
      const comma = opens ? -1 : commaOfAside(tokens, language, i);
      const end = nextOf(tokens, COMMA, i, tokens.count);
      if (comma >= 0 && dated.some((at) => at > comma && at < end)) {
        [outer, clause, last, closes] = [clause, last + 1, last + 1, end];
        clauses.fill(clause, comma + 1, i);
      }
      next = parting.next(tokens, i + 1);
    }
    if (opens) [clause, last, closes] = [last + 1, last + 1, -1];
    sentence = doc.sentenceOf[i] ?? sentence;
    clauses[i] = clause;
  }
  return clauses;
}

const COMMA: ReadonlySet<string> = new Set([',']);

/** Whether a word parts two clauses: 'while', or 'and' with another subject, ', and the police sought two'. */
function isPart(tokens: Tokens, { dates, figures: { grammar } }: Language, i: number): boolean {
  const { conjunctions, determiners, pronouns } = grammar;
  const [word, next] = [normAt(tokens, i), normAt(tokens, i + 1)];
  if (word === ';' || dates.turns.has(word)) return true;
  return (
    conjunctions.has(word) &&
    normAt(tokens, i - 1) === ',' &&
    (determiners.has(next) || pronouns.has(next))
  );
}

/** The comma before a relative clause that stands aside: ', who had', ', nine of whom had'; -1 where none does. */
function commaOfAside(tokens: Tokens, { figures: { grammar } }: Language, i: number): number {
  if (!grammar.relatives.has(normAt(tokens, i))) return -1;
  const comma = normAt(tokens, i - 1) === grammar.of ? i - PART_OF : i - 1;
  return normAt(tokens, comma) === ',' ? comma : -1;
}

/** How far before the relative the comma of ', nine of whom' stands. */
const PART_OF = 3;
