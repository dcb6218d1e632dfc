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

/** Who acted, with the words that say so. */
export type Actor = Said;

/** Kinds that stand after a preposition: 'sentenced the leader to 11 years', 'seized papers at 19 addresses'. */
const GIVEN: ReadonlySet<FigureKind> = new Set(['sentence', 'fine', 'searches']);

/** 'Belgian customs officers arrested 45 people': the body is the subject of the verb before the figure. */
export function subject(reader: Reader, candidate: Candidate): Actor | undefined {
  if (hasNoActor(reader, candidate) || actingCountry(reader, candidate)) return undefined;
  const clause = clauseAround(reader, candidate.from);
  const bodies = within(reader, reader.draft.agencies, { from: clause.from, to: candidate.from });
  for (let n = bodies.length; n > 0; n -= 1) {
    const actor = actorAmong(reader, candidate, bodies.slice(0, n), clause.from);
    if (actor !== 'passed over') return actor;
  }
  return itself(reader, candidate, clause.from) ?? standsIn(reader, candidate, clause.from);
}

/** Whether no body before a figure can have done what is told of it. */
function hasNoActor(reader: Reader, candidate: Candidate): boolean {
  const { predicate, kind, antecedent } = candidate;
  // 'German police arrested six and their Austrian colleagues five': somebody else acts.
  if (antecedent && !predicate && !isJoined(reader, candidate)) return true;
  if (isDoneTo(originOf(candidate))) return true;
  return isGoverned(reader, candidate) && !(kind && GIVEN.has(kind));
}

/** What the last of some bodies is to a figure behind them: its actor, none, or passed over for the one before. */
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
  // 'found fake Interpol stamps and two pistols': no subject stands behind its verb.
  if (predicate && predicate.from < at) return 'passed over';
  const after = tokenAfter(reader, last, at);
  if (isRelative(reader, after, from)) return actorFrom([last], 'relative');
  // 'the Guardia Civil, backed by Europol, arrested 12': who helped is passed over.
  // 'confirmed Hungarian police had arrested': whoever has done something is told of, not told.
  const acts = isHaveAt(reader, after);
  const opens = tokenAt(reader.doc, listTo(reader, bodies)?.start ?? chain[0]?.start ?? 0);
  if (opens > opening && isNoSubject(reader, opens, { acts })) {
    const isItsVerb = predicate?.from === (acts ? after + 1 : after);
    if (!isItsVerb || !joinsClause(reader, opens, opening)) return 'passed over';
  }
  if (isBesideUnnamed(reader, opens)) return undefined;
  const verb = verbOf(reader, after, from);
  if (verb === undefined || !isActive(reader, verb, from)) return undefined;
  // 'in messages that police deciphered he made 37 trips': a person between body and figure acts.
  const { singular } = reader.attributes;
  if (nextOf(reader.tokens, singular, after, from) < from) return undefined;
  // 'coordinated the raids on four farms', 'helped with inquiries into 40 thefts': who helps raids no farm.
  if ((!predicate || predicate.entry.nominal) && isHelp(reader, verb)) return undefined;
  return actorFrom(chain, 'subject');
}

/** 'were arrested (seven in France': the figure that told first what became of those whom a part goes on from. */
function originOf(candidate: Candidate): Candidate {
  let origin = candidate;
  while (!origin.predicate && origin.antecedent) origin = origin.antecedent;
  return origin;
}

/** Whether a verb behind a figure says what was done to it: no subject before it acts. */
const isDoneTo = ({ predicate, from }: Candidate): boolean =>
  predicate !== undefined && predicate.from > from && predicate.form !== 'state';

const isHelp = (reader: Reader, verb: number): boolean =>
  reader.attributes.helps.has(wordAt(reader, verb));

/** 'held by Albanian police, who also found two villas': the body right before acts in the relative clause. */
function isRelative(reader: Reader, after: number, figure: number): boolean {
  // Without a comma 'told the court that' is no relative clause.
  if (!isCommaAt(reader, after)) return false;
  if (!isRelativeAt(reader, after + 1)) return false;
  const verb = skipAside(reader, after + 2);
  return !hasSuch(reader, verb, figure, isCommaAt) && isActive(reader, verb, figure);
}

/** What a force takes, holds or searches: where no verb of the figure is known, it may have acted on nothing else. */
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

/** 'Officers searched eight homes': a noun that stands for the body named before. */
function standsIn(reader: Reader, candidate: Candidate, start: number): Actor | undefined {
  const { predicate, kind, from } = candidate;
  if (predicate ? predicate.from > from : !(kind && TAKEN.has(kind))) return undefined;
  for (let i = (predicate?.from ?? from) - 1; i >= start; i -= 1) {
    // 'more than 1,000 police officers' are some, not the force named before.
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

/** 'paid the trip for two investigators': after a preposition stands no object. */
function isGoverned(reader: Reader, { predicate, kind, from, phrase }: Candidate): boolean {
  const before = wordAt(reader, from - 1);
  if (!reader.grammar.prepositions.has(before)) return false;
  // 'froze assets worth 160 million': the sum stands for what was taken.
  const { worth, sentFrom } = reader.attributes;
  if (worth.has(before) && kind && TAKEN.has(kind)) return false;
  // 'moved in with 200 officers', not 'with 20 officers from Denmark'.
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

/** 'They exploited fifty people': what makes victims is done by no body, whoever 'they' stands behind. */
const isOfDeed = ({ kind, predicate }: Candidate): boolean =>
  kind === 'victims' &&
  predicate !== undefined &&
  !predicate.entry.rescues &&
  !predicate.entry.neutral;

/** 'It sent three experts': a body that was the subject of the sentence before. */
function itself(reader: Reader, candidate: Candidate, from: number): Actor | undefined {
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
