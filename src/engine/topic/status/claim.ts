import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tableOf } from '../../text/phrases.ts';
import { hasOneOf, normAt, SIGN, WORD } from '../../text/tokens/tokens.ts';
import { CLOSE, isBefore } from './clause.ts';
import { whoseVerdict } from './freed.ts';
import { NEEDS } from './needs.ts';
import { isOfOldDate } from './old-dates.ts';
import { isServedAlready } from './served.ts';
import { whoElse } from './someone-else.ts';
import { statusTables } from './tables.ts';
import { whatUndoes } from './undone.ts';
import { whatIsCounted, whatIsUsual } from './usual.ts';
import type { StageTerm, StatusWords, TermAt } from './words.ts';

/** Why a term states nothing of this case, or undefined where it states its stage. */
export function whyNoClaim(draft: Draft, term: StageTerm, at: TermAt): string | undefined {
  if (term.stage === 'alleged' || term.needs === 'nothing') return undefined;
  const need = NEEDS[term.needs ?? 'none'];
  if (need && !need.holds(draft, at, term)) return need.why;
  const unsaid = whatIsUnsaid(draft, at);
  if (unsaid) return unsaid;
  // Whoever is charged, a charge is part of the case; a verdict must be its suspects' own, and new.
  if (term.stage === 'charged')
    return (
      whatUndoes(draft, at) ??
      whatIsCounted(draft, at) ??
      (isToCome(draft, at) ? 'charges that are not brought' : undefined) ??
      (isHeldOn(draft, at) ? 'what somebody is held on, not yet charged with' : undefined)
    );
  return (
    // Who 'will be extradited' to a term has it.
    (term.needs === 'return' ? undefined : whatUndoes(draft, at, draft.language.status.facing)) ??
    whatIsUsual(draft, at) ??
    (isHeard(draft, at) ? 'what a jury is told' : undefined) ??
    whoElse(draft, at) ??
    whoseVerdict(draft, at) ??
    (isOfEarlierStep(draft, at) ? 'an earlier step of the case' : undefined) ??
    (isByTheWay(draft, at) ? 'a verdict of a fugitive by the way' : undefined) ??
    (isServedAlready(draft, at) ? 'a term that was given before' : undefined) ??
    (isOfTheHeld(draft, at) ? 'what police hold somebody by' : undefined) ??
    (isOfOldDate(draft, at) ? 'an old date' : undefined)
  );
}

/** A question claims nothing, nor does what a film tells. */
function whatIsUnsaid({ doc, language }: Draft, { first, end }: TermAt): string | undefined {
  const { tokens } = doc;
  if (normAt(tokens, end - 1) === '?') return 'a question';
  return statusTables(language.status).fiction.find(tokens, first, end) ? 'fiction' : undefined;
}

/** Whether charges have not been brought: 'Charges have not yet been filed', 'charges are expected'. */
const isToCome = ({ doc: { tokens }, language }: Draft, { from, to }: TermAt): boolean => {
  const { charges, notBrought, passives, penaltyOf, pondering } = language.status;
  if (!charges.has(normAt(tokens, from))) return false;
  // Nor have those that are considered: 'The case is sent on for consideration of charges'.
  const isOpen = normAt(tokens, from - 1) === penaltyOf && pondering.has(normAt(tokens, from - 2));
  return isOpen || (passives.has(normAt(tokens, to)) && notBrought.has(normAt(tokens, to + 1)));
};

/** Whether a jury is told of it, which has yet to give its verdict: 'He was found guilty of nine others, a jury heard'. */
const isHeard = ({ doc: { tokens }, language }: Draft, { first, end }: TermAt): boolean =>
  statusTables(language.status).heard.find(tokens, first, end) !== undefined;

/** How many tokens before its charges 'on' may stand, and how many before it the verb of holding. */
const ON = 4;
const HOLDER = 24;

/**
 * Whether somebody is held on charges, which is how police tell a suspicion:
 * 'Detained 62 people on charges of fraud', 'wanted on drug charges'.
 */
function isHeldOn({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  const { chargesOn, holders, chargeWords } = language.status;
  if (!hasOneOf(tokens, chargeWords, at.from, at.to)) return false;
  for (let i = at.from; i >= Math.max(at.first, at.from - ON); i -= 1)
    if (normAt(tokens, i) === chargesOn)
      return isBefore(tokens, holders, { ...at, from: i }, HOLDER);
  return false;
}

const earlierStepsOf = compiledOnce(({ earlierSteps }: StatusWords) => tableOf(earlierSteps));

/**
 * Whether a verdict belongs to an earlier step of the case and to others than the news is about:
 * 'Earlier in this investigation, a clerk was convicted'.
 */
const isOfEarlierStep = ({ doc: { tokens }, language }: Draft, { first, from }: TermAt): boolean =>
  earlierStepsOf(language.status).match(tokens, first, from) !== undefined;

const absentOf = compiledOnce(({ absent }: StatusWords) => tableOf(absent));

/**
 * Whether a verdict in absence is mentioned in an aside, and so is an older one:
 * 'Jan V., sentenced in absentia to 24 years, lives openly on the coast'.
 */
const isByTheWay = ({ doc: { tokens }, language }: Draft, { from, to, end }: TermAt): boolean =>
  normAt(tokens, from - 1) === ',' &&
  absentOf(language.status).match(tokens, to, end) !== undefined;

/**
 * Whether those who are held had been convicted before: 'Police arrest boss convicted of murder', but not
 * 'officer arrested with cocaine jailed'.
 */
function isOfTheHeld(
  { doc: { tokens }, language }: Draft,
  { first, from, ...at }: TermAt,
): boolean {
  const { accusers, holders, links, passives, clause } = language.status;
  if (isBefore(tokens, passives, { ...at, first, from }, CLOSE)) return false;
  const isObject = (i: number) => tokens.kind[i] === WORD && !links.has(normAt(tokens, i));
  for (let i = from - 2; i > Math.max(first, from - HOLDER); i -= 1) {
    const norm = normAt(tokens, i);
    if (clause.has(norm) || tokens.kind[i] === SIGN) return false;
    if (holders.has(norm)) return accusers.has(normAt(tokens, i - 1)) && isObject(i + 1);
  }
  return false;
}
