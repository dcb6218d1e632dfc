import { blockAt, sentenceAround } from '../../text/doc.ts';
import { firstEndingFrom } from '../../text/spans.ts';
import { hasOneOf, SIGN } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';
import { placeAt } from '../annotations-at.ts';
import { isLineStart, isWord, type Reader, wordAt } from '../reader.ts';
import { beforeDeterminer, isAndAt, isCommaAt, isDeterminerAt, isOfAt } from '../words-at.ts';

/** A run of tokens, half-open. */
export interface Run {
  from: number;
  to: number;
}

/** How many tokens to each side a rule looks at most, so that the cost of very long sentences stays linear. */
const HORIZON = 120;

/** Opening quotation marks, which are no part of a quoted sentence. */
const QUOTE: ReadonlySet<string> = new Set(['"', '“', '‘', '«', '„']);

/** The sentence around token `i`, as far as rules look. */
export function sentenceNear(reader: Reader, i: number): Run {
  const { from, to } = sentenceAround(reader.doc, i);
  const isQuoted = from < i && reader.tokens.kind[from] === SIGN && QUOTE.has(wordAt(reader, from));
  const first = isQuoted ? from + 1 : from;
  return { from: Math.max(first, i - HORIZON), to: Math.min(to, i + HORIZON) };
}

/** The clause around token `i`: its sentence, cut at semicolons and new lines. */
export function clauseAround(reader: Reader, i: number): Readonly<Run> {
  const last = reader.clause;
  if (i >= last.from && i < last.to) return last;
  const sentence = sentenceNear(reader, i);
  const clause = { from: startOfClause(reader, i, sentence), to: endOfClause(reader, i, sentence) };
  // A clause that was cut off at the horizon is not kept, because it differs from token to token.
  if (sentence.to - sentence.from < HORIZON) reader.clause = clause;
  return clause;
}

function startOfClause(reader: Reader, i: number, sentence: Run): number {
  for (let at = i; at > sentence.from; at -= 1)
    if (wordAt(reader, at - 1) === ';' || isLineStart(reader, at)) return at;
  return sentence.from;
}

function endOfClause(reader: Reader, i: number, sentence: Run): number {
  for (let at = i + 1; at < sentence.to; at += 1)
    if (wordAt(reader, at) === ';' || isLineStart(reader, at)) return at;
  return sentence.to;
}

/** The annotations of a list that lie between tokens `from` and `to`. */
export function within<T extends Span>(reader: Reader, list: readonly T[], { from, to }: Run): T[] {
  const start = reader.tokens.start[from] ?? 0;
  const end = reader.tokens.end[to - 1] ?? 0;
  const found: T[] = [];
  for (let n = firstEndingFrom(list, start); n < list.length; n += 1) {
    const item = list[n];
    if (!item || item.start >= end) break;
    if (item.start >= start && item.end <= end) found.push(item);
  }
  return found;
}

/** Whether an annotation of a list shares a character with a span. */
export function isCovered(list: readonly Span[], { start, end }: Span): boolean {
  const first = list[firstEndingFrom(list, start + 1)];
  return first !== undefined && first.start < end;
}

/** The token behind an annotation's last one. */
export function tokenAfter(reader: Reader, span: Span, from: number): number {
  let i = from;
  while (i < reader.tokens.count && (reader.tokens.start[i] ?? 0) < span.end) i += 1;
  return i;
}

/** The token before an annotation's first one, if the annotation ends with token `from`; -1 if it opens the text. */
export function tokenBefore(reader: Reader, span: Span, from: number): number {
  let i = from;
  while (i >= 0 && (reader.tokens.start[i] ?? 0) >= span.start) i -= 1;
  return i;
}

/** The token of 'of' right before a token, with an article in between at most: 'of the four men'. */
export function ofBefore(reader: Reader, from: number): number | undefined {
  const at = beforeDeterminer(reader, from);
  return isOfAt(reader, at) ? at : undefined;
}

/** Skips a comma, if one stands at a token. */
export const overComma = (reader: Reader, at: number): number =>
  isCommaAt(reader, at) ? at + 1 : at;

/** Skips a word and its comma that open a sentence: 'Meanwhile, in a separate raid'. */
export const afterOpener = (reader: Reader, from: number): number =>
  isCommaAt(reader, from + 1) ? from + 2 : from;

/** Skips the comma and 'and' that join two items of a list. */
export function overJoin(reader: Reader, at: number): number {
  const i = overComma(reader, at);
  return isAndAt(reader, i) ? i + 1 : i;
}

/** The places listed from token `at` on: 'Norway, France, Germany and the U.S.'. */
export function placeChain(reader: Reader, at: number): PlaceAnnotation[] {
  const places: PlaceAnnotation[] = [];
  let i = skipDeterminers(reader, at);
  for (let place = placeAt(reader, i); place; place = placeAt(reader, i)) {
    places.push(place);
    i = skipDeterminers(reader, overJoin(reader, tokenAfter(reader, place, i)));
  }
  return places;
}

/** How many words an aside in a list may have. */
const ASIDE = 4;

/** Skips an aside behind 'and' in a list: 'Rotterdam, Breda and, across the border, Antwerp'. */
export function pastAside(reader: Reader, at: number): number {
  if (!isCommaAt(reader, at) || !isAndAt(reader, at - 1)) return at;
  for (let i = at + 1; i <= at + 1 + ASIDE; i += 1) {
    if (isCommaAt(reader, i)) return i + 1;
    if (!isWord(reader, i) || placeAt(reader, i)) return at;
  }
  return at;
}

/** Skips 'the', 'all the' before a name or noun. */
export function skipDeterminers(reader: Reader, at: number): number {
  let i = at;
  while (isDeterminerAt(reader, i)) i += 1;
  return i;
}

/** Whether any token of a stretch passes a test. */
export function hasSuch(
  reader: Reader,
  from: number,
  to: number,
  isSuch: (reader: Reader, i: number) => boolean,
): boolean {
  for (let i = from; i < to; i += 1) if (isSuch(reader, i)) return true;
  return false;
}

/** How many sentences lie between two tokens. */
export const sentencesApart = ({ doc }: Reader, later: number, earlier: number): number =>
  (doc.sentenceOf[later] ?? 0) - (doc.sentenceOf[earlier] ?? 0);

/** Whether two tokens stand in one paragraph. */
export const isSameBlock = ({ doc }: Pick<Reader, 'doc'>, a: number, b: number): boolean =>
  blockAt(doc, doc.tokens.start[a] ?? 0) === blockAt(doc, doc.tokens.start[b] ?? 0);

/** How many tokens from `i` on are words of addition: three in 'as well as', 0 if none are. */
export const additionAt = (reader: Reader, i: number): number =>
  reader.attributes.additions.find((words) =>
    words.every((word, n) => wordAt(reader, i + n) === word),
  )?.length ?? 0;

/** Whether 'respectively' stands further on in the sentence, so that numbers in a row belong to different things. */
export function isRespective(reader: Reader, from: number): boolean {
  const { to } = sentenceNear(reader, from);
  return hasOneOf(reader.tokens, reader.grammar.respective, from, to);
}
