import type { Draft } from '../../draft.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import { nextOf } from '../../text/tokens/tokens.ts';
import { isPrice } from './charging.ts';
import { CLOSE } from './clause.ts';
import { isCharge, type StageClaim } from './stage-claims.ts';
import { statusTables } from './tables.ts';

/**
 * Whether a sentence of at least this weight contains one of the phrases, with none of the words `but` close before
 * it. It serves for headline, opening or the whole text.
 */
export const isWritten = (
  draft: Draft,
  table: PhraseTable<undefined>,
  weight: number,
  but?: ReadonlySet<string>,
): boolean =>
  draft.topic.sentences.some(
    (sentence, s) => sentence.weight >= weight && isSaidIn(draft, s, table, but),
  );

/**
 * Whether a sentence contains one of the phrases and tells of nobody else, as 'a fourth man was tried in absentia'
 * does. It serves for verdicts that were undone.
 */
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

/**
 * Whether a claim uses a court's own word ('sentenced', 'found guilty', but not 'jailed') in a sentence that tells of
 * no earlier stage.
 */
export function isFormal(draft: Draft, { phrase, sentence }: StageClaim): boolean {
  const words = draft.language.status;
  return (
    phrase.split(' ').some((word) => words.verdicts.has(word)) &&
    !isSaidIn(draft, sentence, statusTables(words).unsettled)
  );
}
