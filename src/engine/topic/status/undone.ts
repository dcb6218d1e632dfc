import type { Draft } from '../../draft.ts';
import { spanAt } from '../../text/spans.ts';
import { CAPITAL, hasFlag, nextOf, normAt, type Tokens, WORD } from '../../text/tokens/tokens.ts';
import { CLOSE, clauseStart, isBefore, NEAR } from './clause.ts';
import type { StatusWords, TermAt } from './words.ts';

/** What in the clause before a term takes its force: a negation, an earlier time, someone else. */
export function whatUndoes(
  draft: Draft,
  at: TermAt,
  also: ReadonlySet<string> = new Set(),
): string | undefined {
  const { calendar, doc, language } = draft;
  const { tokens } = doc;
  const words = language.status;
  const start = clauseStart(tokens, words.clause, at);
  let dated = 0;
  for (let i = at.from - 1; i >= start; i -= 1) {
    const norm = normAt(tokens, i);
    // A date before the term is no distance, and its words say nothing: 'In May' is no 'may', and
    // 'who was last year convicted' is as near as 'who was convicted'.
    const isDate = spanAt(calendar, tokens.start[i] ?? 0) !== undefined;
    if (isDate) dated += 1;
    if (tokens.kind[i] !== WORD || isDate) continue;
    const away = at.from - i - dated;
    if (away <= CLOSE) {
      if (words.courts.has(norm)) return whatStopsCourt(tokens, words, start, i);
      const why = whatUndoesClose(draft, at, i);
      if (why) return why;
    }
    if (away > NEAR) continue;
    if (words.unreal.has(norm) || (also.has(norm) && !isAfter(tokens, words, i, at)))
      return `"${norm}" before it`;
    // Behind 'has had' it is no earlier matter: 'Has had his conviction quashed'.
    const isOwn = words.beforeOthers.has(normAt(tokens, i + 1));
    if (words.earlier.has(norm) && !words.current.has(normAt(tokens, i + 1)) && !isOwn)
      return `"${norm}": an earlier matter`;
  }
  return undefined;
}

/** What stands before the court and keeps it from having acted: 'No court has jailed', 'if a court jails'. */
function whatStopsCourt(
  tokens: Tokens,
  { stopping }: StatusWords,
  start: number,
  court: number,
): string | undefined {
  const stop = nextOf(tokens, stopping, Math.max(start, court - CLOSE), court);
  return stop < court ? `"${normAt(tokens, stop)}" before the court` : undefined;
}

/** What a word close before a term takes from it. */
function whatUndoesClose(
  { doc: { tokens }, figures, language }: Draft,
  at: TermAt,
  i: number,
): string | undefined {
  const words = language.status;
  const norm = normAt(tokens, i);
  // 'Who faces charges' tells of now, and 'who was charged' of the past. In 'extradited to face charges' the charges
  // have been brought.
  const isNow = words.facing.has(normAt(tokens, at.from));
  const isFaced = isNow && isBefore(tokens, words.handedOver, at);
  // As a noun it is no deed to come: 'In relation to charges of fraud'.
  const isNoun = norm === words.penaltyLink && words.charges.has(normAt(tokens, at.from));
  if (words.unrealClose.has(norm) && !isFaced && !isNoun && isOfDeed(tokens, words, i))
    return `"${norm}" before it`;
  const isSaid = words.subjects.has(normAt(tokens, i + 1));
  if (words.relative.has(norm) && !isNow && !isSaid && !isOfThose(figures, tokens, at))
    return `"${norm}": the past of a person`;
  // Behind 'where' it is the sentence that somebody serves already:
  // 'Already serving a sentence in Spain, where he pleaded guilty'.
  if (words.whereabouts.has(norm) && isBefore(tokens, words.serving, { ...at, from: i }))
    return `"${norm}": what somebody serves already`;
  return undefined;
}

/**
 * Whether the persons whom a body charged are told behind it: 'The prosecutor's office, which in May charged 29 men'.
 */
const isOfThose = (figures: Draft['figures'], tokens: Tokens, { to }: TermAt): boolean =>
  spanAt(figures, tokens.start[to] ?? 0)?.unit === 'person';

/**
 * Whether a deed that is yet to come follows: 'To be sentenced', 'before he was', but not 'beat her to death',
 * 'Loyal to Familia'.
 */
const isOfDeed = (tokens: Tokens, words: StatusWords, i: number): boolean =>
  !words.noDeeds.has(normAt(tokens, i + 1)) &&
  !(normAt(tokens, i) === words.penaltyLink && hasFlag(tokens, i + 1, CAPITAL));

/** Whether what is faced follows from the verdict: 'Faces deportation after being convicted'. */
const isAfter = (
  tokens: Tokens,
  { subordinate }: StatusWords,
  facing: number,
  { from }: TermAt,
): boolean => nextOf(tokens, subordinate, facing + 1, from) < from;
