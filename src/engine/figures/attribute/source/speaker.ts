import { opensSentence, spanOf } from '../../../text/doc.ts';
import type { Span } from '../../../types.ts';
import { agencyAt, dateAt, nationalityAt, placeAt, startingAt } from '../../annotations-at.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { tokenAfter } from '../../syntax/clause.ts';
import { isAdverbAt, isAndAt, isDeterminerAt, isPrepositionAt, isVerbAt } from '../../words-at.ts';
import { standInAt } from '../stand-ins.ts';
import { overLetters, unknownBody } from './unknown-body.ts';

/** One speaker, or two joined by 'and': 'the Bavarian police and the Bamberg prosecutors'. */
export function speakersAt(reader: Reader, at: number, limit: number): Speaker | undefined {
  const first = speakerAt(reader, at, limit);
  if (!first) return undefined;
  const second = isAndAt(reader, first.to) ? speakerAt(reader, first.to + 1, limit) : undefined;
  return second ? withSecond(first, second) : first;
}

/** Two speakers of the same statement, as one. */
export const withSecond = (first: Speaker, second: Speaker): Speaker => ({
  value: `${first.value}, ${second.value}`,
  span: { start: first.span.start, end: second.span.end },
  from: first.from,
  to: second.to,
});

/** Who speaks, with the tokens of the name and its determiners. */
export interface Speaker {
  value: string;
  span: Span;
  from: number;
  to: number;
}

/**
 * The speaker whose name starts at token `at` or behind determiners and adverbs there ('since then police have'): an
 * agency, an outlet, an office or an unknown body.
 */
export function speakerAt(reader: Reader, at: number, limit: number): Speaker | undefined {
  let i = at;
  while (i < limit && (isDeterminerAt(reader, i) || isAdverbAt(reader, i))) i += 1;
  // The day stands before whoever told it then: 'on Monday police reported'.
  if (isOneWordDay(reader, i)) i += 1;
  const standIn =
    standInAt(reader, at, 'speaks') ?? (i > at ? standInAt(reader, i, 'speaks') : undefined);
  if (standIn)
    return {
      value: standIn.body.id,
      span: spanOf(reader.doc, at, standIn.to),
      from: at,
      to: standIn.to,
    };
  const agency = agencyAt(reader, i);
  if (agency) {
    const to = overLetters(reader, tokenAfter(reader, agency, i));
    return { value: agency.id, span: agency, from: i, to };
  }
  // Whom others cite is named without the verb: 'The paper, citing investigators, reported'.
  if (reader.attributes.cites.has(wordAt(reader, i))) return undefined;
  for (let n = 0; n < 3 && i + n < limit; n += 1) {
    if (!isWord(reader, i + n) || reader.grammar.stops.has(wordAt(reader, i + n))) break;
    const inner = agencyAt(reader, i + n);
    if (inner)
      return { value: inner.id, span: inner, from: i, to: tokenAfter(reader, inner, i + n) };
    const outlet = reader.lexicon.outlets.match(reader.tokens, i + n, limit);
    if (outlet && isCapital(reader, i + n)) return named(reader, i + n, outlet.length);
    const office = reader.lexicon.offices.match(reader.tokens, i + n, limit);
    if (office) {
      const to = overOwnName(reader, overPaper(reader, i + n + office.length, limit), limit);
      return { value: officeName(reader, i, to), span: spanOf(reader.doc, i, to), from: i, to };
    }
  }
  return ofBody(reader, i, limit) ?? unknownBody(reader, i, limit);
}

/** Whether a weekday or the like stands at a token, all by itself. */
const isOneWordDay = (reader: Reader, i: number): boolean =>
  startingAt(reader, reader.draft.calendar, i)?.end === (reader.tokens.end[i] ?? -1);

/** How many words may stand between an office and the newspaper that is called after it. */
const REACH_PAPER = 2;

/** Skips up to the noun of a newspaper which the words before it describe: 'the official provincial newspaper'. */
function overPaper(reader: Reader, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + REACH_PAPER); i += 1) {
    if (reader.attributes.papers.has(wordAt(reader, i))) return i + 1;
    if (!isWord(reader, i) || isVerbAt(reader, i)) return at;
  }
  return at;
}

/** How many words the name of a newspaper may have. */
const LONGEST_NAME = 4;

/** Skips the name behind a noun for a newspaper, because it is no person's name: 'the newspaper Le Soir'. */
function overOwnName(reader: Reader, at: number, limit: number): number {
  // A date in capitals is no name: 'according to the newspaper Friday'.
  if (!reader.attributes.papers.has(wordAt(reader, at - 1)) || dateAt(reader, at)) return at;
  let to = at;
  while (to < Math.min(limit, at + LONGEST_NAME) && isCapital(reader, to)) to += 1;
  return to;
}

/** A speaker that is told in the article's own words. */
function named(reader: Reader, from: number, length: number): Speaker {
  const span = spanOf(reader.doc, from, from + length);
  return { value: reader.doc.text.slice(span.start, span.end), span, from, to: from + length };
}

/**
 * The body that a spokesperson or director speaks for: 'a spokesman for the federal prosecutor',
 * 'the Director of Media and Advocacy for the NDLEA'.
 */
function ofBody(reader: Reader, i: number, limit: number): Speaker | undefined {
  const { speakers } = reader.attributes;
  for (let n = 0; n < 3; n += 1) {
    if (!speakers.has(wordAt(reader, i + n))) continue;
    if (!isPrepositionAt(reader, i + n + 1)) return undefined;
    return behindTitle(reader, i, i + n + 1, limit);
  }
  return undefined;
}

/** How many tokens the title of an office may have. */
const LONGEST_TITLE = 9;

/** The agency behind the first preposition of a title, or behind a later one with only capitalised words in between. */
function behindTitle(
  reader: Reader,
  from: number,
  preposition: number,
  limit: number,
): Speaker | undefined {
  for (let i = preposition; i < Math.min(limit, preposition + LONGEST_TITLE); i += 1) {
    if (!isPrepositionAt(reader, i)) {
      const links = isAndAt(reader, i) || wordAt(reader, i) === '&';
      if (!links && !isCapital(reader, i)) return undefined;
      continue;
    }
    const at = isDeterminerAt(reader, i + 1) ? i + 2 : i + 1;
    const agency = at < limit ? agencyAt(reader, at) : undefined;
    if (agency) return { value: agency.id, span: agency, from, to: tokenAfter(reader, agency, at) };
    i = at - 1;
  }
  return undefined;
}

/** The office in the article's words. A capital that it has only from opening a sentence is made lower case. */
function officeName(reader: Reader, from: number, to: number): string {
  const name = reader.doc.text.slice(
    reader.tokens.start[from] ?? 0,
    reader.tokens.end[to - 1] ?? 0,
  );
  const opens =
    opensSentence(reader.doc, from) && !nationalityAt(reader, from) && !placeAt(reader, from);
  return opens ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
