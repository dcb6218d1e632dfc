import { inOneSentence, tokenAt } from '../../../text/doc.ts';
import { nextOf } from '../../../text/tokens/tokens.ts';
import type { AgencyAnnotation, FigureKind } from '../../../types.ts';
import { agencyAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isJoined } from '../../kind/antecedent/ellipsis.ts';
import { charSpan, isNumber, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, hasSuch, sentenceNear, tokenAfter, within } from '../../syntax/clause.ts';
import { isCommaAt, isDeterminerAt, isHaveAt, isRelativeAt } from '../../words-at.ts';
import type { Said } from '../attach.ts';
import { STAND_IN, standInAt } from '../stand-ins.ts';
import { actingCountry } from '../where/where.ts';
import { joinsClause } from './new-clause.ts';
import { chainTo, isBesideUnnamed, isNoSubject, listTo } from './subject-names.ts';
import { isActive, skipAside, verbOf } from './subject-verb.ts';

/** The body or bodies that acted, with the words that say so. */
export type Actor = Said;

/**
 * Kinds that may stand behind a preposition and still have the subject as their actor:
 * 'sentenced the leader to 11 years', 'seized papers at 19 addresses'.
 */
const GIVEN: ReadonlySet<FigureKind> = new Set(['sentence', 'fine', 'searches']);

/** The body that is the subject of the verb before the figure: 'Belgian customs officers arrested 45 people'. */
export function subjectActor(reader: Reader, candidate: Candidate): Actor | undefined {
  if (hasNoActor(reader, candidate) || actingCountry(reader, candidate)) return undefined;
  const clause = clauseAround(reader, candidate.from);
  const bodies = within(reader, reader.draft.agencies, { from: clause.from, to: candidate.from });
  for (let n = bodies.length; n > 0; n -= 1) {
    const actor = actorAmong(reader, candidate, bodies.slice(0, n), clause.from);
    if (actor !== 'passed over') return actor;
  }
  return (
    pronounActor(reader, candidate, clause.from) ?? standInActor(reader, candidate, clause.from)
  );
}

/** Whether no body named before the figure can be its actor. */
function hasNoActor(reader: Reader, candidate: Candidate): boolean {
  const { predicate, kind, antecedent } = candidate;
  // A number that goes on without a verb and without a joint has another subject:
  // 'German police arrested six and their Austrian colleagues five'.
  if (antecedent && !predicate && !isJoined(reader, candidate)) return true;
  if (isDoneTo(originOf(candidate))) return true;
  return isGoverned(reader, candidate) && !(kind && GIVEN.has(kind));
}

/**
 * What the last of some bodies is to a figure behind them: the actor, not the actor (undefined), or one to be passed
 * over in favour of the body before it.
 */
function actorAmong(
  reader: Reader,
  { predicate, from }: Candidate,
  bodies: readonly AgencyAnnotation[],
  opening: number,
): Actor | undefined | 'passed over' {
  const last = bodies.at(-1);
  if (!last) return undefined;
  const chain = chainTo(reader, bodies);
  const at = tokenAt(reader.doc, chain[0]?.start ?? 0);
  // A body that stands behind the figure's verb cannot be its subject: 'found fake Interpol stamps and two pistols'.
  if (predicate && predicate.from < at) return 'passed over';
  const after = tokenAfter(reader, last, at);
  if (isRelative(reader, after, from)) return actorFrom([last], 'relative');
  // A body that only helped is passed over: 'the Guardia Civil, backed by Europol, arrested 12'. One that has done
  // something itself is not the listener of the verb before it: 'confirmed Hungarian police had arrested'.
  const acts = isHaveAt(reader, after);
  const opens = tokenAt(reader.doc, listTo(reader, bodies)?.start ?? chain[0]?.start ?? 0);
  if (opens > opening && isNoSubject(reader, opens, { acts })) {
    const isItsVerb = predicate?.from === (acts ? after + 1 : after);
    if (!isItsVerb || !joinsClause(reader, opens, opening)) return 'passed over';
  }
  if (isBesideUnnamed(reader, opens)) return undefined;
  const verb = verbOf(reader, after, from);
  if (verb === undefined || !isActive(reader, verb, from)) return undefined;
  // A person between body and figure is the one who acts: 'in messages that police deciphered he made 37 trips'.
  const { singular } = reader.attributes;
  if (nextOf(reader.tokens, singular, after, from) < from) return undefined;
  // Who only helps or coordinates has not done the deed: 'coordinated the raids on four farms',
  // 'helped with inquiries into 40 thefts'.
  if ((!predicate || predicate.entry.nominal) && isHelp(reader, verb)) return undefined;
  return actorFrom(chain, 'subject');
}

/** The figure that told what was done, from which a part goes on: 'were arrested (seven in France'. */
function originOf(candidate: Candidate): Candidate {
  let origin = candidate;
  while (!origin.predicate && origin.antecedent) origin = origin.antecedent;
  return origin;
}

/** Whether a verb behind a figure tells what was done to it, so that no subject before the figure acts on it. */
const isDoneTo = ({ predicate, from }: Candidate): boolean =>
  predicate !== undefined && predicate.from > from && predicate.form !== 'state';

const isHelp = (reader: Reader, verb: number): boolean =>
  reader.attributes.helps.has(wordAt(reader, verb));

/**
 * Whether the body right before a relative clause is the subject in it:
 * 'held by Albanian police, who also found two villas'.
 */
function isRelative(reader: Reader, after: number, figure: number): boolean {
  // Without a comma 'that' opens what is said, not a relative clause: 'told the court that'.
  if (!isCommaAt(reader, after)) return false;
  if (!isRelativeAt(reader, after + 1)) return false;
  const verb = skipAside(reader, after + 2);
  return !hasSuch(reader, verb, figure, isCommaAt) && isActive(reader, verb, figure);
}

/**
 * Kinds that authorities take, hold or search. A figure of them may have its actor even where its verb is not known.
 */
const TAKEN: ReadonlySet<FigureKind> = new Set([
  'cash',
  'assets',
  'drugs',
  'weapons',
  'vehicles',
  'devices',
  'properties',
  'crypto',
  'goods',
  'searches',
]);

/** An actor that is named by a common noun for a body named before: 'Officers searched eight homes'. */
function standInActor(reader: Reader, candidate: Candidate, start: number): Actor | undefined {
  const { predicate, kind, from } = candidate;
  if (predicate ? predicate.from > from : !(kind && TAKEN.has(kind))) return undefined;
  for (let i = (predicate?.from ?? from) - 1; i >= start; i -= 1) {
    // A number of officers is a part of the force, not the force that was named before:
    // 'more than 1,000 police officers'.
    const isSome = isNumber(reader, i - 1) || isNumber(reader, i - 2);
    const isOthers = isSome || isNoSubject(reader, i);
    const found = isOthers ? undefined : standInAt(reader, i, 'acts');
    if (!found) continue;
    const verb = verbOf(reader, found.to, from);
    if (verb === undefined || !isActive(reader, verb, from)) return undefined;
    return { value: found.body.id, span: charSpan(reader, i, found.to), rule: STAND_IN };
  }
  return undefined;
}

/**
 * Whether a preposition stands before the figure, which is then not the object of the verb:
 * 'paid the trip for two investigators'.
 */
function isGoverned(reader: Reader, { predicate, kind, from, phrase }: Candidate): boolean {
  const before = wordAt(reader, from - 1);
  if (!reader.grammar.prepositions.has(before)) return false;
  // Behind a word of worth the sum stands for the things that were taken: 'froze assets worth 160 million'.
  const { worth, sentFrom } = reader.attributes;
  if (worth.has(before) && kind && TAKEN.has(kind)) return false;
  // Officers behind 'with' belong to the subject, 'moved in with 200 officers', unless they come from elsewhere:
  // 'with 20 officers from Denmark'.
  const isOwn = kind === 'officers' && !sentFrom.has(wordAt(reader, phrase.to));
  if (isOwn && reader.grammar.comitatives.has(before)) return false;
  return !(predicate?.direct && predicate.to === from);
}

/** Several bodies that acted together, as one actor. */
export const actorFrom = (chain: readonly AgencyAnnotation[], rule: string): Actor => ({
  value: [...new Set(chain.map(({ id }) => id))].join(', '),
  span: { start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 },
  rule,
});

/**
 * Whether the figure counts victims of a crime that its verb tells, which no authority committed:
 * 'They exploited fifty people'. A rescue is different.
 */
const isOfDeed = ({ kind, predicate }: Candidate): boolean =>
  kind === 'victims' &&
  predicate !== undefined &&
  !predicate.entry.rescues &&
  !predicate.entry.neutral;

/** An actor that is named by a pronoun for the subject of the sentence before: 'It sent three experts'. */
function pronounActor(reader: Reader, candidate: Candidate, from: number): Actor | undefined {
  const words = reader.attributes;
  if (from < 1 || !words.bodyPronouns.has(wordAt(reader, from))) return undefined;
  if (isOfDeed(candidate)) return undefined;
  if (inOneSentence(reader.doc, from, from - 1)) return undefined;
  if (!isActive(reader, skipAside(reader, from + 1), candidate.from)) return undefined;
  const before = sentenceNear(reader, from - 1);
  const first = isDeterminerAt(reader, before.from) ? before.from + 1 : before.from;
  const agency = agencyAt(reader, first);
  return agency && actorFrom([agency], 'pronoun');
}
