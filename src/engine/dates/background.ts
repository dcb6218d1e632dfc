import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { blockAt, type Doc, sentenceAround, tokenAt } from '../text/doc.ts';
import { PhraseTable } from '../text/phrases.ts';
import { hasFlag, NUMBER, SIGN, UPPER, WORD } from '../text/tokens.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import type { DateWords } from './words.ts';

/** A dateline's date stands at most so many tokens into its block. */
const DATELINE = 14;
const DASHES = new Set(['-', '–', '—']);
const backgroundOf = compiledOnce(
  (words: DateWords) => new PhraseTable(words.background.map((phrase) => [phrase, true as const])),
);

/** Why a date is no point in time of the case, or undefined where it is one. */
export function whyBackground(
  draft: Draft,
  cursor: Cursor,
  e: Expression,
  future: boolean,
): string | undefined {
  if (isPageLine(cursor, e)) return 'a line about the page';
  if (isDateline(cursor, e)) return 'dateline';
  if (namesElse(cursor, e)) return 'a law, birth or founding';
  if (isHabit(cursor, e)) return 'a habit';
  if (e.grain === 'day' && (e.shift ?? 0) > 0 && !future) return 'no plan';
  if (isHistoric(draft, e)) return 'history';
  if (e.grain !== 'day' && inBackground(cursor, e)) return 'statistics or another case';
  if (e.grain === 'year' && e.shift !== undefined) return whyVague(cursor, e);
  return undefined;
}

/** First token of the block that holds token `i`. */
function blockStart(cursor: Cursor, i: number): number {
  const { tokens } = cursor.doc;
  const block = blockAt(cursor.doc, tokens.start[i] ?? 0);
  if (!block) return i;
  const first = tokenAt(cursor.doc, block.start);
  return (tokens.start[first] ?? 0) < block.start ? first + 1 : first;
}

/** 'BRUSSELS, Feb 7 -', '(Luxembourg, 4 April 2024) -', 'The Hague, 5 December 2024' on a line of its own. */
function isDateline(cursor: Cursor, e: Expression): boolean {
  if (e.grain !== 'day') return false;
  const { tokens } = cursor.doc;
  const reach = Math.max(0, e.from - DATELINE);
  const first = blockStart(cursor, e.from);
  if (first < reach) return false;
  for (let i = first; i < e.from; i += 1)
    if (
      tokens.kind[i] === WORD &&
      (!cursor.isCapital(i) || cursor.words.licences.has(cursor.norm(i)))
    )
      return false;
  const block = blockAt(cursor.doc, tokens.start[e.from] ?? 0);
  const isLast = (tokens.start[e.to] ?? Number.POSITIVE_INFINITY) >= (block?.end ?? 0);
  return isLast || dashFollows(cursor, e.to);
}

/** A dash, perhaps after a bracketed agency: '(Reuters) -'. A glued hyphen joins words. */
function dashFollows(cursor: Cursor, from: number): boolean {
  let bracketed = false;
  for (let i = from; i < from + 6; i += 1) {
    if (DASHES.has(cursor.norm(i))) return !cursor.isGlued(i) || !cursor.isGlued(i + 1);
    const opens = cursor.isSign(i, '(');
    bracketed = opens || (bracketed && !cursor.isSign(i, ')'));
    const isPart = opens || cursor.isSign(i, ')') || cursor.isSign(i, ',');
    // Some agencies write themselves small: '(dpa)'.
    const isName = cursor.isWord(i) && (bracketed || cursor.isCapital(i));
    if (cursor.doc.tokens.kind[i] === SIGN ? !isPart : !isName) return false;
  }
  return false;
}

/** 'Published 7 February 2023', 'Last updated: ...' within the first words of a block. */
function isPageLine(cursor: Cursor, e: Expression): boolean {
  const first = blockStart(cursor, e.from);
  for (let i = first; i < Math.min(e.from, first + 3); i += 1)
    if (cursor.words.bylines.has(cursor.norm(i)) && (cursor.isCapital(i) || i === first + 1))
      return e.from - i < 5;
  return false;
}

/** 'on Friday and Saturday nights': no one day is meant. */
function isHabit(cursor: Cursor, e: Expression): boolean {
  if (e.weekday === undefined) return false;
  const at = cursor.words.links.has(cursor.norm(e.to)) ? e.to + 2 : e.to;
  return cursor.words.habits.has(cursor.norm(at));
}

/** 'Modern Slavery Act of 2015', 'born in 1985', 'founded in 1998'. */
function namesElse(cursor: Cursor, e: Expression): boolean {
  for (let i = e.from - 1; i >= Math.max(0, e.from - 3); i -= 1) {
    if (cursor.words.elsewhere.has(cursor.norm(i))) return true;
    if (cursor.isNumber(i)) continue;
    if (!cursor.words.licences.has(cursor.norm(i)) && !cursor.words.articles.has(cursor.norm(i)))
      return hasFlag(cursor.doc.tokens, i, UPPER) && e.grain === 'year';
  }
  return false;
}

/** Years that lie further back than a case is told, unless the article opens with them. */
const HISTORY = { year: 10, month: 12, week: 12, day: 60 } as const;

function isHistoric(draft: Draft, e: Expression): boolean {
  const published = Number(draft.article.published?.slice(0, 4));
  if (e.year === undefined || !published) return false;
  if (e.grain === 'year' && e.year > published) return true;
  if (published - e.year <= HISTORY[e.grain]) return false;
  return (blockAt(draft.doc, draft.doc.tokens.start[e.from] ?? 0)?.start ?? 0) > opening(draft);
}

/** The end of the second block: headline and lead. */
const opening = (draft: Draft) => draft.doc.blocks[1]?.start ?? 0;

const inBackground = ({ doc, words }: Cursor, e: Expression) =>
  sentenceOf(doc, words, e.from).background;

/** What a sentence says beside its dates. */
interface SentenceFacts {
  from: number;
  background: boolean;
  numbers: number;
}

/** The sentence read last: one full of dates is walked once, not once a date. */
const lastRead = new WeakMap<Doc, SentenceFacts>();

function sentenceOf(doc: Doc, words: DateWords, i: number): SentenceFacts {
  const { from, to } = sentenceAround(doc, i);
  const known = lastRead.get(doc);
  if (known?.from === from) return known;
  const table = backgroundOf(words);
  const facts = { from, background: false, numbers: 0 };
  for (let at = from; at < to; at += 1) {
    facts.background ||= table.match(doc.tokens, at, to) !== undefined;
    if (doc.tokens.kind[at] === NUMBER) facts.numbers += 1;
  }
  lastRead.set(doc, facts);
  return facts;
}

/** 'this year' alone tells no point in time; 'last year' beside a count is a statistic. */
function whyVague(cursor: Cursor, e: Expression): string | undefined {
  if (counts(cursor, e)) return 'statistics';
  const apart = cursor.words.apart.get(cursor.norm(e.from - 1));
  return e.shift === 0 && apart === undefined ? 'too vague' : undefined;
}

/** 'had 1,100 requests last year': a count of a year is a statistic. */
function counts(cursor: Cursor, e: Expression): boolean {
  let own = 0;
  for (let i = e.from; i < e.to; i += 1) if (cursor.isNumber(i)) own += 1;
  return sentenceOf(cursor.doc, cursor.words, e.from).numbers > own;
}
