import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tokenAt } from '../../text/doc.ts';
import { phraseSet } from '../../text/phrases.ts';
import { firstFrom } from '../../text/spans.ts';
import {
  CAPITAL,
  hasFlag,
  hasOneOf,
  NUMBER,
  nextOf,
  normAt,
  SIGN,
  WORD,
} from '../../text/tokens/tokens.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { isOfHeadline } from '../evidence/weight.ts';
import { clauseStart, isBefore } from './clause.ts';
import { finesByCourt } from './fines.ts';
import { isOfOldDate } from './old-dates.ts';
import {
  demandsTerm,
  givesYears,
  imposesSentence,
  penaltyAfter,
  servesPrison,
} from './penalties.ts';
import { whoElse } from './someone-else.ts';
import { clearsSomebody, confirmsVerdict } from './verdicts.ts';
import type { StageTerm, StatusWords, TermAt } from './words.ts';

/** How far before a verb its subject stands at most, however long the sentence is. */
const SUBJECT = 120;
/** Words that bear on a term only close before it, and those that reach further. */
const CLOSE = 3;
const NEAR = 7;

/** Why a verb of penalties states none: 'jailed' alone may be for a trial to come. */
export const NO_PENALTY = 'no penalty';

/** What must stand by a term, and what is said of one that lacks it. */
interface Need {
  readonly holds: (draft: Draft, at: TermAt, term: StageTerm) => boolean;
  readonly why: string;
}

const LACKS: Readonly<Partial<Record<NonNullable<StageTerm['needs']> | 'none', Need>>> = {
  term: { holds: penaltyAfter, why: NO_PENALTY },
  court: { holds: isOfCourt, why: 'a noun' },
  fine: {
    holds: (draft, at, term) => isOfCourt(draft, at) || finesByCourt(draft, at, term),
    why: 'no fine of a court',
  },
  sentence: { holds: imposesSentence, why: 'no sentence of a court' },
  prison: { holds: servesPrison, why: 'no prison' },
  finding: { holds: findingBefore, why: 'no finding' },
  standing: { holds: confirmsVerdict, why: 'no verdict that stands' },
  ruling: { holds: givesYears, why: 'no years that a court gives' },
  clearing: { holds: clearsSomebody, why: 'nobody whom a court clears' },
  demand: { holds: demandsTerm, why: 'no term that a prosecutor wants' },
  accuser: { holds: accusesForState, why: 'no accuser of the state' },
  object: { holds: isVerb, why: 'an adjective or another sense' },
};

/** Why a term states nothing of this case, or undefined where it states its stage. */
export function whyNoClaim(draft: Draft, term: StageTerm, at: TermAt): string | undefined {
  if (term.stage === 'alleged' || term.needs === 'nothing') return undefined;
  const lack = LACKS[term.needs ?? 'none'];
  if (lack && !lack.holds(draft, at, term)) return lack.why;
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

/** 'Prosecutors filed a criminal complaint': where investors or victims do, nobody is charged yet. */
function accusesForState({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  return isBefore(tokens, language.status.accusers, at, NEAR);
}

/** A verb, not an adjective before a noun: 'was convicted', 'convicted of', 'the court convicted him'. */
function isVerb(draft: Draft, at: TermAt, term: StageTerm): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { links, passives, courts, accusers } = language.status;
  const after = normAt(tokens, at.to);
  if (term.stage === 'charged') {
    const charged = countedAt(draft, at.to);
    if (charged) return charged === PERSONS;
  }
  if (at.to >= at.end || tokens.kind[at.to] === SIGN || links.has(after)) return true;
  if (isBefore(tokens, passives, at, CLOSE)) return true;
  if (term.stage === 'charged' ? openedByState(draft, at) : leadsToPenalty(draft, at)) return true;
  const doers = term.stage === 'charged' ? accusers : courts;
  return isBefore(tokens, doers, at, SUBJECT);
}

/** How far behind its verb a penalty may stand that 'to' leads to: whom it is about may be told at length. */
const WHOM = 14;

/** 'Mr Justice Oakley sentenced the broker, 47, of Poole, to six years': a verb, whoever the judge is. */
function leadsToPenalty(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { penaltyLink } = draft.language.status;
  for (let i = at.to + 1; i < Math.min(at.end, at.to + WHOM); i += 1)
    if (tokens.norm[i] === penaltyLink && penaltyAfter(draft, { ...at, from: i, to: i + 1 }))
      return true;
  return false;
}

const PERSONS = 'person';

/** What a figure at token `at` counts, if one stands there: persons, or money and what else has a number. */
function countedAt({ doc: { tokens }, figures }: Draft, at: number): string | undefined {
  const start = tokens.start[at] ?? 0;
  const figure = figures[firstFrom(figures, start)];
  const unit = figure?.start === start ? figure.unit : undefined;
  return unit ?? (tokens.kind[at] === NUMBER ? 'number' : undefined);
}

/** Whether 'charged' before it names a price: 'charged 300 euros', not 'charged 21 people'. */
export const isPrice = (draft: Draft, at: number): boolean =>
  ![undefined, PERSONS].includes(countedAt(draft, at));

/** 'The court sentences two', not 'the reform sets sentences for burglary'. */
function isOfCourt({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  const { links, courts } = language.status;
  if (tokens.kind[at.to] === SIGN || links.has(normAt(tokens, at.to))) return false;
  return isBefore(tokens, courts, at);
}

/** 'US charges four with spying': a state by its name opens the sentence and acts. */
const openedByState = ({ doc, places, nationalities }: Draft, { from, first }: TermAt): boolean => {
  const start = doc.tokens.start[first] ?? 0;
  // 'US' alone is a country or a people.
  const states = [places.filter(({ kind }) => kind === 'country'), nationalities];
  return states.some((named) => {
    const state = named[firstFrom(named, start)];
    return state !== undefined && tokenAt(doc, state.end) === from;
  });
};

/** What in the clause before a term takes its force: a negation, an earlier time, someone else. */
function whatUndoes(
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

const absentOf = compiledOnce(({ absent }: StatusWords) => phraseSet(absent));

/** 'Jan V., sentenced in absentia to 24 years, lives openly on the coast': an older verdict. */
const isByTheWay = ({ doc: { tokens }, language }: Draft, { from, to, end }: TermAt): boolean =>
  normAt(tokens, from - 1) === ',' &&
  absentOf(language.status).match(tokens, to, end) !== undefined;

/** 'Smugglers are sentenced to': a custom, not a verdict, but in a headline, where the present tells what happened. */
function whatIsUsual(draft: Draft, { from, first }: TermAt): string | undefined {
  const { doc, language } = draft;
  const { tokens } = doc;
  if (isOfHeadline(evidenceOf(draft).sentences[doc.sentenceOf[first] ?? 0])) return undefined;
  const before = normAt(tokens, from - 1);
  // 'After being convicted' tells what came to pass.
  if (language.status.subordinate.has(normAt(tokens, from - 2))) return undefined;
  return language.status.general.has(before) ? `"${before}": what is usual` : undefined;
}

/** 'Found eight men guilty': whom a verdict is about stands between its words. */
function findingBefore({ doc, language }: Draft, at: TermAt): boolean {
  return isBefore(doc.tokens, language.status.findings, at, NEAR);
}
