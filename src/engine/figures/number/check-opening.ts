import { inOneSentence, tokenAt } from '../../text/doc.ts';
import { NUMBER } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import { dateEndingAt, placeAt, placeEndingAt } from '../annotations-at.ts';
import { endsAsGerund, endsAsPast, isLineStart, isWord, type Reader, wordAt } from '../reader.ts';
import { isAccused } from '../stages.ts';
import { skipDeterminers } from '../syntax/clause.ts';
import { contentRun, nounAfter } from '../syntax/run.ts';
import type { BoundWords } from '../words/entries.ts';
import {
  isListJointAt,
  isNumberWordAt,
  isOfAt,
  isPrepositionAt,
  nounAt,
  verbsAt,
} from '../words-at.ts';
import type { Amount } from './amount.ts';
import { boundEntry, boundsAt, noBounds, type Opening } from './bounds.ts';

/** The bounds that begin at token `i`, without a first word that means something else there. */
export function checkOpening(reader: Reader, i: number, opening: Opening, amount: Amount): Opening {
  const entry = opening.to === i ? undefined : boundEntry(reader, i);
  if (!entry || !saysElse(reader, i, entry, amount)) return opening;
  // The first word belongs to the verb, and the next one still is a bound: 'hand over up to £85,000'.
  const first = reader.lexicon.bounds.match(reader.tokens, i)?.length ?? 0;
  return first > 0 && i + first < opening.to ? boundsAt(reader, i + first) : noBounds(opening.to);
}

/**
 * Whether a word is no bound: 'over three years' means 'during', unless a word before it shows a bound, and
 * 'jailed over €5m' gives a reason.
 */
function saysElse(reader: Reader, i: number, entry: BoundWords, amount: Amount): boolean {
  // A number at the end of the line above belongs to a heading.
  const before = isLineStart(reader, i) ? '' : wordAt(reader, i - 1);
  // No trial takes so long: 'sentenced over 70 years'.
  if (amount.unit === 'year' && entry.yearsAfter?.has(before)) return false;
  if (entry.phrasalAfter?.has(before)) return true;
  const { timeAfter } = entry;
  if (timeAfter !== undefined && amount.dimension === 'time' && !timeAfter.includes(before))
    return true;
  const at = startOfCounted(reader, amount.to);
  const noun = amount.dimension === 'count' ? nounAfter(reader, at)?.noun : undefined;
  // Together with the verb it means to cause: 'brought about 21 seizures'.
  if (noun?.class === 'event' && entry.causedAfter?.has(before)) return true;
  // Before persons it is a bound ('arrested over 200 members'), before things or deaths it gives a reason
  // ('jailed over 200 kilos', 'over 39 deaths').
  const isOfPersons =
    noun?.class === 'person' && !isOfDeaths(reader, at) && !isOfHarmed(reader, i, noun.kind);
  return !isOfPersons && isReason(reader, i, entry, amount);
}

/** Where the words for what a number counts begin: right behind it, or behind 'of' with its determiner ('12 of its members'). */
const startOfCounted = (reader: Reader, to: number): number =>
  isOfAt(reader, to) ? skipDeterminers(reader, to + 1) : to;

/** Whether a word gives the reason of what stands before it. */
function isReason(reader: Reader, i: number, entry: BoundWords, amount: Amount): boolean {
  if (entry.reasonAfter === undefined) return false;
  // A hyphen makes one thing of what follows: 'surrendered over 4-tonne plot'.
  if (amount.hyphenated || isBehindNumber(reader, i)) return true;
  if (isLineStart(reader, i)) return isBehindArrest(reader, i);
  const last = wordAt(reader, beforePlace(reader, i) - 1);
  const isBehindWord =
    entry.reasonAfter.has(last) || (amount.dimension === 'money' && !!entry.sumAfter?.has(last));
  return isBehindWord || isBehindArrest(reader, i);
}

/** The token at which a place before another one begins, with its preposition: 'to face charges in Spain over €2m'. */
function beforePlace(reader: Reader, at: number): number {
  const place = placeEndingAt(reader, at - 1);
  const from = place ? tokenAt(reader.doc, place.start) : at;
  return place && isPrepositionAt(reader, from - 1) ? from - 1 : from;
}

/** Whether a number stands before a token that is no date. Dates count nothing: 'On 8 October over 40 kg'. */
const isBehindNumber = (reader: Reader, i: number): boolean =>
  !isLineStart(reader, i) &&
  (reader.tokens.kind[i - 1] === NUMBER || isNumberWordAt(reader, i - 1)) &&
  !dateEndingAt(reader, i - 1);

/** Kinds of victims. Nobody is tried for being one. */
const HARMED: ReadonlySet<FigureKind | undefined> = new Set(['migrants', 'victims']);

/** Kinds of persons who are tried. */
const TRIED: ReadonlySet<FigureKind | undefined> = new Set(['charged', 'convicted']);

/**
 * Whether victims behind a verb of trial are the reason of it: 'jailed over 18 migrants', but not
 * 'detained over 18 migrants'.
 */
function isOfHarmed(reader: Reader, i: number, kind: FigureKind | undefined): boolean {
  if (!HARMED.has(kind)) return false;
  const verbs = verbsAt(reader, i - 1, i);
  return verbs.length > 0 && verbs.every(({ entry }) => TRIED.has(entry.person));
}

/** Whether the noun phrase is about deaths: '39 deaths', '39 migrant deaths'. */
function isOfDeaths(reader: Reader, at: number): boolean {
  const { to } = contentRun(reader, at);
  for (let i = at; i < to; i += 1) if (nounAt(reader, i)?.kind === 'dead') return true;
  return false;
}

/**
 * How many tokens before a reason its verb may stand:
 * 'arrested nine people from four countries in Liverpool on Tuesday over 40 kg'.
 */
const REACH_ARREST = 16;

/**
 * Whether a complete statement stands before a token whose verb is said only of persons:
 * 'arrested nine people on Tuesday over 40 kg of cocaine'.
 */
function isBehindArrest(reader: Reader, at: number): boolean {
  const { stops, have, relatives } = reader.grammar;
  if (!isWord(reader, at - 1) && reader.tokens.kind[at - 1] !== NUMBER) return false;
  for (let i = at - 1; i > at - REACH_ARREST && inOneSentence(reader.doc, i, at); i -= 1) {
    const verb = reader.lexicon.verbs.match(reader.tokens, i, at);
    if (verb)
      return verb.values.every(
        // Behind other verbs it tells how much: 'identified over $1 billion'.
        ({ entry, form }) =>
          isAccused(entry.person) && !entry.thing && !entry.neutral && form !== 'base',
      );
    const word = wordAt(reader, i);
    const acts = stops.has(word)
      ? i === at - 1 || have.has(word) || relatives.has(word)
      : endsAsPast(reader, i) || endsAsGerund(reader, i);
    // A list of places may stand between: 'in Barcelona, Rome and Naples over €1 million'.
    if (acts || (isListJointAt(reader, i) && !placeAt(reader, i + 1))) return false;
  }
  return false;
}
