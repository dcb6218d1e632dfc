import type { Draft } from '../../draft.ts';
import { nextOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import {
  countedAt,
  countsPersons,
  isWhom,
  leadsToPrice,
  NAMED,
  openedByState,
} from './charging.ts';
import { CLOSE, isBefore, NEAR } from './clause.ts';
import { dischargesByCourt, finesByCourt } from './fines.ts';
import { findingBefore, isOfCrime } from './guilt.ts';
import {
  demandsTerm,
  givesYears,
  hasPenaltyAfter,
  imposesSentence,
  isBehind,
  servesPrison,
} from './penalties.ts';
import { confirmsAcquittal, isRefused, quashesConviction, undoesTerm } from './reversals.ts';
import { returnsToPrison } from './served.ts';
import { changesTerms, clearsSomebody, confirmsVerdict, isClearedOfDeed } from './verdicts.ts';
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
  deed: { holds: isClearedOfDeed, why: 'a place that is cleared of things' },
  reversal: { holds: quashesConviction, why: 'no conviction that a court undoes' },
  undoing: { holds: undoesTerm, why: 'no verdict that a court undoes' },
  acquittal: { holds: confirmsAcquittal, why: 'no acquittal that stands' },
  sending: { holds: sendsToPrison, why: NO_PENALTY },
  crime: { holds: isOfCrime, why: 'no crime behind it' },
  refusal: { holds: isRefused, why: 'nothing that is refused' },
  return: { holds: returnsToPrison, why: 'nobody who is handed over to prison' },
  discharge: { holds: dischargesByCourt, why: 'no discharge by a court' },
  demand: { holds: demandsTerm, why: 'no term that a prosecutor wants' },
  accuser: { holds: accusesForState, why: 'no accuser of the state' },
  accusing: { holds: isAccusing, why: 'a suspicion' },
  object: { holds: isVerb, why: 'an adjective or another sense' },
};

/**
 * Whether an accuser of the state acts, because a complaint by investors or victims charges nobody:
 * 'Prosecutors filed a criminal complaint'.
 */
function accusesForState({ doc: { tokens }, language }: Draft, at: TermAt): boolean {
  return isBefore(tokens, language.status.accusers, at, NEAR);
}

/** Whether counts are charges: 'Faces 39 counts of', but not 'on suspicion of 39 counts of'. */
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
    if (charged) return countsPersons(draft, at.to);
    if (leadsToPrice(draft, at)) return false;
  }
  // In the present it needs a state or court as its subject and persons as its object: 'UK convicts couriers',
  // 'court convicts two', but not 'UK convicts flee', nor 'French convicts'.
  if (term.state && !isBefore(tokens, courts, at, CLOSE))
    return openedByState(draft, at, NAMED) && isWhom(draft, at.to);
  if (at.to >= at.end || tokens.kind[at.to] === SIGN || links.has(after)) return !term.state;
  // A state may act in a headline: 'Germany jails robbers'.
  if (term.prison && term.headline && openedByState(draft, at)) return true;
  if (isBefore(tokens, passives, at, CLOSE)) return true;
  if (term.stage === 'charged' ? openedByState(draft, at) : leadsToPenalty(draft, at)) return true;
  if (term.stage === 'charged') return isBefore(tokens, accusers, at, SUBJECT);
  // A participle before its noun is no verb: 'The court convicted the broker', but
  // 'the court freed convicted brokers'.
  const isFreed = isBefore(tokens, draft.language.status.freeing, at, CLOSE);
  return isBefore(tokens, courts, at, SUBJECT) && !isFreed;
}

/** How far behind its verb a penalty may stand that 'to' leads to: whom it is about may be told at length. */
const WHOM = 14;

/**
 * Whether 'to' and a penalty follow, which makes it a verb whoever the judge is:
 * 'Mr Justice Oakley sentenced the broker, 47, of Poole, to six years'.
 */
function leadsToPenalty(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { penaltyLink } = draft.language.status;
  for (let i = at.to + 1; i < Math.min(at.end, at.to + WHOM); i += 1)
    if (tokens.norm[i] === penaltyLink && hasPenaltyAfter(draft, { ...at, from: i, to: i + 1 }))
      return true;
  return false;
}

/**
 * Whether a court or a trial is the subject: 'The court sentences two', 'Mafia trial sentences hundreds to jail', but
 * not 'the reform sets sentences for burglary'.
 */
function isOfCourt(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { links, courts, prisons } = draft.language.status;
  if (tokens.kind[at.to] === SIGN || links.has(normAt(tokens, at.to))) return false;
  if (isBefore(tokens, courts, at)) return true;
  const isPenalty = leadsToPenalty(draft, at) || isBehind(tokens, prisons, at);
  return isPenalty && countsPersons(draft, at.to);
}

/**
 * Whether a court sends somebody to prison: 'A judge sent two men to prison for nine years',
 * 'locked them up for life'.
 */
function sendsToPrison(draft: Draft, at: TermAt): boolean {
  const { tokens } = draft.doc;
  const { courts, sentTo } = draft.language.status;
  if (!isBefore(tokens, courts, at)) return false;
  const limit = Math.min(at.end, at.to + WHOM);
  const prison = nextOf(tokens, sentTo, at.to, limit);
  return prison < limit && hasPenaltyAfter(draft, { ...at, from: prison, to: prison + 1 });
}
