import type { Draft } from '../../draft.ts';
import { nextOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import { CLOSE, isBefore, NEAR } from './clause.ts';
import { isDayAt } from './verdicts.ts';
import type { TermAt } from './words.ts';

/**
 * How many tokens behind its verb the thing may stand that a court undoes:
 * 'threw out on Monday the murder convictions'.
 */
const UNDONE = 8;
/** How many tokens before its verb it may stand: 'the conviction of a woman of Poole, 34, has been quashed'. */
const WAS_UNDONE = 24;

/**
 * Whether a court undoes a conviction, so that nobody has it any more: 'The court overturned the conviction',
 * 'whose murder conviction was quashed'.
 */
export const quashesConviction = (draft: Draft, at: TermAt): boolean =>
  isUndone(draft, at, draft.language.status.convictions);

/** Whether a court undoes a term, which leaves the stage open: 'The court set aside the 20-year term'. */
export const undoesTerm = (draft: Draft, at: TermAt): boolean =>
  isUndone(draft, at, draft.language.status.standing);

/** Whether a court confirms an acquittal: 'The court upheld the acquittal', 'his acquittal was confirmed'. */
export const confirmsAcquittal = (draft: Draft, at: TermAt): boolean =>
  isUndone(draft, at, draft.language.status.acquittals);

/** Whether nothing came of it: 'Refused on Monday to quash the conviction', 'failed to overturn his sentence'. */
export const isRefused = ({ doc: { tokens }, language }: Draft, at: TermAt): boolean =>
  isBefore(tokens, language.status.refusing, at, NEAR);

function isUndone(draft: Draft, at: TermAt, what: ReadonlySet<string>): boolean {
  const { tokens } = draft.doc;
  const { courts, having, passives } = draft.language.status;
  const isByCourt = () => isBefore(tokens, courts, at) && isOfNounBehind(draft, at, what);
  // Or it is the perfect of a court: 'Has quashed the conviction'.
  if (isBefore(tokens, passives, at, 1))
    return isOfNounBefore(draft, at, what, WAS_UNDONE) || isByCourt();
  // 'Have' before the noun tells of one that was undone ('Has had his conviction for theft quashed') or is wished to
  // be ('a bid to have his conviction quashed').
  if (isBefore(tokens, having.done, at, UNDONE)) return isOfNounBefore(draft, at, what, UNDONE);
  if (isBefore(tokens, having.wanted, at, UNDONE)) return false;
  if (isOfNounBefore(draft, at, what, 1)) return true;
  return isByCourt();
}

/**
 * Whether the noun stands behind the verb: 'Quashed the conviction', but not
 * 'threw out his appeal against conviction', nor 'overturned the order of the court after a conviction'.
 */
function isOfNounBehind(draft: Draft, { to, end }: TermAt, what: ReadonlySet<string>): boolean {
  const { tokens } = draft.doc;
  const { acquittals, appeals, links } = draft.language.status;
  for (let i = to; i < Math.min(end, to + UNDONE); i += 1) {
    const norm = normAt(tokens, i);
    if (what.has(norm)) return !isOfPart(draft, i, end);
    if (appeals.has(norm) || acquittals.has(norm)) return false;
    if (links.has(norm) && !isDayAt(draft, i) && !isDayAt(draft, i + 1)) return false;
  }
  return false;
}

/** So near behind a verdict stands whose alone it is, or of what: 'the conviction of a third man', 'the sentence on one count'. */
const PART = 5;

const isOfPart = ({ doc, language }: Draft, verdict: number, end: number): boolean => {
  const { counts, someoneElse } = language.status;
  const limit = Math.min(end, verdict + PART);
  return [counts, someoneElse].some((words) => nextOf(doc.tokens, words, verdict, limit) < limit);
};

/**
 * Whether the noun stands before the verb: 'The conviction was quashed', but not
 * 'his appeal against conviction was thrown out', nor 'to have her conviction quashed'.
 */
function isOfNounBefore(
  draft: Draft,
  { from, first }: TermAt,
  what: ReadonlySet<string>,
  reach: number,
): boolean {
  const { tokens } = draft.doc;
  const { against, clause } = draft.language.status;
  for (let i = from - 1; i >= Math.max(first, from - reach); i -= 1) {
    const norm = normAt(tokens, i);
    if (clause.has(norm) || (tokens.kind[i] === SIGN && norm === ';')) return false;
    if (what.has(norm)) return nextOf(tokens, against, Math.max(first, i - CLOSE), i) >= i;
  }
  return false;
}
