import { bodyOf } from '../../../registry.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { agencyAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { charSpan, isCapital, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, isCovered, within } from '../../syntax/clause.ts';
import { isDeterminerAt } from '../../words-at.ts';
import { type Actor, actorFrom, subject } from './subject.ts';
import { chainFrom } from './subject-names.ts';

/** The body that acted: the subject of an active clause, 'by' after a passive, or whose officers are counted. */
export function actorOf(reader: Reader, candidate: Candidate): Actor | undefined {
  // Nobody makes the countries that took part.
  if (candidate.kind === 'countries') return undefined;
  const actor =
    ofBody(reader, candidate) ?? byBody(reader, candidate) ?? subject(reader, candidate);
  if (!actor) return undefined;
  const kind = candidate.kind ?? 'other';
  const isTheirs = isOfCourts(reader, actor) ? OF_COURTS.has(kind) : !OF_COURTS_ALONE.has(kind);
  return isTheirs ? actor : undefined;
}

/** What courts alone do: 'sentenced a former customs officer to two years'. */
const OF_COURTS_ALONE: ReadonlySet<FigureKind> = new Set(['sentence']);

/** What courts do; whatever else stands in their sentence they were told of: 'the court heard how the gang made 67 flights'. */
const OF_COURTS: ReadonlySet<FigureKind> = new Set([
  'sentence',
  'fine',
  'convicted',
  'charged',
  'arrested',
  'assets',
  'cash',
  'other',
]);

const isOfCourts = (reader: Reader, { value }: Actor): boolean =>
  bodyOf(reader.draft, value)?.kind === 'court';

/** 'more than 500 officers of the German Federal Police'. */
function ofBody(reader: Reader, candidate: Candidate): Actor | undefined {
  if (candidate.kind !== 'officers') return undefined;
  // 'two Europol analysts': the body is named between number and noun.
  const own = within(reader, reader.draft.agencies, candidate.phrase.run)[0];
  if (own) return { value: own.id, span: own, rule: 'officers of a body' };
  const at = candidate.phrase.to;
  const word = wordAt(reader, at);
  if (word !== reader.grammar.of && !reader.grammar.joints.has(word)) return undefined;
  const agency =
    agencyAt(reader, at + 1) ??
    (isDeterminerAt(reader, at + 1) ? agencyAt(reader, at + 2) : undefined);
  return agency && { value: agency.id, span: agency, rule: 'officers of a body' };
}

/** '12 people were arrested by the Guardia Civil': 'by' follows its verb, with no more than time and place between. */
function byBody(reader: Reader, candidate: Candidate): Actor | undefined {
  const from = behindPassive(reader, candidate);
  if (from === undefined) return undefined;
  const { by } = reader.attributes;
  const { to } = clauseAround(reader, candidate.from);
  for (let i = from; i < Math.min(to, from + REACH_BY); i += 1) {
    if (wordAt(reader, i) === by) {
      const agency = agencyAt(reader, i + 1) ?? agencyAt(reader, i + 2);
      return agency && actorFrom(chainFrom(reader, agency), 'by');
    }
    if (!isCircumstance(reader, i)) return undefined;
  }
  return undefined;
}

/** So many tokens behind what was done 'by' may stand: 'were seized in Riga on 3 May by customs'. */
const REACH_BY = 14;

/** The token behind the verb that tells what was done to what is counted: the one that names its kind, or 'were seized' right behind it. */
function behindPassive(reader: Reader, { predicate, phrase, to }: Candidate): number | undefined {
  if (predicate) return Math.max(to, predicate.to);
  const end = Math.max(to, phrase.to);
  const verb = overAuxiliaries(reader, end);
  const hit = verb > end ? reader.lexicon.verbs.match(reader.tokens, verb) : undefined;
  return hit && verb + hit.length;
}

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
