import type { AgencyAnnotation, FigureKind, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround, startingAt, tokenAfter, within } from './clause.ts';
import { type Reader, wordAt } from './reader.ts';

/** Who acted, with the words that say so. */
export interface Actor {
  value: string;
  span: Span;
  rule: string;
}

/** What nobody does: an age or a share has no actor. */
const PASSIVE_KINDS: ReadonlySet<FigureKind> = new Set(['age', 'share', 'duration']);

/** The body that acted: the subject of an active clause, 'by' after a passive, or whose officers are counted. */
export function actorOf(reader: Reader, candidate: Candidate): Actor | undefined {
  if (PASSIVE_KINDS.has(candidate.kind ?? 'other')) return undefined;
  return ofBody(reader, candidate) ?? byBody(reader, candidate) ?? subject(reader, candidate);
}

/** 'more than 500 officers of the German Federal Police'. */
function ofBody(reader: Reader, candidate: Candidate): Actor | undefined {
  if (candidate.kind !== 'officers') return undefined;
  const at = candidate.phrase.to;
  const word = wordAt(reader, at);
  if (word !== reader.grammar.of && !reader.grammar.joints.has(word)) return undefined;
  const agency =
    agencyAt(reader, at + 1) ??
    (reader.grammar.determiners.has(wordAt(reader, at + 1)) ? agencyAt(reader, at + 2) : undefined);
  return agency && { value: agency.id, span: agency, rule: 'officers of a body' };
}

const agencyAt = (reader: Reader, i: number) => startingAt(reader, reader.draft.agencies, i);

/** '12 people were arrested by the Guardia Civil'. */
function byBody(reader: Reader, candidate: Candidate): Actor | undefined {
  const words = reader.lexicon.words.attributes;
  const { to } = clauseAround(reader, candidate.from);
  for (let i = candidate.to; i < Math.min(to, candidate.to + 16); i += 1) {
    if (
      wordAt(reader, i) === reader.numbers.and ||
      reader.grammar.subordinators.has(wordAt(reader, i))
    )
      return undefined;
    if (wordAt(reader, i) !== words.by) continue;
    const agency = agencyAt(reader, i + 1) ?? agencyAt(reader, i + 2);
    return agency && candidate.predicate
      ? { value: agency.id, span: agency, rule: 'by' }
      : undefined;
  }
  return undefined;
}

/** 'Belgian customs officers arrested 45 people': the body is the subject of the verb before the figure. */
function subject(reader: Reader, candidate: Candidate): Actor | undefined {
  const { predicate } = candidate;
  if (predicate && predicate.from > candidate.from && predicate.form !== 'state') return undefined;
  if (predicate?.entry.nominal && candidate.kind === 'dead') return undefined;
  // 'paid the trip for two investigators': after a preposition stands no object.
  const governed = reader.grammar.prepositions.has(wordAt(reader, candidate.from - 1));
  const along =
    candidate.kind === 'officers' &&
    reader.grammar.comitatives.has(wordAt(reader, candidate.from - 1));
  if (governed && !along && !(predicate?.direct && predicate.to === candidate.from))
    return undefined;
  const words = reader.lexicon.words.attributes;
  const clause = clauseAround(reader, candidate.from);
  const agency = within(reader, reader.draft.agencies, {
    from: clause.from,
    to: candidate.from,
  }).at(-1);
  if (!agency) return undefined;
  const at = indexOf(reader, agency, clause.from);
  const before = beforeAgency(reader, at);
  if (at > clause.from && words.notSubject.has(before)) return undefined;
  const verb = skipAside(reader, tokenAfter(reader, agency, at));
  if (
    words.say.has(wordAt(reader, verb)) ||
    words.doubt.has(wordAt(reader, verb)) ||
    words.gives.has(wordAt(reader, verb))
  )
    return undefined;
  if (!isActive(reader, verb, candidate.from)) return undefined;
  return { value: agency.id, span: agency, rule: 'subject' };
}

function beforeAgency(reader: Reader, at: number): string {
  const word = wordAt(reader, at - 1);
  return reader.grammar.determiners.has(word) ? wordAt(reader, at - 2) : word;
}

function indexOf(reader: Reader, agency: AgencyAnnotation, from: number): number {
  let i = from;
  while ((reader.tokens.start[i] ?? 0) < agency.start) i += 1;
  return i;
}

/** Past '(FNTT)', ', the nature protection service,' and aux verbs to the verb of the subject. */
function skipAside(reader: Reader, at: number): number {
  let i = at;
  if (wordAt(reader, i) === '(') while (i < at + 12 && wordAt(reader, i - 1) !== ')') i += 1;
  while (
    reader.grammar.have.has(wordAt(reader, i)) ||
    reader.grammar.adverbs.has(wordAt(reader, i)) ||
    reader.lexicon.words.attributes.beforePlace.has(wordAt(reader, i))
  )
    i += 1;
  return i;
}

/** Whether a verb stands between the subject and the figure and nothing there begins another clause. */
function isActive(reader: Reader, verb: number, figure: number): boolean {
  if (verb > figure || reader.grammar.be.has(wordAt(reader, verb))) return false;
  if (verb === figure) return true;
  if (reader.tokens.kind[verb] !== 1 || reader.grammar.stops.has(wordAt(reader, verb)))
    return false;
  for (let i = verb; i < figure; i += 1) {
    const word = wordAt(reader, i);
    if (
      reader.grammar.relatives.has(word) ||
      reader.grammar.subordinators.has(word) ||
      word === ':'
    )
      return false;
  }
  return true;
}
