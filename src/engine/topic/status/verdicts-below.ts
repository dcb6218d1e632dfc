import type { Draft } from '../../draft.ts';
import { isInside } from '../../text/spans.ts';
import { nextOf } from '../../text/tokens/tokens.ts';
import { HEADLINE_WEIGHT, isOfHeadline, isOfOpening, OPENING_WEIGHT } from '../evidence/weight.ts';
import { isFormal, isSaidOfThose, isWritten } from './said.ts';
import type { StageClaim, StageClaims } from './stage-claims.ts';
import { statusTables } from './tables.ts';
import { lastEntry } from './timeline.ts';

/**
 * What else tells of the verdict: further down, where the opening says 'jailed' without a term or the text is a
 * report of a sentencing, and 'jailed' itself of those who own to their crime.
 */
export function verdictsBelow(
  draft: Draft,
  { stated, below, jailed }: StageClaims,
): readonly StageClaim[] {
  const { pleas, toCome, undone } = statusTables(draft.language.status);
  const told = toldByHeadline(draft, { below, jailed });
  if (told.length > 0) return told;
  const entry = below.length > 0 ? lastEntry(draft) : undefined;
  const last = below.filter(({ span }) => entry && isInside([entry], span));
  if (last.length > 0 && !isWritten(draft, undone, 0)) return last;
  const pleaded = isWritten(draft, pleas, 0);
  const isOpen = jailed.length === 0 && !(pleaded && isSentencing(draft, stated));
  if (isOpen || !isSettledBelow(draft)) return [];
  const ofNow = jailed.length > 0 ? below : below.filter((claim) => !followsYear(draft, claim));
  // Whoever is jailed until a later sentencing has no verdict yet: 'Pleaded guilty and will be sentenced in July'.
  return pleaded && !isWritten(draft, toCome, OPENING_WEIGHT) ? [...ofNow, ...jailed] : ofNow;
}

/**
 * 'Two jailed, one cleared' over 'the judge sentenced the broker to six years' further down: whoever the
 * headline jails was convicted, whatever became of others.
 */
function toldByHeadline(
  draft: Draft,
  { below, jailed }: Pick<StageClaims, 'below' | 'jailed'>,
): StageClaim[] {
  const { undone, unsettled } = statusTables(draft.language.status);
  if (!jailed.some(isOfHeadline)) return [];
  if (isWritten(draft, undone, 0) || isSaidOfThose(draft, unsettled)) return [];
  return below
    .filter((claim) => isFormal(draft, claim) && !followsYear(draft, claim))
    .map((claim) => ({ ...claim, weight: HEADLINE_WEIGHT }));
}

/**
 * Whether a year stands before a verdict far down, which may then be of another case:
 * 'He pleaded guilty in 2015 and was jailed for two years'.
 */
const followsYear = ({ doc }: Draft, { sentence, span }: StageClaim): boolean =>
  YEAR.test(doc.text.slice(doc.tokens.start[doc.sentences[sentence] ?? 0], span.start));
const YEAR = /\b(?:19|20)\d\d\b/;

/** Whether only charges are told to which somebody pleaded, and neither a first arrest nor a trial that goes on. */
const isSentencing = (draft: Draft, stated: readonly StageClaim[]): boolean =>
  stated.every(
    (claim) =>
      draft.language.status.pleas.includes(claim.phrase) ||
      (claim.stage === 'alleged' && !isOfOpening(claim)),
  ) &&
  !isWritten(draft, statusTables(draft.language.status).open, 0) &&
  opensInCourt(draft);

/** A report of a sentencing names a court or a plea in headline or opening; news of a seizure tells of older cases below. */
function opensInCourt(draft: Draft): boolean {
  const { doc, language } = draft;
  if (isWritten(draft, statusTables(language.status).pleas, OPENING_WEIGHT)) return true;
  const { tokens, sentences } = doc;
  return draft.topic.sentences.some((sentence, s) => {
    const end = sentences[s + 1] ?? tokens.count;
    const from = sentences[s] ?? end;
    return isOfOpening(sentence) && nextOf(tokens, language.status.courts, from, end) < end;
  });
}

/** Whether nothing in the whole text says that whoever is jailed awaits a verdict. */
const isSettledBelow = (draft: Draft): boolean =>
  !isWritten(draft, statusTables(draft.language.status).undone, 0) &&
  !isWritten(draft, statusTables(draft.language.status).unsettled, 0) &&
  !isWritten(draft, statusTables(draft.language.status).divided, 0);
