import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, nextOf, normAt, WORD } from '../../text/tokens/tokens.ts';
import { CLOSE, clauseStart, isBefore, NEAR } from './clause.ts';
import type { StatusWords, TermAt } from './words.ts';

/** What in the clause before a term takes its force: a negation, an earlier time, someone else. */
export function whatUndoes(
  { doc: { tokens }, language }: Draft,
  at: TermAt,
  also: ReadonlySet<string> = new Set(),
): string | undefined {
  const words = language.status;
  const start = clauseStart(tokens, words.clause, at);
  // 'Who faces charges' tells of now, 'who was charged' of then; 'extradited to face charges' of charges that are brought.
  const isNow = words.facing.has(normAt(tokens, at.from));
  const isFaced = isNow && isBefore(tokens, words.handedOver, at);
  for (let i = at.from - 1; i >= start; i -= 1) {
    const norm = normAt(tokens, i);
    if (tokens.kind[i] !== WORD) continue;
    const away = at.from - i;
    const close = away <= CLOSE;
    if (close && words.courts.has(norm)) return undefined;
    if (close && words.unrealClose.has(norm) && !isFaced && isOfDeed(tokens, words, i))
      return `"${norm}" before it`;
    const isSaid = words.subjects.has(normAt(tokens, i + 1));
    if (close && words.relative.has(norm) && !isNow && !isSaid)
      return `"${norm}": the past of a person`;
    if (
      away <= NEAR &&
      (words.unreal.has(norm) || (also.has(norm) && !isAfter(tokens, words, i, at)))
    )
      return `"${norm}" before it`;
    if (away <= NEAR && words.earlier.has(norm) && !words.current.has(normAt(tokens, i + 1)))
      return `"${norm}": an earlier matter`;
    // 'Already serving a sentence in Spain, where he pleaded guilty'.
    if (close && words.whereabouts.has(norm) && isBefore(tokens, words.serving, { ...at, from: i }))
      return `"${norm}": what somebody serves already`;
  }
  return undefined;
}

/** 'To be sentenced', 'before he was'; not 'beat her to death', 'Loyal to Familia'. */
const isOfDeed = (tokens: Draft['doc']['tokens'], words: StatusWords, i: number): boolean =>
  !words.noDeeds.has(normAt(tokens, i + 1)) &&
  !(normAt(tokens, i) === words.penaltyLink && hasFlag(tokens, i + 1, CAPITAL));

/** 'Faces deportation after being convicted': what is faced follows from the verdict. */
const isAfter = (
  tokens: Draft['doc']['tokens'],
  { subordinate }: StatusWords,
  facing: number,
  { from }: TermAt,
): boolean => nextOf(tokens, subordinate, facing + 1, from) < from;
