import { compiledOnce, oncePerStretch } from '../text/compiled.ts';
import { sentenceAround } from '../text/doc.ts';
import { tableOf } from '../text/phrases.ts';
import { NUMBER } from '../text/tokens/tokens.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import type { DateWords } from './words.ts';

const backgroundOf = compiledOnce((words: DateWords) => tableOf(words.background));

/** Whether a sentence tells statistics, history or another case by its words. */
export const inBackground = (cursor: Cursor, { from }: Expression) =>
  besideDates(cursor, from).background;

/** What the sentence around a date says beside its dates. */
function besideDates(cursor: Cursor, i: number): SentenceFacts {
  const { from, to } = sentenceAround(cursor.doc, i);
  return factsOf(cursor, from, to);
}

interface SentenceFacts {
  readonly background: boolean;
  readonly numbers: number;
}

const factsOf = oncePerStretch((cursor: Cursor, from: number, to: number): SentenceFacts => {
  const { tokens } = cursor.doc;
  const table = backgroundOf(cursor.words);
  let background = false;
  let numbers = 0;
  for (let at = from; at < to; at += 1) {
    background ||= table.match(tokens, at, to) !== undefined;
    if (tokens.kind[at] === NUMBER) numbers += 1;
  }
  return { background, numbers };
});

/** Whether a sentence counts something by the year, and so is a statistic: 'had 1,100 requests last year'. */
export function counts(cursor: Cursor, e: Expression): boolean {
  let own = 0;
  for (let i = e.from; i < e.to; i += 1) if (cursor.isNumber(i)) own += 1;
  return besideDates(cursor, e.from).numbers > own;
}
