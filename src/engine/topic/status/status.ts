import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { type PhraseTable, phraseSet, tableOf } from '../../text/phrases.ts';
import { isInside } from '../../text/spans.ts';
import { nextOf } from '../../text/tokens/tokens.ts';
import type { CaseStatus } from '../../types.ts';
import { HEADLINE_WEIGHT, isOfHeadline, isOfOpening, OPENING_WEIGHT } from '../evidence/weight.ts';
import { CLOSE } from './clause.ts';
import { isPrice } from './needs.ts';
import { claimsOf, isCharge, type StageClaim, type StageClaims } from './stage-claims.ts';
import { lastEntry } from './timeline.ts';
import type { Stage, StatusWords } from './words.ts';

const tablesOf = compiledOnce((words: StatusWords) => ({
  undone: tableOf(words.undone),
  unsettled: tableOf(words.unsettled),
  divided: tableOf(words.divided),
  retried: tableOf(words.retried),
  pending: tableOf(words.pending),
  pleas: phraseSet(words.pleas),
  open: tableOf(words.open),
  dropped: tableOf(words.dropped),
}));

/** Reads the legal stage of the case from the text's own words: never more than they say of its suspects. */
export function* readStatus(draft: Draft): Generator<void, undefined> {
  if (draft.relevance === 'no') return;
  const { stated, below, jailed } = yield* claimsOf(draft);
  const claims = [...stated, ...verdictsBelow(draft, { stated, below, jailed })];
  const stage = decide(draft, claims, jailed);
  const mentions = claims.filter((claim) => claim.stage === stage).map(({ span }) => span);
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
  // 'Court jails seven in scam; main accused at large': its term stands below.
  const inHeadline = states('convicted', headline) || jailed.some(isOfHeadline);
  if (states('convicted') && isSettled(draft, inHeadline, opening)) return 'convicted';
  const { retried } = tablesOf(draft.language.status);
  const isAcquitted = states('acquitted') && !states('convicted');
  if (isAcquitted && !holds(draft, retried, 0)) return 'acquitted';
  return states('charged', standing(draft, claims)) ? 'charged' : 'alleged';
}

/** The claims that stand where the opening says that charges fell away: 'prosecutors dropped all charges', but a trial goes on. */
function standing(draft: Draft, claims: readonly StageClaim[]): readonly StageClaim[] {
  const { chargeWords } = draft.language.status;
  if (!holds(draft, tablesOf(draft.language.status).dropped, OPENING_WEIGHT)) return claims;
  return claims.filter(({ phrase }) => !phrase.split(' ').some((word) => chargeWords.has(word)));
}

/**
 * What else tells of the verdict: further down, where the opening says 'jailed' without a term or the text is a
 * report of a sentencing, and 'jailed' itself of those who own to their crime.
 */
function verdictsBelow(
  draft: Draft,
  { stated, below, jailed }: StageClaims,
): readonly StageClaim[] {
  const { pleas, undone } = tablesOf(draft.language.status);
  const told = toldByHeadline(draft, { below, jailed });
  if (told.length > 0) return told;
  const entry = below.length > 0 ? lastEntry(draft) : undefined;
  const last = below.filter(({ span }) => entry && isInside([entry], span));
  if (last.length > 0 && !holds(draft, undone, 0)) return last;
  const pleaded = holds(draft, pleas, 0);
  const isOpen = jailed.length === 0 && !(pleaded && isSentencing(draft, stated));
  if (isOpen || !isSettledBelow(draft)) return [];
  const ofNow = jailed.length > 0 ? below : below.filter((claim) => !followsYear(draft, claim));
  return pleaded ? [...ofNow, ...jailed] : ofNow;
}

/**
 * 'Two jailed, one cleared' over 'the judge sentenced the broker to six years' further down: whoever the
 * headline jails was convicted, whatever became of others.
 */
function toldByHeadline(
  draft: Draft,
  { below, jailed }: Pick<StageClaims, 'below' | 'jailed'>,
): StageClaim[] {
  const { undone, unsettled } = tablesOf(draft.language.status);
  if (!jailed.some(isOfHeadline)) return [];
  if (holds(draft, undone, 0) || isSaidOfThose(draft, unsettled)) return [];
  return below
    .filter((claim) => isFormal(draft, claim) && !followsYear(draft, claim))
    .map((claim) => ({ ...claim, weight: HEADLINE_WEIGHT }));
}

/** 'He pleaded guilty in 2015 and was jailed for two years': a year before a verdict far down may be of another case. */
const followsYear = ({ doc }: Draft, { sentence, span }: StageClaim): boolean =>
  YEAR.test(doc.text.slice(doc.tokens.start[doc.sentences[sentence] ?? 0], span.start));
const YEAR = /\b(?:19|20)\d\d\b/;

/** No charge is told but that somebody pleaded to, nobody is held for the first time, and no trial goes on. */
const isSentencing = (draft: Draft, stated: readonly StageClaim[]): boolean =>
  stated.every(
    (claim) =>
      draft.language.status.pleas.includes(claim.phrase) ||
      (claim.stage === 'alleged' && !isOfOpening(claim)),
  ) &&
  !holds(draft, tablesOf(draft.language.status).open, 0) &&
  opensInCourt(draft);

/** A report of a sentencing names a court or a plea in headline or opening; news of a seizure tells of older cases below. */
function opensInCourt(draft: Draft): boolean {
  const { doc, language } = draft;
  if (holds(draft, tablesOf(language.status).pleas, OPENING_WEIGHT)) return true;
  const { tokens, sentences } = doc;
  return draft.topic.sentences.some((sentence, s) => {
    const end = sentences[s + 1] ?? tokens.count;
    const from = sentences[s] ?? end;
    return isOfOpening(sentence) && nextOf(tokens, language.status.courts, from, end) < end;
  });
}

/** Whether nothing in the whole text says that whoever is jailed awaits a verdict. */
const isSettledBelow = (draft: Draft): boolean =>
  !holds(draft, tablesOf(draft.language.status).undone, 0) &&
  !holds(draft, tablesOf(draft.language.status).unsettled, 0) &&
  !holds(draft, tablesOf(draft.language.status).divided, 0);

/** Whether a verdict of the opening is this case's, and stands. */
function isSettled(draft: Draft, inHeadline: boolean, opening: readonly StageClaim[]): boolean {
  const { undone, unsettled, divided, pending } = tablesOf(draft.language.status);
  const verdicts = opening.filter(({ stage }) => stage === 'convicted');
  if (isSaidOfThose(draft, undone, OPENING_WEIGHT))
    return refuse(draft, verdicts, 'a verdict undone');
  if (holds(draft, unsettled, OPENING_WEIGHT) && !verdicts.some((one) => isFormal(draft, one)))
    return refuse(draft, verdicts, 'an unsettled verdict');
  // 'Court jails six ... A seventh defendant was acquitted': the headline says what came of the case.
  if (!inHeadline && holds(draft, divided, OPENING_WEIGHT))
    return refuse(draft, verdicts, 'some were acquitted');
  if (!inHeadline && holds(draft, pending, HEADLINE_WEIGHT, draft.language.status.aftermath))
    return refuse(draft, verdicts, 'the headline tells of an earlier stage');
  return true;
}

/** 'sentenced', 'found guilty', where nothing in the sentence tells of an earlier stage: a court's word, not 'jailed'. */
function isFormal(draft: Draft, { phrase, sentence }: StageClaim): boolean {
  const words = draft.language.status;
  return (
    phrase.split(' ').some((word) => words.verdicts.has(word)) &&
    !isSaidIn(draft, sentence, tablesOf(words).unsettled)
  );
}

function refuse(draft: Draft, verdicts: readonly StageClaim[], why: string): false {
  for (const { span } of verdicts) draft.trace?.('topic/no-verdict', span, why);
  return false;
}

/** Whether a sentence of at least this weight holds one of the phrases, close behind none of the words `but`. */
const holds = (
  draft: Draft,
  table: PhraseTable<undefined>,
  weight: number,
  but?: ReadonlySet<string>,
): boolean =>
  draft.topic.sentences.some(
    (sentence, s) => sentence.weight >= weight && isSaidIn(draft, s, table, but),
  );

/** Whether a sentence holds one of the phrases that speaks of nobody else: not 'a fourth man was tried in absentia'. */
function isSaidOfThose(draft: Draft, table: PhraseTable<undefined>, weight = 0): boolean {
  const { tokens, sentences } = draft.doc;
  const told = draft.topic.sentences;
  const { someoneElse } = draft.language.status;
  for (let s = 0; s + 1 < sentences.length; s += 1) {
    const [from = 0, to = 0] = [sentences[s], sentences[s + 1]];
    if ((told[s]?.weight ?? 0) < weight) continue;
    if (isSaidIn(draft, s, table) && nextOf(tokens, someoneElse, from, to) >= to) return true;
  }
  return false;
}

/** Whether a sentence, by its number, holds one of the phrases; 'charged £1,300' is none, nor what a verdict came after. */
function isSaidIn(
  draft: Draft,
  s: number,
  table: PhraseTable<undefined>,
  but: ReadonlySet<string> = NONE,
): boolean {
  const { tokens, sentences } = draft.doc;
  const end = sentences[s + 1] ?? tokens.count;
  let hit = table.find(tokens, sentences[s] ?? 0, end);
  for (let to = 0; hit; hit = table.find(tokens, to, end)) {
    to = hit.from + hit.length;
    if (nextOf(tokens, but, Math.max(0, hit.from - CLOSE), hit.from) < hit.from) continue;
    if (!isCharge(draft, hit) || !isPrice(draft, to)) return true;
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();
