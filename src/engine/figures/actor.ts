import { tokenAt } from '../text/doc.ts';
import { NUMBER } from '../text/tokens.ts';
import type { AgencyAnnotation, FigureKind, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround, isCovered, sentenceNear, startingAt, tokenAfter, within } from './clause.ts';
import { charSpan, isCapital, isWord, type Reader, wordAt } from './reader.ts';

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

/** '12 people were arrested by the Guardia Civil': 'by' follows its verb, with no more than time and place between. */
function byBody(reader: Reader, candidate: Candidate): Actor | undefined {
  const { predicate } = candidate;
  if (!predicate) return undefined;
  const { by } = reader.lexicon.words.attributes;
  const { to } = clauseAround(reader, candidate.from);
  const from = Math.max(candidate.to, predicate.to);
  for (let i = from; i < Math.min(to, from + REACH_BY); i += 1) {
    if (wordAt(reader, i) === by) {
      const agency = agencyAt(reader, i + 1) ?? agencyAt(reader, i + 2);
      return agency && { value: agency.id, span: agency, rule: 'by' };
    }
    if (!isCircumstance(reader, i)) return undefined;
  }
  return undefined;
}

const REACH_BY = 14;

/** A word of a time, a place or a manner: 'on Tuesday in Madrid'. */
function isCircumstance(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  const { prepositions, determiners, adverbs } = reader.grammar;
  return (
    prepositions.has(word) ||
    determiners.has(word) ||
    adverbs.has(word) ||
    isCapital(reader, i) ||
    reader.tokens.kind[i] === NUMBER ||
    isCovered(reader.draft.dates, charSpan(reader, i, i + 1))
  );
}

/** Kinds that stand after a preposition: 'sentenced the leader to 11 years', 'seized papers at 19 addresses'. */
const GIVEN: ReadonlySet<FigureKind> = new Set(['sentence', 'fine', 'searches']);

/** 'Belgian customs officers arrested 45 people': the body is the subject of the verb before the figure. */
function subject(reader: Reader, candidate: Candidate): Actor | undefined {
  const { predicate, kind } = candidate;
  if (predicate && predicate.from > candidate.from && predicate.form !== 'state') return undefined;
  if (predicate?.entry.nominal && kind === 'dead') return undefined;
  if (isGoverned(reader, candidate) && !(kind && GIVEN.has(kind))) return undefined;
  const clause = clauseAround(reader, candidate.from);
  const bodies = within(reader, reader.draft.agencies, { from: clause.from, to: candidate.from });
  for (let n = bodies.length - 1; n >= 0; n -= 1) {
    const last = bodies[n];
    if (!last) return undefined;
    const chain = chainTo(reader, bodies.slice(0, n + 1));
    const at = tokenAt(reader.doc, chain[0]?.start ?? 0);
    // 'the Guardia Civil, backed by Europol, arrested 12': who helped is passed over.
    if (at > clause.from && isNoSubject(reader, at)) continue;
    const verb = verbOf(reader, tokenAfter(reader, last, at), candidate.from);
    if (verb === undefined || !isActive(reader, verb, candidate.from)) return undefined;
    return actorFrom(chain, 'subject');
  }
  return bodies.length === 0 ? itself(reader, candidate, clause.from) : undefined;
}

/** 'paid the trip for two investigators': after a preposition stands no object. */
function isGoverned(reader: Reader, { predicate, kind, from }: Candidate): boolean {
  const before = wordAt(reader, from - 1);
  if (!reader.grammar.prepositions.has(before)) return false;
  if (kind === 'officers' && reader.grammar.comitatives.has(before)) return false;
  return !(predicate?.direct && predicate.to === from);
}

/** 'French and Belgian police', 'the Guardia Civil, the PJ and Europol': the bodies joined to the last one. */
function chainTo(reader: Reader, bodies: readonly AgencyAnnotation[]): AgencyAnnotation[] {
  const chain = bodies.slice(-1);
  for (let n = bodies.length - 2; n >= 0; n -= 1) {
    const [earlier, first] = [bodies[n], chain[0]];
    if (!earlier || !first) break;
    let i = tokenAfter(reader, earlier, tokenAt(reader.doc, earlier.start));
    const joint = wordAt(reader, i);
    if (joint !== reader.numbers.and && joint !== ',') break;
    i += 1;
    while (reader.grammar.determiners.has(wordAt(reader, i))) i += 1;
    if (reader.tokens.start[i] !== first.start) break;
    chain.unshift(earlier);
  }
  return chain;
}

const actorFrom = (chain: readonly AgencyAnnotation[], rule: string): Actor => ({
  value: [...new Set(chain.map(({ id }) => id))].join(', '),
  span: { start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 },
  rule,
});

/** The verb of a subject that ends at token `i`; 'said it had found' goes on to what it says of itself. */
function verbOf(reader: Reader, i: number, figure: number): number | undefined {
  const words = reader.lexicon.words.attributes;
  const verb = skipAside(reader, i);
  let said = isSaying(reader, verb) ? verb : undefined;
  if (said === undefined) return verb;
  for (let at = verb + 1; at < figure; at += 1) {
    if (isSaying(reader, at)) said = at;
    if (words.bodyPronouns.has(wordAt(reader, at)))
      return at - said <= REACH_PRONOUN ? skipAside(reader, at + 1) : undefined;
  }
  return undefined;
}

function isSaying(reader: Reader, i: number): boolean {
  const words = reader.lexicon.words.attributes;
  const word = wordAt(reader, i);
  return words.say.has(word) || words.doubt.has(word) || words.gives.has(word);
}

/** How far after 'said' its subject may speak of itself: 'said on Thursday that they had'. */
const REACH_PRONOUN = 6;

/** 'It sent three experts': a body that was the subject of the sentence before. */
function itself(reader: Reader, candidate: Candidate, from: number): Actor | undefined {
  const words = reader.lexicon.words.attributes;
  if (from < 1 || !words.bodyPronouns.has(wordAt(reader, from))) return undefined;
  if (reader.doc.sentenceOf[from] === reader.doc.sentenceOf[from - 1]) return undefined;
  if (!isActive(reader, skipAside(reader, from + 1), candidate.from)) return undefined;
  const before = sentenceNear(reader, from - 1);
  const first = reader.grammar.determiners.has(wordAt(reader, before.from))
    ? before.from + 1
    : before.from;
  const agency = agencyAt(reader, first);
  return agency && actorFrom([agency], 'pronoun');
}

/** 'by the GNR', 'with Europol', and a short name in brackets after the long one. */
function isNoSubject(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at - 1);
  const before = reader.grammar.determiners.has(word) ? wordAt(reader, at - 2) : word;
  return before === '(' || reader.lexicon.words.attributes.notSubject.has(before);
}

/** Past '(FNTT)', ', the nature protection service,' and auxiliaries to the verb of the subject. */
function skipAside(reader: Reader, at: number): number {
  let i = closed(reader, at, '(', ')') ?? closed(reader, at, ',', ',') ?? at;
  while (
    reader.grammar.have.has(wordAt(reader, i)) ||
    reader.grammar.adverbs.has(wordAt(reader, i)) ||
    reader.lexicon.words.attributes.beforePlace.has(wordAt(reader, i))
  )
    i += 1;
  return i;
}

const REACH_ASIDE = 18;

/** The token after an aside that opens at `at`, if it closes nearby. */
function closed(reader: Reader, at: number, opens: string, closes: string): number | undefined {
  if (wordAt(reader, at) !== opens) return undefined;
  for (let i = at + 1; i < at + REACH_ASIDE; i += 1) if (wordAt(reader, i) === closes) return i + 1;
  return undefined;
}

/** Whether a verb stands between the subject and the figure and nothing there begins another clause. */
function isActive(reader: Reader, verb: number, figure: number): boolean {
  if (verb > figure || reader.grammar.be.has(wordAt(reader, verb))) return false;
  if (verb === figure) return true;
  if (!isWord(reader, verb) || reader.grammar.stops.has(wordAt(reader, verb))) return false;
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
