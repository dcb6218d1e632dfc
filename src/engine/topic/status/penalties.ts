import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tableOf } from '../../text/phrases.ts';
import { GLUED, hasFlag, NUMBER, nextOf, normAt, SIGN, WORD } from '../../text/tokens/tokens.ts';
import { isBefore } from './clause.ts';
import type { StatusWords, TermAt } from './words.ts';

/** A penalty stands within so many tokens after its verb. */
const PENALTY = 10;
/** And one that needs no number within so many: 'given one last suspended sentence'. */
const PUNISHMENT = 4;

const punishmentsOf = compiledOnce(({ punishments }: StatusWords) => tableOf(punishments));

/** Whether a penalty stands behind a term: 'jailed for nine years', 'life for ...', 'given suspended sentences'. */
export const hasPenaltyAfter = (draft: Draft, at: TermAt): boolean =>
  endOfPenalty(draft, at) !== undefined;

/** The token behind the penalty that stands behind a term, if there is one. */
export const endOfPenalty = (draft: Draft, at: TermAt): number | undefined =>
  endOfTerm(draft, at) ?? endOfPunishment(draft, at);

/** The token behind a punishment that needs no number, before the next comma. */
function endOfPunishment(
  { doc: { tokens }, language }: Draft,
  { to, end }: TermAt,
  reach = PUNISHMENT,
): number | undefined {
  const table = punishmentsOf(language.status);
  for (let i = to; i < Math.min(end, to + reach); i += 1) {
    if (tokens.kind[i] === SIGN && tokens.norm[i] === ',') return undefined;
    const hit = table.match(tokens, i, end);
    if (hit) return i + hit.length;
  }
  return undefined;
}

/** The token behind a counted penalty in the tokens from a term on. */
function endOfTerm(
  { doc: { tokens }, language }: Draft,
  { from, to, end }: TermAt,
  reach = PENALTY,
): number | undefined {
  const { penalties, lifelong, half, noPenalty } = language.status;
  const { small } = language.numbers;
  for (let i = from; i < Math.min(end, to + reach); i += 1) {
    const norm = normAt(tokens, i);
    if (i >= to && tokens.kind[i] === SIGN && norm === ',') return undefined;
    if (lifelong.has(norm) && (i + 1 >= end || isTerm(tokens, i, language.status))) return i + 1;
    if (!penalties.has(norm) || noPenalty.has(normAt(tokens, i + 1))) continue;
    if (isOfOtherThings(tokens, language.status, i)) continue;
    // The number stands before the half: 'Five and a half years', '13-and-a-half years'.
    const last = normAt(tokens, i - 1) === half ? beforeHalf(tokens, i - 1) : i - 1;
    if (isCount(tokens.kind[last], normAt(tokens, last), small)) return i + 1;
  }
  return undefined;
}

/** The token three words before 'half', over hyphens. */
function beforeHalf(tokens: Draft['doc']['tokens'], half: number): number {
  let at = half;
  for (let words = 0; words < 3 && at > 0; ) {
    at -= 1;
    if (tokens.kind[at] !== SIGN) words += 1;
  }
  return at;
}

/** Whether the years are of something else: 'Fifteen years of records', but not 'of hard labour'. */
function isOfOtherThings(tokens: Draft['doc']['tokens'], words: StatusWords, unit: number) {
  if (normAt(tokens, unit + 1) !== words.penaltyOf) return false;
  const behind = unit + 2;
  return nextOf(tokens, words.served, behind, behind + 2) >= behind + 2;
}

/**
 * Whether 'life' is a term: 'Jailed for life', 'life in prison', but not 'life-saving care',
 * 'life threatening injuries'.
 */
const isTerm = (tokens: Draft['doc']['tokens'], life: number, words: StatusWords): boolean =>
  tokens.kind[life + 1] === WORD
    ? words.afterLife.has(normAt(tokens, life + 1))
    : !hasFlag(tokens, life + 1, GLUED) || tokens.norm[life + 1] !== '-';

const isCount = (kind: number | undefined, norm: string, small: ReadonlyMap<string, number>) =>
  kind === NUMBER || norm === '-' || small.has(norm);

/**
 * Whether a court imposes a sentence: 'A judge imposed a seven-year sentence', but not
 * 'the reform imposes minimum sentences', nor 'courts have imposed longer sentences'.
 */
export function imposesSentence(draft: Draft, at: TermAt): boolean {
  const { language } = draft;
  const { tokens } = draft.doc;
  const { courts, sentences, compared } = language.status;
  if (!isBefore(tokens, courts, at) || isBehind(tokens, compared, at)) return false;
  if (isBehind(tokens, sentences, at)) return true;
  return servesPrison(draft, at) || endOfPunishment(draft, at, PENALTY) !== undefined;
}

/**
 * Whether somebody serves a prison term: 'Slapped with six years in jail', 'will serve nine years in prison', but not
 * 'awarded a nine-year contract'.
 */
export function servesPrison(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { prisons, conditions } = draft.language.status;
  if (isBefore(tokens, conditions, at)) return false;
  if (endOfPunishment(draft, at) !== undefined) return true;
  return endOfTerm(draft, at) !== undefined && isBehind(tokens, prisons, at);
}

/**
 * Whether a court gives years: 'The court gave him six years', but not 'gave the defence three weeks',
 * 'gave the firm two years to pay'.
 */
export function givesYears(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { courts, years, lifelong, links, relative } = draft.language.status;
  if (!isBefore(tokens, courts, at, BENCH)) return false;
  // The years must belong to its own clause: 'gave two suspects bail in a case that has taken two years'
  const own = [links, relative].map((words) => nextOf(tokens, words, at.to, at.end));
  const given = { ...at, end: Math.min(at.end, ...own) };
  const isLong = isBehind(tokens, years, given) || isBehind(tokens, lifelong, given);
  return isLong && endOfTerm(draft, given) !== undefined;
}

/** How near before its verb the court stands that gives or the prosecutor who demands, in tokens. */
const BENCH = 6;

/** What is demanded stands right behind: 'seek up to 12 years', not 'want them held for 18 months'. */
const DEMANDED = 4;

/** Whether a term is only asked for, which shows a trial: 'Prosecutors in Paris on Tuesday sought 18 years'. */
export function demandsTerm(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { accusers } = draft.language.status;
  if (!isBefore(tokens, accusers, at, BENCH)) return false;
  return (endOfTerm(draft, at, DEMANDED) ?? endOfPunishment(draft, at)) !== undefined;
}

/** Whether one of the words stands behind a term, as near as its penalty does. */
export function isBehind(
  tokens: Draft['doc']['tokens'],
  words: ReadonlySet<string>,
  { to, end }: TermAt,
): boolean {
  const limit = Math.min(end, to + PENALTY);
  return nextOf(tokens, words, to, limit) < limit;
}
