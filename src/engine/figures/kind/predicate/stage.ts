import type { FigureKind } from '../../../types.ts';
import { placeAt, placeEndingAt } from '../../annotations-at.ts';
import {
  endsAsGerund,
  isInHeadline,
  isLineStart,
  isNumber,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { STAGES } from '../../stages.ts';
import { sentenceNear, tokenBefore } from '../../syntax/clause.ts';
import {
  isAndAt,
  isAuxiliaryAt,
  isPrepositionAt,
  isRelativeAt,
  isSubordinatorAt,
  verbsAt,
} from '../../words-at.ts';
import { predicateAfter } from './after.ts';
import { mayBeOthers, verbPastRelative } from './past-relative.ts';
import { overAuxiliaries, type Predicate, verbAt, type Wanted } from './predicate.ts';

/** Whether one kind is a later stage of a case than another. */
export const isFurther = (kind: FigureKind | undefined, than: FigureKind | undefined): boolean =>
  kind !== undefined && than !== undefined && STAGES.indexOf(than) >= 0
    ? STAGES.indexOf(kind) > STAGES.indexOf(than)
    : false;

/**
 * The later of two joined participles of the same persons: 'were identified and arrested',
 * 'arrested and later convicted'.
 */
export function furthest(reader: Reader, told: Predicate, wanted: Wanted): Predicate {
  const { to, form, entry } = told;
  if (form !== 'participle' || !isAndAt(reader, to)) return told;
  const from = overAuxiliaries(reader, to + 1);
  const found = verbAt(reader, from, wanted);
  if (found?.hit.form !== 'participle') return told;
  return entry.neutral || isFurther(found.hit.entry.person, entry.person)
    ? { ...found.hit, from, to: from + found.length, direct: true }
    : told;
}

/**
 * The verb of the sentence behind a participle, which tells the later stage:
 * 'Four men suspected of theft were arrested', 'two men, arrested in May, are due to go on trial'.
 */
export function mainVerbAfter(
  reader: Reader,
  reduced: Predicate,
  wanted: Wanted,
): Predicate | undefined {
  const { to } = sentenceNear(reader, reduced.from);
  const { foreignRelatives, ofOne, roleLinks } = reader.grammar;
  let relative = false;
  let since = false;
  for (let i = reduced.to; i < to && !isLineStart(reader, i); i += 1) {
    const word = wordAt(reader, i);
    if (word === ';' || word === ':' || joinsVerb(reader, i)) return undefined;
    if (foreignRelatives.has(word)) return pastRelative(reader, i, wanted);
    // A conjunction that is also a preposition may have a noun behind it ('fled after the murder') and no clause
    // ('fled after a third man was charged').
    if (isSubordinatorAt(reader, i) && !isPrepositionAt(reader, i)) return undefined;
    // 'As' gives a role and no time: 'acted as couriers'.
    since ||= isSubordinatorAt(reader, i) && !roleLinks.has(word);
    if (since && (ofOne.has(word) || isNumber(reader, i))) return undefined;
    relative = word !== ',' && (relative || isRelativeAt(reader, i));
    if (
      word !== ',' &&
      !relative &&
      (startsVerb(reader, i, wanted) || isBehindPlace(reader, i, reduced))
    )
      return predicateAfter(reader, i, wanted);
  }
  return undefined;
}

/**
 * Whether a second participle of a headline stands right behind the place of the first:
 * 'Four extradited from Spain sentenced'.
 */
function isBehindPlace(reader: Reader, i: number, reduced: Predicate): boolean {
  const place = isInHeadline(reader, i) ? placeEndingAt(reader, i - 1) : undefined;
  if (!place || !verbsAt(reader, i).some(({ form }) => form === 'participle')) return false;
  const before = tokenBefore(reader, place, i - 1);
  return before === reduced.to && isPrepositionAt(reader, before);
}

function pastRelative(reader: Reader, i: number, wanted: Wanted): Predicate | undefined {
  const main = verbPastRelative(reader, i);
  return main === undefined ? undefined : predicateAfter(reader, main, wanted);
}

function startsVerb(reader: Reader, i: number, wanted: Wanted): boolean {
  // 'Be' belongs to an infinitive: 'suspected to be part of the circle of a man arrested in May'.
  if (wordAt(reader, i) === reader.grammar.bareBe) return false;
  return isAuxiliaryAt(reader, i) || startsStage(reader, i, wanted);
}

/**
 * Whether 'and' begins another statement: 'suspected of theft and had fled'. It does not in 'Hesse and Bavaria',
 * 'a hide and six tusks', 'possessing and sharing files'.
 */
function joinsVerb(reader: Reader, i: number): boolean {
  if (!isAndAt(reader, i)) return false;
  if (isNumber(reader, i + 1)) return mayBeOthers(reader, i + 1);
  return placeAt(reader, i + 1) === undefined && !endsAsGerund(reader, i + 1);
}

/** Whether a verb without an auxiliary is said of its subject: 'appeared before', 'pleaded guilty'. */
const startsStage = (reader: Reader, i: number, wanted: Wanted): boolean =>
  verbsAt(reader, i).some(
    ({ entry, form }) =>
      (form === 'past' || form === 'participle') && entry.ofSubject === true && wanted(entry),
  );
