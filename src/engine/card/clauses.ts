import type { Draft } from '../draft.ts';
import type { Language } from '../languages/language.ts';
import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf, tokenBehind } from '../text/doc.ts';
import { COMMAS } from '../text/signs.ts';
import { spanAt, startingIn } from '../text/spans.ts';
import { hasFlag, nextOf, normAt, OPENS_LINE, SIGN, type Tokens } from '../text/tokens/tokens.ts';

/** What may part two clauses: few words of a text are asked more. */
const partingOf = compiledOnce(({ dates: { turns }, figures: { grammar } }: Language) => {
  const isParting = (norm: string) =>
    norm === ';' || turns.has(norm) || grammar.conjunctions.has(norm);
  return new WordClass(isParting);
});

const relativesOf = compiledOnce(
  ({ figures: { grammar } }: Language) => new WordClass((norm) => grammar.relatives.has(norm)),
);

/**
 * The number of the clause that each token stands in: what a text dates, it dates in the same clause. 'Four were held
 * in 2021, while three were held in Spain' says nothing of when the three were, nor does 'Two men, who had come in
 * 2020, were held' of the two.
 */
export function clausesOf(draft: Draft): Int32Array {
  const { doc } = draft;
  const { tokens } = doc;
  const parting = partingOf(draft.language);
  const clauses = new Int32Array(tokens.count);
  let clause = 0;
  let next = parting.next(tokens, 0);
  for (let i = 0; i < tokens.count; i += 1) {
    let opens = doc.sentenceOf[i] !== doc.sentenceOf[i - 1] || hasFlag(tokens, i, OPENS_LINE);
    if (i === next) {
      opens ||= isPart(draft, i);
      next = parting.next(tokens, i + 1);
    }
    if (opens) clause += 1;
    clauses[i] = clause;
  }
  for (const { from, to } of datedAsides(draft)) {
    clause += 1;
    const around = clauses[from];
    for (let i = from; i < to && clauses[i] === around; i += 1) clauses[i] = clause;
  }
  return clauses;
}

/** Whether a word parts two clauses: 'while', or ', and' with another subject or day, ', and the police sought two'. */
function isPart(draft: Draft, i: number): boolean {
  const { dates, figures } = draft.language;
  const { conjunctions, determiners, pronouns } = figures.grammar;
  const { tokens } = draft.doc;
  const [word, next] = [normAt(tokens, i), normAt(tokens, i + 1)];
  if (word === ';' || dates.turns.has(word)) return true;
  if (!conjunctions.has(word) || normAt(tokens, i - 1) !== ',') return false;
  return determiners.has(next) || pronouns.has(next) || opensOtherDay(draft, i + 1);
}

/** Whether a day stands at a token, or behind a preposition there, and what happened then behind it: 'on 16 May eight more were held'. */
function opensOtherDay({ dates, doc, language }: Draft, i: number): boolean {
  const { tokens } = doc;
  const at = language.figures.grammar.prepositions.has(normAt(tokens, i)) ? i + 1 : i;
  const day = spanAt(dates, tokens.start[at] ?? 0);
  const behind = day && tokenBehind(doc, day);
  return behind !== undefined && tokens.kind[behind] !== SIGN;
}

/**
 * The relative clauses that have a date of their own, in tokens, between commas or behind another date ('laundered in 2019
 * by a man who was jailed in 2021'). One without a date is dated by the clause around it.
 */
function datedAsides({ dates, doc, language }: Draft): { from: number; to: number }[] {
  const { tokens } = doc;
  const relatives = relativesOf(language);
  const asides: { from: number; to: number }[] = [];
  for (let i = relatives.next(tokens, 0); i < tokens.count; i = relatives.next(tokens, i + 1)) {
    const comma = commaBefore(tokens, language, i);
    const sentence = doc.sentenceOf[i] ?? 0;
    const starts = doc.sentences[sentence] ?? 0;
    const isDated = (from: number, to: number) =>
      startingIn(dates, spanOf(doc, from, to)).length > 0;
    if (comma < 0 && !isDated(starts, i)) continue;
    const to = nextOf(tokens, COMMAS, i, doc.sentences[sentence + 1] ?? tokens.count);
    const from = comma < 0 ? i : comma + 1;
    if (isDated(from, to)) asides.push({ from, to });
  }
  return asides;
}

/** The comma before a relative clause that stands aside: ', who had', ', nine of whom had'; -1 where none does. */
function commaBefore(tokens: Tokens, { figures: { grammar } }: Language, i: number): number {
  const comma = normAt(tokens, i - 1) === grammar.of ? i - PART_OF : i - 1;
  return normAt(tokens, comma) === ',' ? comma : -1;
}

/** How far before the relative the comma of ', nine of whom' stands. */
const PART_OF = 3;
