import type { FigurePer } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { overAuxiliaries } from '../kind/predicate/predicate.ts';
import { afterConversion } from '../number/after-conversion.ts';
import { datesBefore } from '../number/per-unit.ts';
import { charSpan, isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { isPenalty } from '../stages.ts';
import { contentRun } from '../syntax/run.ts';
import { isArticleAt, isBeAt, isHaveAt, isOfAt, isVerbAt } from '../words-at.ts';
import type { Said } from './attach.ts';
import { totalOfGang } from './gang-total.ts';

/** What a sum or a term is counted by ('a week', 'per person', 'in total'), with the words that say so. */
type Per = Said<FigurePer>;

/**
 * What a sum of money is counted by ('€40,000 a week', '€5,000 per person', 'a monthly turnover of €2 million') and,
 * for a prison term, whether each person got it or all of them together. Weights have no rate, because a weight by
 * the month is never a fact of one case.
 */
export function perOf(reader: Reader, candidate: Candidate): Per | undefined {
  const { kind, quantity, to } = candidate;
  if (quantity.dimension !== 'money' && kind !== 'sentence') return undefined;
  const converted = afterConversion(reader, quantity);
  // A sum that is given again in brackets in another currency has its rate behind the brackets.
  const end = wordAt(reader, converted) === ')' ? converted + 1 : converted;
  const last = Math.max(end, to);
  const isOfCourt = isPenalty(kind);
  const per =
    perAt(reader, end) ??
    (last > end ? perAt(reader, last) : undefined) ??
    (isOfCourt ? behindPrison(reader, end) : undefined) ??
    behindVerb(reader, last) ??
    ofEach(reader, candidate) ??
    ofPace(reader, candidate) ??
    (isOfCourt ? ofTotal(reader, candidate) : undefined) ??
    totalOfGang(reader, candidate);
  // 'In total' tells something of a sentence or a fine only. For all other sums the number means the same without it.
  return per?.value === 'total' && !isOfCourt ? undefined : per;
}

/**
 * The rate that stands behind the verb or the purpose of a sum: '€40,000 was lost a week',
 * '€2 million in profit a month'.
 */
function behindVerb(reader: Reader, end: number): Per | undefined {
  const { lexicon, tokens } = reader;
  const verb = overAuxiliaries(reader, end);
  const hit = lexicon.verbs.match(tokens, verb) ?? lexicon.moneyCues.match(tokens, verb);
  return hit && perAt(reader, verb + hit.length);
}

/**
 * How many words that name the prison may stand between a term and its rate: 'nine years in prison each',
 * 'years behind bars between them'.
 */
const REACH_PRISON = 3;

function behindPrison(reader: Reader, end: number): Per | undefined {
  const { between } = reader.attributes.terms;
  for (let i = end; i <= end + REACH_PRISON && isWord(reader, i); i += 1) {
    const per = perAt(reader, i);
    if (per || !between.has(wordAt(reader, i))) return per;
  }
  return undefined;
}

/**
 * Words before a term or a fine that make it the sum for all persons: 'a total of 16 years',
 * 'sentences totalling 38 years', 'collectively jailed for 50 years'.
 */
function ofTotal(reader: Reader, { quantity: { from, number } }: Candidate): Per | undefined {
  const { terms, worths } = reader.attributes;
  let isPastVerb = false;
  for (let i = number - 1; i >= from - REACH; i -= 1) {
    const word = wordAt(reader, i);
    if (worths.ofAll.has(word))
      // Before the verb 'in total' counts the persons, not the years: 'six men in total were jailed for nine years'.
      return isPastVerb
        ? perAt(reader, i, TOTAL)
        : { value: 'total', span: charSpan(reader, i, i + 1), rule: TOTAL };
    if (i < from && !(isWord(reader, i) && terms.between.has(word))) return undefined;
    isPastVerb ||= isVerbAt(reader, i) || isBeAt(reader, i);
  }
  return undefined;
}

const TOTAL = 'total before';

function perAt(reader: Reader, at: number, rule = 'rate behind'): Per | undefined {
  const { lexicon, tokens } = reader;
  const hit = lexicon.pers.match(tokens, at) ?? lexicon.paces.match(tokens, at);
  const [value] = hit?.values ?? [];
  if (!hit || !value) return undefined;
  const after = at + hit.length;
  const isOther = value === 'person' ? isSubject(reader, at, after) : datesBefore(reader, after);
  return isOther ? undefined : { value, span: charSpan(reader, at, after), rule };
}

/**
 * Whether 'a person' or 'a child' begins another phrase or clause and is no rate:
 * 'seized €5,000 a person left behind', 'hid €5,000 in a child seat'.
 */
const isSubject = (reader: Reader, at: number, after: number): boolean =>
  isArticleAt(reader, at) &&
  (isVerbAt(reader, after) ||
    isHaveAt(reader, after) ||
    isBeAt(reader, after) ||
    contentRun(reader, after).to > after);

/** How many tokens before a sum the words of its rate may stand: 'a monthly turnover of more than'. */
const REACH = 6;

/**
 * A rate that is stated before the sum: 'were each jailed for nine years', 'each of the 500 migrants paid €5,000',
 * 'each year he took'.
 */
function ofEach(reader: Reader, { quantity: { from } }: Candidate): Per | undefined {
  const { grammar } = reader;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    const word = wordAt(reader, i);
    // 'Each' before a conjunction belongs to the number before that: 'three years each and a fine of'.
    const isSign = !isWord(reader, i) && !isNumber(reader, i);
    if (isSign || grammar.conjunctions.has(word)) return undefined;
    if (grammar.apiece.has(word)) return perAt(reader, i, 'each before');
  }
  return undefined;
}

/** An adjective of time on the noun that the sum specifies: 'a weekly turnover of', 'monthly profits of'. */
function ofPace(reader: Reader, { quantity: { from } }: Candidate): Per | undefined {
  const { lexicon, tokens } = reader;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    if (!isWord(reader, i) || isVerbAt(reader, i)) return undefined;
    const [value] = lexicon.paces.match(tokens, i, i + 1)?.values ?? [];
    if (!value) continue;
    // Only an adjective before 'of' counts. In 'sold weekly for €500' the word is an adverb, and a price by the week
    // is stated behind the sum.
    const isAdjective = isOfAt(reader, i + 2);
    return isAdjective
      ? { value, span: charSpan(reader, i, i + 1), rule: 'pace before' }
      : undefined;
  }
  return undefined;
}
