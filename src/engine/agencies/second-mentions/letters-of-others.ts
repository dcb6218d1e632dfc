import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { fold } from '../../text/fold.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claim } from '../claims.ts';
import type { PinContext } from '../pin-context.ts';

/** Letters of a word that tells something: 'and' and 'for' stand in any name. */
const TELLING = 4;

/**
 * 'England and Wales Cricket Board (ECB)': the name before the bracket spells the letters, and has no word of the
 * registered body's name. A translation ('Finance Guard' of the GdF) has none either, but spells others.
 */
export function isLettersOfOther(
  draft: Draft,
  { from, to }: Pick<Claim, 'from' | 'to'>,
  { from: at, id }: Claim,
): boolean {
  const body = bodyOf(draft, id);
  if (!body || !spells(draft, { from, to }, normAt(draft.doc.tokens, at))) return false;
  const own = new Set(fold(body.name).split(/[^\p{L}]+/u));
  for (let i = from; i < to; i += 1) {
    const word = normAt(draft.doc.tokens, i);
    if (word.length >= TELLING && own.has(word)) return false;
  }
  return true;
}

/** Whether capitalised words begin with these letters in their order, the first and the last of them too. */
function spells(draft: Draft, { from, to }: Pick<Claim, 'from' | 'to'>, letters: string): boolean {
  const { tokens } = draft.doc;
  const isFirst = normAt(tokens, from)[0] === letters[0];
  if (!isFirst || normAt(tokens, to - 1)[0] !== letters.at(-1)) return false;
  let next = 0;
  for (let i = from; i < to; i += 1)
    if (isCapital(draft, i) && normAt(tokens, i)[0] === letters[next]) next += 1;
  return next >= letters.length;
}

/** Lets go of the body wherever these letters alone name it. */
export function dropLetters(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  { from, id }: Claim,
): void {
  const letters = normAt(draft.doc.tokens, from);
  for (const claim of claims.list()) {
    const isAlone = claim.to - claim.from === 1 && normAt(draft.doc.tokens, claim.from) === letters;
    if (claim.id === id && isAlone) claims.drop(claim);
  }
}
