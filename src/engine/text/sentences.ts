import type { Block } from '../types.ts';
import { isCurrencySign } from './signs.ts';
import { CAPITAL, DOTTED, GLUED, hasFlag, SIGN, type Tokens, WORD } from './tokens/tokens.ts';

/** What a language knows of its sentences. */
export interface SentenceWords {
  /** Folded words whose full stop ends no sentence: 'mr', 'feb', 'no'. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that, capitalised, open a sentence even after 'U.S.' or 'a.m.': 'the', 'he', 'but'. */
  readonly openers: ReadonlySet<string>;
  /** The commonest words that no other language of our outlets has: they tell the language of a text. */
  readonly ownWords: ReadonlySet<string>;
}

const CLOSING = new Set(['"', "'", '”', '’', '»', ')', ']', '“', '›']);
const OPENING = new Set(['"', "'", '“', '‘', '«', '(', '[', '„', '‹', '–', '—', '-']);

/** First tokens of the sentences, in order, with the token count as the last entry. */
export function sentenceStarts(
  tokens: Tokens,
  blocks: readonly Block[],
  words: SentenceWords,
): Int32Array {
  const starts: number[] = [];
  let block = 0;
  let open = true;
  for (let i = 0; i < tokens.count; i += 1) {
    const at = tokens.start[i] ?? 0;
    while (block < blocks.length && at >= (blocks[block]?.end ?? 0)) {
      block += 1;
      open = true;
    }
    if (open || (!isPlain(tokens, i) && endsBefore(tokens, i, words))) starts.push(i);
    open = false;
  }
  starts.push(tokens.count);
  return Int32Array.from(starts);
}

/** Words in small letters open no sentence, and nearly all words are such. */
const isPlain = ({ kind, flags }: Tokens, i: number) =>
  kind[i] === WORD && ((flags[i] ?? 0) & CAPITAL) === 0;

/** Signs that close a sentence after its full stop: a page of quotation marks alone must not be walked again at each. */
const MOST_CLOSING = 8;

/** Whether a sentence ends just before token `i`, which then opens the next one. */
function endsBefore(tokens: Tokens, i: number, words: SentenceWords): boolean {
  if (hasFlag(tokens, i, GLUED) || !mayOpenSentence(tokens, i)) return false;
  let before = i - 1;
  const furthest = Math.max(0, before - MOST_CLOSING);
  while (before > furthest && isSign(tokens, before) && CLOSING.has(tokens.norm[before] ?? ''))
    before -= 1;
  // 'in the U.S. The', 'said no. In' end a sentence; 'the U.S. Marshals', 'No. 7' do not.
  if (!isSign(tokens, before)) return hasFlag(tokens, before, DOTTED) && isOpener(tokens, i, words);
  const sign = tokens.norm[before];
  if (sign === '.') return !abbreviates(tokens, before - 1, words) || isOpener(tokens, i, words);
  return sign === '!' || sign === '?' || sign === '…';
}

const isSign = (tokens: Tokens, i: number) => tokens.kind[i] === SIGN;

const isOpener = (tokens: Tokens, i: number, { openers }: SentenceWords) =>
  openers.has(tokens.norm[i] ?? '');

function mayOpenSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === WORD) return hasFlag(tokens, i, CAPITAL);
  if (tokens.kind[i] === SIGN)
    return OPENING.has(tokens.norm[i] ?? '') || isCurrencySign(tokens.norm[i] ?? '');
  return true;
}

function abbreviates(tokens: Tokens, i: number, words: SentenceWords): boolean {
  if (i < 0 || tokens.kind[i] !== WORD) return false;
  if (hasFlag(tokens, i, DOTTED)) return true;
  const norm = tokens.norm[i] ?? '';
  return words.abbreviations.has(norm) || (norm.length === 1 && hasFlag(tokens, i, CAPITAL));
}
