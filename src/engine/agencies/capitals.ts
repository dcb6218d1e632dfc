import type { Draft } from '../draft.ts';
import { isPossessive } from '../possessive.ts';
import { isHeading } from '../text/blocks.ts';
import { blockAt, inOneSentence } from '../text/doc.ts';
import { CAPITAL, hasFlag, WORD } from '../text/tokens/tokens.ts';

/** Whether token `i` is written with a capital. */
export const isCapital = ({ doc }: Draft, i: number) => hasFlag(doc.tokens, i, CAPITAL);

/** How many tokens to either side show whether a sentence is in title case. */
const WINDOW = 10;

/** A stretch is in title case if it has at least this many words and this share of them begin with a capital. */
const FEWEST = 5;
const SHARE = 0.7;

/** Whether token `i` stands in a headline whose words are all capitalised, where a capital says nothing. */
export function isTitleCase(draft: Draft, i: number): boolean {
  const { doc } = draft;
  const { tokens } = doc;
  const block = blockAt(doc, tokens.start[i] ?? 0);
  if (!block || !isHeading(block)) return false;
  let words = 0;
  let capitals = 0;
  for (let at = Math.max(0, i - WINDOW); at < Math.min(tokens.count, i + WINDOW); at += 1) {
    if (!inOneSentence(doc, at, i) || tokens.kind[at] !== WORD) continue;
    if (isPossessive(draft, at)) continue;
    words += 1;
    if (hasFlag(tokens, at, CAPITAL)) capitals += 1;
  }
  return words >= FEWEST && capitals >= SHARE * words;
}

/** A capital that says something: in a headline of capitals it does not. */
export const isOwnCapital = (draft: Draft, i: number): boolean =>
  isCapital(draft, i) && !isTitleCase(draft, i);
