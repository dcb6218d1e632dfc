import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { phraseSet } from '../../text/phrases.ts';
import { hasOneOf, normAt } from '../../text/tokens/tokens.ts';
import { isOfHeadline } from '../evidence/weight.ts';
import { isBefore } from './clause.ts';
import { NEEDS } from './needs.ts';
import { isOfOldDate } from './old-dates.ts';
import { whoElse } from './someone-else.ts';
import { whatUndoes } from './undone.ts';
import type { StageTerm, StatusWords, TermAt } from './words.ts';

/** Why a term states nothing of this case, or undefined where it states its stage. */
export function whyNoClaim(draft: Draft, term: StageTerm, at: TermAt): string | undefined {
  if (term.stage === 'alleged' || term.needs === 'nothing') return undefined;
  const need = NEEDS[term.needs ?? 'none'];
  if (need && !need.holds(draft, at, term)) return need.why;
  // Whoever is charged, a charge is part of the case; a verdict must be its suspects' own, and new.
  if (term.stage === 'charged')
    return (
      whatUndoes(draft, at) ??
      (isHeldOn(draft, at) ? 'what somebody is held on, not yet charged with' : undefined)
    );
  return (
    whatUndoes(draft, at, draft.language.status.facing) ??
    whatIsUsual(draft, at) ??
    whoElse(draft, at) ??
    (isOfEarlierStep(draft, at) ? 'an earlier step of the case' : undefined) ??
    (isByTheWay(draft, at) ? 'a verdict of a fugitive by the way' : undefined) ??
    (isOfOldDate(draft, at) ? 'an old date' : undefined)
  );
}

/** 'On' stands so near before its charges, and who is held so near before it. */
const ON = 4;
const HOLDER = 24;

/** 'Detained 62 people on charges of fraud', 'wanted on drug charges': the words of police for what they suspect. */
function isHeldOn({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  const { chargesOn, holders, chargeWords } = language.status;
  if (!hasOneOf(tokens, chargeWords, at.from, at.to)) return false;
  for (let i = at.from - 1; i >= Math.max(at.first, at.from - ON); i -= 1)
    if (normAt(tokens, i) === chargesOn)
      return isBefore(tokens, holders, { ...at, from: i }, HOLDER);
  return false;
}

const earlierStepsOf = compiledOnce(({ earlierSteps }: StatusWords) => phraseSet(earlierSteps));

/** 'Earlier in this investigation, a clerk was convicted': not those whom the news is about. */
const isOfEarlierStep = ({ doc: { tokens }, language }: Draft, { first, from }: TermAt): boolean =>
  earlierStepsOf(language.status).match(tokens, first, from) !== undefined;

const absentOf = compiledOnce(({ absent }: StatusWords) => phraseSet(absent));

/** 'Jan V., sentenced in absentia to 24 years, lives openly on the coast': an older verdict. */
const isByTheWay = ({ doc: { tokens }, language }: Draft, { from, to, end }: TermAt): boolean =>
  normAt(tokens, from - 1) === ',' &&
  absentOf(language.status).match(tokens, to, end) !== undefined;

/** 'Smugglers are sentenced to': a custom, not a verdict, but in a headline, where the present tells what happened. */
function whatIsUsual(draft: Draft, { from, first }: TermAt): string | undefined {
  const { doc, language } = draft;
  const { tokens } = doc;
  if (isOfHeadline(draft.topic.sentences[doc.sentenceOf[first] ?? 0])) return undefined;
  const before = normAt(tokens, from - 1);
  // 'After being convicted' tells what came to pass.
  if (language.status.subordinate.has(normAt(tokens, from - 2))) return undefined;
  return language.status.general.has(before) ? `"${before}": what is usual` : undefined;
}
