import type { Draft } from '../../draft.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import { nextOf } from '../../text/tokens/tokens.ts';
import { isPrice } from './charging.ts';
import { CLOSE } from './clause.ts';
import { isCharge, type StageClaim } from './stage-claims.ts';
import { statusTables } from './tables.ts';

/** Asked of headline, opening or all: whether a sentence of at least this weight holds one of the phrases, close behind none of the words `but`. */
export const isWritten = (
  draft: Draft,
  table: PhraseTable<undefined>,
  weight: number,
  but?: ReadonlySet<string>,
): boolean =>
  draft.topic.sentences.some(
    (sentence, s) => sentence.weight >= weight && isSaidIn(draft, s, table, but),
  );

/** Asked of verdicts undone: whether a sentence holds one of the phrases that speaks of nobody else: not 'a fourth man was tried in absentia'. */
export function isSaidOfThose(draft: Draft, table: PhraseTable<undefined>, weight = 0): boolean {
  const { tokens, sentences } = draft.doc;
  const told = draft.topic.sentences;
  const { someoneElse } = draft.language.status;
  for (let s = 0; s + 1 < sentences.length; s += 1) {
    const [from = 0, to = 0] = [sentences[s], sentences[s + 1]];
    if ((told[s]?.weight ?? 0) < weight) continue;
    if (isSaidIn(draft, s, table) && nextOf(tokens, someoneElse, from, to) >= to) return true;
  }
  return false;
}

/** Whether a sentence, by its number, holds one of the phrases; 'charged £1,300' is none, nor what a verdict came after. */
export function isSaidIn(
  draft: Draft,
  s: number,
  table: PhraseTable<undefined>,
  but: ReadonlySet<string> = NONE,
): boolean {
  const { tokens, sentences } = draft.doc;
  const end = sentences[s + 1] ?? tokens.count;
  let hit = table.find(tokens, sentences[s] ?? 0, end);
  for (let to = 0; hit; hit = table.find(tokens, to, end)) {
    to = hit.from + hit.length;
    if (nextOf(tokens, but, Math.max(0, hit.from - CLOSE), hit.from) < hit.from) continue;
    if (!isCharge(draft, hit) || !isPrice(draft, to)) return true;
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();

/** 'sentenced', 'found guilty', where nothing in the sentence tells of an earlier stage: a court's word, not 'jailed'. */
export function isFormal(draft: Draft, { phrase, sentence }: StageClaim): boolean {
  const words = draft.language.status;
  return (
    phrase.split(' ').some((word) => words.verdicts.has(word)) &&
    !isSaidIn(draft, sentence, statusTables(words).unsettled)
  );
}
