import { compiledOnce } from '../text/compiled.ts';
import { type Doc, sentenceAround } from '../text/doc.ts';
import { phraseSet } from '../text/phrases.ts';
import { NUMBER } from '../text/tokens/tokens.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import type { DateWords } from './words.ts';

const backgroundOf = compiledOnce((words: DateWords) => phraseSet(words.background));

/** Whether a sentence tells statistics, history or another case by its words. */
export const inBackground = ({ doc, words }: Cursor, e: Expression) =>
  sentenceOf(doc, words, e.from).background;

/** What a sentence says beside its dates. */
interface SentenceFacts {
  from: number;
  background: boolean;
  numbers: number;
}

/** The sentence read last: one full of dates is walked once, not once a date. */
const lastRead = new WeakMap<Doc, SentenceFacts>();

function sentenceOf(doc: Doc, words: DateWords, i: number): SentenceFacts {
  const { from, to } = sentenceAround(doc, i);
  const known = lastRead.get(doc);
  if (known?.from === from) return known;
  const table = backgroundOf(words);
  const facts = { from, background: false, numbers: 0 };
  for (let at = from; at < to; at += 1) {
    facts.background ||= table.match(doc.tokens, at, to) !== undefined;
    if (doc.tokens.kind[at] === NUMBER) facts.numbers += 1;
  }
  lastRead.set(doc, facts);
  return facts;
}

/** 'had 1,100 requests last year': a count of a year is a statistic. */
export function counts(cursor: Cursor, e: Expression): boolean {
  let own = 0;
  for (let i = e.from; i < e.to; i += 1) if (cursor.isNumber(i)) own += 1;
  return sentenceOf(cursor.doc, cursor.words, e.from).numbers > own;
}
