import type { Draft } from '../draft.ts';
import { inOneSentence, sentenceAround, tokenAt } from '../text/doc.ts';
import { NUMBER, normAt } from '../text/tokens/tokens.ts';
import type { Span } from '../types.ts';

/** How many tokens may stand between a verb of announcing and the day: 'announced the arrest of five people on'. */
const TO_NEWS = 12;

/**
 * Whether a date is that of an announcement: 'announced the two operations on 3 May', 'in a release this Sunday',
 * 'a report published on Friday'.
 */
function isOfNews({ doc, language }: Draft, date: number): boolean {
  const { announcing, bylines } = language.dates;
  const { statements } = language.figures.attributes;
  const { be, have, inside, pastEnding, relatives } = language.figures.grammar;
  const at = (i: number) => normAt(doc.tokens, i);
  for (let i = date - 1; i >= date - TO_NEWS && inOneSentence(doc, i, date); i -= 1) {
    const word = at(i);
    if (announcing.has(word)) return true;
    // The statement may be far before the day: 'a statement released by the prosecutor on Monday'
    if (statements.has(at(i - 1)) && word.endsWith(pastEnding)) return true;
    // A release of persons is no statement: 'the release of hostages on Monday'
    const isPaper = statements.has(word) && (inside.has(at(i - 2)) || inside.has(at(i - 3)));
    if (i >= date - 2 && (isPaper || bylines.has(word))) return true;
    const isVerb = be.has(word) || have.has(word) || word.endsWith(pastEnding);
    if (isVerb || word === ',' || relatives.has(word)) return false;
  }
  return false;
}

/** How many tokens before a day 'those' may stand: 'Besides those sentenced to life on Saturday'. */
const TO_THOSE = 5;

/** Whether a day belongs to those who are meant beside the counted ones: 'with those convicted on Monday'. */
export function isOfThose({ doc, language }: Draft, { start }: Span): boolean {
  const { pastEnding, pointers } = language.figures.grammar;
  const date = tokenAt(doc, start);
  for (let i = date - 1; i >= date - TO_THOSE && inOneSentence(doc, i, date); i -= 1)
    if (pointers.has(normAt(doc.tokens, i))) return normAt(doc.tokens, i + 1).endsWith(pastEnding);
  return false;
}

/** How many tokens may stand between a day that opens a sentence and who told something on it. */
const TO_TELLING = 8;

/**
 * Whether a day is when something was told and not when it was done: 'Europol said on Monday that',
 * 'On Monday, Europol said'.
 */
export function isOfTelling(draft: Draft, { start, end }: Span): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { say, statements } = language.figures.attributes;
  const { prepositions, determiners } = language.figures.grammar;
  const links = [prepositions, determiners, statements, language.dates.parts];
  const [first, last] = [tokenAt(doc, start), tokenAt(doc, end - 1)];
  // The statement may follow the day: 'its January 28 statement said'
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
