import type { FigurePer } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { overAuxiliaries } from '../kind/predicate/predicate.ts';
import { afterConversion } from '../number/after-conversion.ts';
import { datesBefore } from '../number/per-unit.ts';
import { charSpan, isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import { isArticleAt, isBeAt, isHaveAt, isOfAt, isVerbAt } from '../words-at.ts';
import type { Said } from './attach.ts';
import { totalOfGang } from './gang-total.ts';

/** What a sum goes by, with the words that say so. */
type Per = Said<FigurePer>;

/** '€40,000 a week', '€5,000 per person', 'a monthly turnover of €2 million': what a sum of money goes by, and of a prison term that each got it or all together; a weight by the month is none of a case's. */
export function perOf(reader: Reader, candidate: Candidate): Per | undefined {
  const { kind, quantity, to } = candidate;
  if (quantity.dimension !== 'money' && kind !== 'sentence') return undefined;
  const converted = afterConversion(reader, quantity);
  // The sum in brackets goes by the same.
  const end = wordAt(reader, converted) === ')' ? converted + 1 : converted;
  const last = Math.max(end, to);
  const isPenalty = kind === 'sentence' || kind === 'fine';
  const per =
    perAt(reader, end) ??
    (last > end ? perAt(reader, last) : undefined) ??
    (isPenalty ? behindPrison(reader, end) : undefined) ??
    behindVerb(reader, last) ??
    ofEach(reader, candidate) ??
    ofPace(reader, candidate) ??
    (isPenalty ? ofTotal(reader, candidate) : undefined) ??
    totalOfGang(reader, candidate);
  // What anything else comes to in total its figure says without it.
  return per?.value === 'total' && !isPenalty ? undefined : per;
}

/** '€40,000 was lost a week', '€2 million in profit a month': past the verb or the words of the cue behind a sum. */
function behindVerb(reader: Reader, end: number): Per | undefined {
  const { lexicon, tokens } = reader;
  const verb = overAuxiliaries(reader, end);
  const hit = lexicon.verbs.match(tokens, verb) ?? lexicon.moneyCues.match(tokens, verb);
  return hit && perAt(reader, verb + hit.length);
}

/** 'nine years in prison each', 'years behind bars between them': so many words may say where. */
const REACH_PRISON = 3;

function behindPrison(reader: Reader, end: number): Per | undefined {
  const { between } = reader.attributes.terms;
  for (let i = end; i <= end + REACH_PRISON && isWord(reader, i); i += 1) {
    const per = perAt(reader, i);
    if (per || !between.has(wordAt(reader, i))) return per;
  }
  return undefined;
}

/** 'a total of 16 years', 'sentences totalling 38 years', 'collectively jailed for 50 years': of all together. */
function ofTotal(reader: Reader, { quantity: { from, number } }: Candidate): Per | undefined {
  const { terms, worths } = reader.attributes;
  let isPastVerb = false;
  for (let i = number - 1; i >= from - REACH; i -= 1) {
    const word = wordAt(reader, i);
    if (worths.ofAll.has(word))
      // 'six men in total were jailed for nine years' counts the men
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

/** 'seized €5,000 a person left behind', 'hid €5,000 in a child seat'. */
const isSubject = (reader: Reader, at: number, after: number): boolean =>
  isArticleAt(reader, at) &&
  (isVerbAt(reader, after) ||
    isHaveAt(reader, after) ||
    isBeAt(reader, after) ||
    contentRun(reader, after).to > after);

/** How far before its sum what it goes by may stand: 'a monthly turnover of more than'. */
const REACH = 6;

/** 'were each jailed for nine years', 'each of the 500 migrants paid €5,000', 'each year he took': told before it. */
function ofEach(reader: Reader, { quantity: { from } }: Candidate): Per | undefined {
  const { grammar } = reader;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    const word = wordAt(reader, i);
    // 'three years each and a fine of'
    const isSign = !isWord(reader, i) && !isNumber(reader, i);
    if (isSign || grammar.conjunctions.has(word)) return undefined;
    if (grammar.apiece.has(word)) return perAt(reader, i, 'each before');
  }
  return undefined;
}

/** 'a weekly turnover of', 'monthly profits of': the adjective of what the sum is of. */
function ofPace(reader: Reader, { quantity: { from } }: Candidate): Per | undefined {
  const { lexicon, tokens } = reader;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    if (!isWord(reader, i) || isVerbAt(reader, i)) return undefined;
    const [value] = lexicon.paces.match(tokens, i, i + 1)?.values ?? [];
    if (!value) continue;
    // 'sold weekly for €500' is no adjective, and what a thing costs a week is told behind the sum.
    const isAdjective = isOfAt(reader, i + 2);
    return isAdjective
      ? { value, span: charSpan(reader, i, i + 1), rule: 'pace before' }
      : undefined;
  }
  return undefined;
}
