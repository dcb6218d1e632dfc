import type { Annotation, Block, BlockKind, Span } from '../../engine/types.ts';
import type { ReadArticle } from '../situation.ts';

/** An article's own sentence, with the words in question set apart. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** Longer stretches on either side of the words are cut at a space, with dots that stay in one line with them. */
const SIDE = 110;

/** The sentence in which a span stands. */
export function quoteOf(article: ReadArticle, span: Span, side = SIDE): Quote {
  const { start, end } = sentenceAround(article, span);
  const { text } = article;
  return {
    before: tailOf(text.slice(start, span.start), side),
    words: text.slice(span.start, span.end),
    after: headOf(text.slice(span.end, end), side),
  };
}

/** Most of a sentence on either side of the words: a text without full stops is one sentence. */
const WHOLE = 500;

/** The sentence in which words stand, in one piece. */
export function sentenceWith(article: ReadArticle, span: Span): string {
  const { before, words, after } = quoteOf(article, span, WHOLE);
  return before + words + after;
}

function sentenceAround(article: ReadArticle, span: Span): Span {
  const block = blockAround(article, span);
  const text = article.text.slice(block.start, block.end);
  const sentences = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  const at = sentences
    .segment(text)
    .containing(Math.min(span.start - block.start, text.length - 1));
  if (!at) return span;
  const start = block.start + at.index;
  return { start, end: Math.max(span.end, start + at.segment.trimEnd().length) };
}

function blockAround(article: ReadArticle, span: Span): Span {
  const block = article.blocks?.find((b) => b.start <= span.start && span.start < b.end);
  if (block) return block;
  const start = article.text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const end = article.text.indexOf('\n', span.end);
  return { start: Math.min(start, span.start), end: end < 0 ? article.text.length : end };
}

function tailOf(text: string, side: number): string {
  if (text.length <= side) return text.trimStart();
  const cut = text.indexOf(' ', text.length - side);
  return `…\u00a0${text.slice(cut < 0 ? text.length - side : cut + 1)}`;
}

function headOf(text: string, side: number): string {
  if (text.length <= side) return text;
  const cut = text.lastIndexOf(' ', side);
  return `${text.slice(0, cut < 0 ? side : cut)}\u00a0…`;
}

/** A name or a word of some length: 'of' alone, before 'the two', sets nothing apart. */
const SAYS = /\p{Lu}|\p{L}{4}/u;

/** A clause is cut here: longer ones do not fit a line of the card. */
const CLAUSE = 48;

/**
 * What the article says next after a span: to the end of the clause, or to the word before the next figure,
 * which only joins the two ('139 in Spain and 34 in France').
 */
export function wordsAfter(
  article: ReadArticle,
  span: Span | undefined,
  annotations: readonly Annotation[],
): string {
  if (!span) return '';
  const next = annotations.find(({ type, start }) => type === 'figure' && start >= span.end);
  const clause = /^[^,;:.()\n]*/.exec(article.text.slice(span.end))?.[0] ?? '';
  const end = next ? next.start - span.end : clause.length;
  const said = end < clause.length ? clause.slice(0, end).replace(/\S+\s*$/, '') : clause;
  return SAYS.test(said) ? headOf(said.trim(), CLAUSE) : '';
}

/** The article's words for one thing ('a former officer'); nothing where they are no more than the number. */
export function wordsOf(article: ReadArticle, span: Span | undefined): string {
  const said = span ? article.text.slice(span.start, span.end) : '';
  return said.includes(' ') ? headOf(said, CLAUSE) : '';
}

/** Room on either side of words that say too little by themselves. */
const NEAR = 32;

/** What is said about a span in a line or two: 'June 2022' alone would tell its reader nothing. */
export function wordsAround(article: ReadArticle, span: Span): string {
  const { before, words, after } = quoteOf(article, span, NEAR);
  return before + words + after;
}

/** Where in the article a span stands: what kind of block, and which paragraph of the body (from 1). */
export function positionOf(
  article: ReadArticle,
  span: Span,
): { kind: BlockKind; paragraph: number } | undefined {
  const blocks = article.blocks ?? [];
  const index = blocks.findIndex((b) => b.start <= span.start && span.start < b.end);
  const block = blocks[index];
  if (!block) return undefined;
  return { kind: block.kind, paragraph: blocks.slice(0, index + 1).filter(isInBody).length };
}

function isInBody(block: Block): boolean {
  return block.kind === 'lead' || block.kind === 'paragraph' || block.kind === 'quote';
}
