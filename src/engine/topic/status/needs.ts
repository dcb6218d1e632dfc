import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { firstFrom, spanAt } from '../../text/spans.ts';
import { NUMBER, nextOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import { CLOSE, isBefore, NEAR } from './clause.ts';
import { finesByCourt } from './fines.ts';
import {
  demandsTerm,
  givesYears,
  hasPenaltyAfter,
  imposesSentence,
  isBehind,
  servesPrison,
} from './penalties.ts';
import { changesTerms, clearsSomebody, confirmsVerdict } from './verdicts.ts';
import type { StageTerm, TermAt } from './words.ts';

/** How far before a verb its subject stands at most, however long the sentence is. */
const SUBJECT = 120;

/** Why a verb of penalties states none: 'jailed' alone may be for a trial to come. */
export const NO_PENALTY = 'no penalty';

/** What must stand by a term, and what is said of one that lacks it. */
interface Need {
  readonly holds: (draft: Draft, at: TermAt, term: StageTerm) => boolean;
  readonly why: string;
}

/** What each need of a term asks of its sentence. */
export const NEEDS: Readonly<Partial<Record<NonNullable<StageTerm['needs']> | 'none', Need>>> = {
  term: { holds: hasPenaltyAfter, why: NO_PENALTY },
  court: { holds: isOfCourt, why: 'a noun' },
  fine: {
    holds: (draft, at, term) => isOfCourt(draft, at) || finesByCourt(draft, at, term),
    why: 'no fine of a court',
  },
  sentence: { holds: imposesSentence, why: 'no sentence of a court' },
  handing: {
    holds: (draft, at) => hasPenaltyAfter(draft, at) || imposesSentence(draft, at),
    why: NO_PENALTY,
  },
  prison: { holds: servesPrison, why: 'no prison' },
  finding: { holds: findingBefore, why: 'no finding' },
  standing: { holds: confirmsVerdict, why: 'no verdict that stands' },
  change: { holds: changesTerms, why: 'no terms that a court changes' },
  ruling: { holds: givesYears, why: 'no years that a court gives' },
  clearing: { holds: clearsSomebody, why: 'nobody whom a court clears' },
  demand: { holds: demandsTerm, why: 'no term that a prosecutor wants' },
  accuser: { holds: accusesForState, why: 'no accuser of the state' },
  accusing: { holds: isAccusing, why: 'a suspicion' },
  object: { holds: isVerb, why: 'an adjective or another sense' },
};

/** 'Prosecutors filed a criminal complaint': where investors or victims do, nobody is charged yet. */
function accusesForState({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  return isBefore(tokens, language.status.accusers, at, NEAR);
}

/** 'Faces 39 counts of'; whoever is held 'on suspicion of 39 counts of' is not charged with them yet. */
function isAccusing({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  return !isBefore(tokens, language.status.suspicions, at, NEAR);
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
    if (leadsToPrice(draft, at)) return false;
  }
  if (at.to >= at.end || tokens.kind[at.to] === SIGN || links.has(after)) return true;
  // 'Germany jails robbers'.
  if (term.prison && term.headline && openedByState(draft, at)) return true;
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
    if (tokens.norm[i] === penaltyLink && hasPenaltyAfter(draft, { ...at, from: i, to: i + 1 }))
      return true;
  return false;
}

const PERSONS = 'person';

/** What a figure at token `at` counts, if one stands there: persons, or money and what else has a number. */
function countedAt({ doc: { tokens }, figures }: Draft, at: number): string | undefined {
  const figure = spanAt(figures, tokens.start[at] ?? 0);
  return figure?.unit ?? (tokens.kind[at] === NUMBER ? 'number' : undefined);
}

/** Whether 'charged' before it names a price: 'charged 300 euros', not 'charged 21 people'. */
export const isPrice = (draft: Draft, at: number): boolean =>
  ![undefined, PERSONS].includes(countedAt(draft, at));

/** So close behind 'charged' stands what somebody has to pay. */
const PRICE = 6;

/** 'Charged migrants as much as €9,000', 'were charged by a list of prices': no crime, but what a service costs. */
function leadsToPrice({ doc: { tokens }, figures, language }: Draft, { to, end }: TermAt): boolean {
  const { prices, chargedWith } = language.status;
  for (let i = to; i < Math.min(end, to + PRICE); i += 1) {
    const norm = normAt(tokens, i);
    if (chargedWith.has(norm)) return false;
    if (prices.has(norm)) return true;
    if (spanAt(figures, tokens.start[i] ?? 0)?.kind === 'price') return true;
  }
  return false;
}

/** 'The court sentences two', 'Mafia trial sentences hundreds to jail', not 'the reform sets sentences for burglary'. */
function isOfCourt(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { links, courts, prisons } = draft.language.status;
  if (tokens.kind[at.to] === SIGN || links.has(normAt(tokens, at.to))) return false;
  if (isBefore(tokens, courts, at)) return true;
  const isPenalty = leadsToPenalty(draft, at) || isBehind(tokens, prisons, at);
  return isPenalty && countedAt(draft, at.to) === PERSONS;
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

/** 'Found eight men guilty': whom a verdict is about stands between its words. */
function findingBefore({ doc, language }: Draft, at: TermAt): boolean {
  const { courts, findings } = language.status;
  if (isBefore(doc.tokens, findings, at, NEAR)) return true;
  // 'A jury found Ada Quill, 34, of Poole, guilty': a court's finding may be further off.
  const found = nextOf(doc.tokens, findings, Math.max(at.first, at.from - WHOM), at.from);
  return found < at.from && isBefore(doc.tokens, courts, { ...at, from: found }, NEAR);
}
