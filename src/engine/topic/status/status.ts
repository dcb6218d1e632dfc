import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { CaseStatus } from '../../types.ts';
import { HEADLINE_WEIGHT, isOfHeadline, isOfOpening, OPENING_WEIGHT } from '../evidence/weight.ts';
import { ofThoseOfLead } from './of-the-lead.ts';
import { isFormal, isSaidOfThose, isWritten } from './said.ts';
import { claimsOf, type StageClaim } from './stage-claims.ts';
import { statusTables } from './tables.ts';
import { verdictsBelow } from './verdicts-below.ts';
import { type Stage, UNDONE } from './words.ts';

/** Reads the legal stage of the case from the text's own words: never more than they say of its suspects. */
export function* readStatus(draft: Draft): Generator<void, undefined> {
  if (draft.relevance === 'no') return;
  const { stated, below, jailed } = yield* claimsOf(draft);
  const claims = [...stated, ...verdictsBelow(draft, { stated, below, jailed })];
  const stage = decide(draft, claims, jailed);
  const mentions = claims.filter((claim) => claim.stage === stage).map(({ said }) => said);
  draft.status = { stage, mentions };
  const words = [...new Set(mentions.map(({ start, end }) => draft.doc.text.slice(start, end)))];
  if (words.length > 0) draft.reasons.push({ kind: 'status-words', words, mentions });
}

/** A verdict counts only where headline or opening states it; a charge counts wherever it stands. */
function decide(
  draft: Draft,
  claims: readonly StageClaim[],
  jailed: readonly StageClaim[],
): CaseStatus {
  const opening = claims.filter(isOfOpening);
  const states = (stage: Stage, of: readonly StageClaim[] = opening) =>
    of.some((claim) => claim.stage === stage);
  const headline = opening.filter(isOfHeadline);
  // The term of a headline's verdict may stand below: 'Court jails seven in scam; main accused at large'.
  const inHeadline = states('convicted', headline) || jailed.some(isOfHeadline);
  const isUndone = opening.some((claim) => isGone(draft, claim, opening));
  if (states('convicted') && !isUndone && isSettled(draft, inHeadline, opening)) return 'convicted';
  const { retried } = statusTables(draft.language.status);
  const acquittals = opening.filter(({ stage }) => stage === 'acquitted');
  const isOwn = acquittals.some(isOfHeadline) || ofThoseOfLead(draft, acquittals).length > 0;
  const isAcquitted = isOwn && (isUndone || !states('convicted'));
  if (isAcquitted && !isWritten(draft, retried, 0)) return 'acquitted';
  return states('charged', standing(draft, claims)) ? 'charged' : 'alleged';
}

/** A verdict is gone that a court sets aside, if the same sentence does not give another: 'sets aside the life term, sentences him to seven years'. */
function isGone({ doc, language }: Draft, undoing: StageClaim, claims: readonly StageClaim[]) {
  if (undoing.stage !== UNDONE) return false;
  const isNew = ({ stage, sentence, span }: StageClaim) =>
    stage === 'convicted' &&
    sentence === undoing.sentence &&
    span.start > undoing.span.start &&
    language.status.those.has(normAt(doc.tokens, tokenAt(doc, span.end - 1) + 1));
  return !claims.some(isNew);
}

/** The claims that stand where the opening says that charges fell away: 'prosecutors dropped all charges', but a trial goes on. */
function standing(draft: Draft, claims: readonly StageClaim[]): readonly StageClaim[] {
  const { chargeWords } = draft.language.status;
  if (!isWritten(draft, statusTables(draft.language.status).dropped, OPENING_WEIGHT)) return claims;
  return claims.filter(({ phrase }) => !phrase.split(' ').some((word) => chargeWords.has(word)));
}

/** Whether a verdict of the opening is this case's, and stands. */
function isSettled(draft: Draft, inHeadline: boolean, opening: readonly StageClaim[]): boolean {
  const { undone, unsettled, divided, pending } = statusTables(draft.language.status);
  const told = opening.filter(({ stage }) => stage === 'convicted');
  const verdicts = inHeadline ? told : ofThoseOfLead(draft, told);
  if (verdicts.length === 0) return refuse(draft, told, 'the lead tells of an earlier stage');
  if (isSaidOfThose(draft, undone, OPENING_WEIGHT))
    return refuse(draft, verdicts, 'a verdict undone');
  if (isWritten(draft, unsettled, OPENING_WEIGHT) && !verdicts.some((one) => isFormal(draft, one)))
    return refuse(draft, verdicts, 'an unsettled verdict');
  // The headline tells the outcome of the case, whatever became of others:
  // 'Court jails six ... A seventh defendant was acquitted'.
  if (!inHeadline && isWritten(draft, divided, OPENING_WEIGHT))
    return refuse(draft, verdicts, 'some were acquitted');
  if (!inHeadline && isWritten(draft, pending, HEADLINE_WEIGHT, draft.language.status.aftermath))
    return refuse(draft, verdicts, 'the headline tells of an earlier stage');
  return true;
}

function refuse(draft: Draft, verdicts: readonly StageClaim[], why: string): false {
  for (const { span } of verdicts) draft.trace?.('topic/no-verdict', span, why);
  return false;
}
