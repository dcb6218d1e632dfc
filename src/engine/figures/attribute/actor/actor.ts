import { bodyOf } from '../../../registry.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { agencyAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { charSpan, isCapital, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, isCovered, within } from '../../syntax/clause.ts';
import { isAdverbAt, isDeterminerAt, isPrepositionAt } from '../../words-at.ts';
import { type Actor, actorFrom, subjectActor } from './subject.ts';
import { chainFrom } from './subject-names.ts';

/**
 * The body that did what a figure counts: the subject of its active clause, the body behind 'by' in a passive one, or
 * the body whose officers are counted.
 */
export function actorOf(reader: Reader, candidate: Candidate): Actor | undefined {
  // That several countries took part is nobody's deed.
  if (candidate.kind === 'countries') return undefined;
  const actor =
    bodyOfOfficers(reader, candidate) ??
    bodyBehindBy(reader, candidate) ??
    subjectActor(reader, candidate);
  if (!actor) return undefined;
  const kind = candidate.kind ?? 'other';
  const isTheirs = isOfCourts(reader, actor) ? OF_COURTS.has(kind) : !OF_COURTS_ALONE.has(kind);
  return isTheirs ? actor : undefined;
}

/** Kinds that only a court can bring about: 'sentenced a former customs officer to two years'. */
const OF_COURTS_ALONE: ReadonlySet<FigureKind> = new Set(['sentence']);

/**
 * Kinds that a court can bring about. Any other figure in a court's sentence is what the court was told:
 * 'the court heard how the gang made 67 flights'.
 */
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

/** The body whose officers are counted: 'more than 500 officers of the German Federal Police'. */
function bodyOfOfficers(reader: Reader, candidate: Candidate): Actor | undefined {
  if (candidate.kind !== 'officers') return undefined;
  // The body may be named between number and noun: 'two Europol analysts'.
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

/**
 * The body behind 'by' after a passive verb, with only words of time and place in between:
 * '12 people were arrested by the Guardia Civil'.
 */
function bodyBehindBy(reader: Reader, candidate: Candidate): Actor | undefined {
  const { by } = reader.attributes;
  // The verb may stand with an earlier number only: 'Twelve were held by French police and five by Italian police'.
  const own = wordAt(reader, candidate.phrase.to) === by ? candidate.phrase.to : undefined;
  const from = own ?? behindPassive(reader, candidate);
  if (from === undefined) return undefined;
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

/** How many tokens behind the passive verb 'by' may stand: 'were seized in Riga on 3 May by customs'. */
const REACH_BY = 14;

/**
 * The token behind the verb that was done to what is counted. This is the verb that gave the figure its kind, or a
 * passive right behind the figure, as in 'were seized'.
 */
function behindPassive(reader: Reader, { predicate, phrase, to }: Candidate): number | undefined {
  if (predicate) return Math.max(to, predicate.to);
  const end = Math.max(to, phrase.to);
  const verb = overAuxiliaries(reader, end);
  const hit = verb > end ? reader.lexicon.verbs.match(reader.tokens, verb) : undefined;
  return hit && verb + hit.length;
}

/** Whether a word may belong to a phrase of time, place or manner: 'on Tuesday in Madrid'. */
function isCircumstance(reader: Reader, i: number): boolean {
  return (
    isPrepositionAt(reader, i) ||
    isDeterminerAt(reader, i) ||
    isAdverbAt(reader, i) ||
    isCapital(reader, i) ||
    reader.tokens.kind[i] === NUMBER ||
    isCovered(reader.draft.dates, charSpan(reader, i, i + 1))
  );
}
