import type { Draft } from '../draft.ts';
import { opensSentence, sentenceAround, tokenAt } from '../text/doc.ts';
import { hasFlag, NUMBER, normAt, OPENS_LINE } from '../text/tokens/tokens.ts';
import type { Span } from '../types.ts';

/**
 * The number of the clause that each token stands in: what a text dates, it dates in the same clause. 'Four were held
 * in 2021, while three were held in Spain' says nothing of when the three were.
 */
export function clausesOf({ doc, language }: Draft): Int32Array {
  const { tokens } = doc;
  const { turns } = language.dates;
  const { conjunctions, determiners, pronouns } = language.figures.grammar;
  const clauses = new Int32Array(tokens.count);
  // 'three men were held, and the police sought two'
  const isOther = (i: number) =>
    normAt(tokens, i - 1) === ',' &&
    (determiners.has(normAt(tokens, i + 1)) || pronouns.has(normAt(tokens, i + 1)));
  let clause = 0;
  let sentence = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const word = normAt(tokens, i);
    const opens = doc.sentenceOf[i] !== sentence || hasFlag(tokens, i, OPENS_LINE) || word === ';';
    if (opens || turns.has(word) || (conjunctions.has(word) && isOther(i))) clause += 1;
    sentence = doc.sentenceOf[i] ?? sentence;
    clauses[i] = clause;
  }
  return clauses;
}

/** So many tokens at most stand between what is made known and the day: 'announced the arrest of five people on'. */
const TO_NEWS = 12;

/** 'announced the two operations on 3 May', 'in a release this Sunday', 'a report published on Friday'. */
function isOfNews({ doc, language }: Draft, date: number): boolean {
  const { tokens } = doc;
  const { announcing, bylines } = language.dates;
  const { statements } = language.figures.attributes;
  const { be, have, inside, pastEnding, prepositions, relatives } = language.figures.grammar;
  const { from } = sentenceAround(doc, date);
  const stops = [be, have, relatives];
  for (let i = date - 1; i >= Math.max(from, date - TO_NEWS); i -= 1) {
    const word = normAt(tokens, i);
    if (announcing.has(word)) return true;
    const isBeside = i === date - 1 || (i === date - 2 && prepositions.has(normAt(tokens, i + 1)));
    if (isBeside && bylines.has(word)) return true;
    // 'the release of hostages on Monday' is no statement
    if (isBeside && statements.has(word) && [2, 3].some((n) => inside.has(normAt(tokens, i - n))))
      return true;
    if (word === ',' || word.endsWith(pastEnding) || stops.some((words) => words.has(word)))
      return false;
  }
  return false;
}

/** 'the site, open since 2019, was closed and four men were held': what goes on since a day ends with the comma. */
export function isPastSince({ doc, language }: Draft, date: Stretch, fact: Stretch): boolean {
  const { tokens } = doc;
  const { gerundEnding, subordinators } = language.figures.grammar;
  const since = date.from - 1;
  if (!language.dates.since.has(normAt(tokens, since)) || opensSentence(doc, since)) return false;
  for (let i = date.to; i < fact.from; i += 1) {
    if (normAt(tokens, i) !== ',') continue;
    // 'active since 2019, smuggling 300 migrants', 'since 2019, when 300 kilos were found'
    const next = normAt(tokens, i + 1);
    return !next.endsWith(gerundEnding) && !subordinators.has(next);
  }
  return false;
}

/** Half-open, in tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many tokens at most stand between a day that opens a sentence and who told something on it. */
const TO_TELLING = 8;

/** 'Europol said on Monday that', 'On Monday, Europol said': a day on which something was told, not done. */
export function isOfTelling(draft: Draft, { start, end }: Span): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { say, statements } = language.figures.attributes;
  const { prepositions, determiners } = language.figures.grammar;
  const links = [prepositions, determiners, statements, language.dates.parts];
  const [first, last] = [tokenAt(doc, start), tokenAt(doc, end - 1)];
  // 'its January 28 statement said'
  if (statements.has(normAt(tokens, last + 1)) || isOfNews(draft, first)) return true;
  const sentence = sentenceAround(doc, first);
  const isLink = (i: number) =>
    normAt(tokens, i) === ',' || links.some((words) => words.has(normAt(tokens, i)));
  let before = first - 1;
  while (before > sentence.from && isLink(before)) before -= 1;
  if (before >= sentence.from && say.has(normAt(tokens, before))) return true;
  if (say.has(normAt(tokens, last + 1))) return true;
  if (before > sentence.from || !(isLink(before) || first === sentence.from)) return false;
  for (let i = last + 1; i < Math.min(sentence.to, last + TO_TELLING); i += 1) {
    if (tokens.kind[i] === NUMBER) return false;
    if (say.has(normAt(tokens, i))) return true;
  }
  return false;
}
