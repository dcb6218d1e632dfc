import type { ArticleText, Block, Span } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { firstAbove } from './search.ts';
import { type SentenceWords, sentenceStarts } from './sentences.ts';
import { inOneGo } from './slices.ts';
import { firstEndingFrom } from './spans.ts';
import { type Tokens, tokeniseInSlices } from './tokens/tokens.ts';

/** A text read once: what every finder works on. Made by `readDoc`, never changed. */
export interface Doc {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  /** First token of each sentence, then the token count. */
  readonly sentences: Int32Array;
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** Tokenises an article once, in slices; blocks are found in plain text where it brings none. */
export function* readDocInSlices(article: ArticleText, words: SentenceWords): Generator<void, Doc> {
  const blocks = article.blocks.length > 0 ? article.blocks : blocksOf(article.text);
  const tokens = yield* tokeniseInSlices(article.text);
  const sentences = sentenceStarts(tokens, blocks, words);
  yield;
  const sentenceOf = new Int32Array(tokens.count);
  for (let s = 0; s + 1 < sentences.length; s += 1)
    sentenceOf.fill(s, sentences[s] ?? 0, sentences[s + 1] ?? 0);
  return { text: article.text, blocks, tokens, sentences, sentenceOf };
}

/** Tokenises an article in one go: for tests, and for what is asked of a short text. */
export const readDoc = (article: ArticleText, words: SentenceWords): Doc =>
  inOneGo(readDocInSlices(article, words));

/** The token that holds `offset`, or the next one; the token count past the last. */
export const tokenAt = ({ tokens: { count, end } }: Doc, offset: number): number =>
  firstAbove(end, count, offset);

/** The span of tokens `from` up to, not including, `to`. */
export function spanOf(doc: Doc, from: number, to: number): Span {
  return { start: doc.tokens.start[from] ?? 0, end: doc.tokens.end[to - 1] ?? 0 };
}

/** The token right behind a span. */
export const tokenBehind = (doc: Doc, { end }: Pick<Span, 'end'>): number =>
  tokenAt(doc, end - 1) + 1;

/** The tokens of a span, half-open. */
export const tokensOf = (doc: Doc, span: Span): { from: number; to: number } => ({
  from: tokenAt(doc, span.start),
  to: tokenBehind(doc, span),
});

/** The index of the sentence that holds `offset`; -1 past the last. */
export const sentenceAt = (doc: Doc, offset: number): number =>
  doc.sentenceOf[tokenAt(doc, offset)] ?? -1;

/** Whether tokens `i` and `j` stand in the same sentence. */
export const inOneSentence = ({ sentenceOf }: Doc, i: number, j: number): boolean =>
  sentenceOf[i] === sentenceOf[j];

/** The first token of the sentence that holds token `i`. */
export const sentenceStart = ({ sentenceOf, sentences }: Doc, i: number): number =>
  sentences[sentenceOf[i] ?? 0] ?? 0;

/** The first token behind the sentence that holds token `i`. */
export const sentenceEnd = ({ sentenceOf, sentences, tokens }: Doc, i: number): number =>
  sentences[(sentenceOf[i] ?? 0) + 1] ?? tokens.count;

/** The token range of the sentence that holds token `i`, half-open. */
export const sentenceAround = (doc: Doc, i: number): { from: number; to: number } => ({
  from: sentenceStart(doc, i),
  to: sentenceEnd(doc, i),
});

/** Whether token `i` is the first of its sentence, and has its capital from there. */
export const opensSentence = (doc: Doc, i: number): boolean => sentenceStart(doc, i) === i;

/** Whether the headline holds `offset`. */
export const isHeadlineAt = (doc: Doc, offset: number): boolean =>
  blockAt(doc, offset)?.kind === 'headline';

/** The block that holds `offset`, if any does. */
export function blockAt(doc: Doc, offset: number): Block | undefined {
  const block = doc.blocks[firstEndingFrom(doc.blocks, offset + 1)];
  return block && block.start <= offset ? block : undefined;
}
