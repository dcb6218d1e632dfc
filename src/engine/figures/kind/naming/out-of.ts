import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { amountAt } from '../../number/read-amount.ts';
import { numberAhead } from '../../phrase/refer.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { nounAfter } from '../../syntax/run.ts';
import { recent } from '../antecedent/wholes.ts';
import { describedKind } from '../persons/counted-persons.ts';
import { PERSONS } from '../persons/persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import { EFFECT, effectOf, wantsPerson } from '../predicate/effects.ts';
import type { Predicate, Wanted } from '../predicate/predicate.ts';
import { isFurther, mainVerbAfter } from '../predicate/stage.ts';
import { isWanted } from '../terms/guilt.ts';
import { accept } from './accept.ts';
import { LATEST, TOLD_AGAIN } from './told-again.ts';

/**
 * Names a number that is followed by 'of' and a larger one, because what is said there is said of the first:
 * '19 of the 20 defendants were convicted'.
 */
export function outOfNext(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  // A share has a kind of its own: 'half of the 12 men'.
  if (candidate.quantity.dimension !== 'count') return false;
  const number = numberAhead(reader, candidate.quantity.to);
  if (number === undefined || candidate.phrase.head !== undefined) return false;
  const counted = nounAfter(reader, number + 1);
  if (!counted) return outOfToldBefore(reader, candidate, before, number);
  const { noun, from, to } = counted;
  const effect = EFFECT[noun.class];
  const wanted: Wanted = (entry) => effectOf(entry, effect) !== undefined;
  const predicate =
    noun.kind !== undefined && effect !== 'person'
      ? undefined
      : (mainPredicate(reader, to, wanted) ?? predicateBefore(reader, candidate.from, wanted));
  const charged = areChargedBehind(reader, candidate.from) ? 'charged' : undefined;
  // Some verbs leave them what their noun says: 'identified three of the 12 bodies', 'released 12 of 20 hostages'.
  const { neutral, ofSome } = predicate?.entry ?? {};
  const isKept = noun.kind !== undefined && (neutral || (ofSome && !isAccused(noun.kind)));
  const told = isKept ? undefined : predicate;
  const kind =
    (told && effectOf(told.entry, effect)) ??
    charged ??
    describedKind(reader, from, noun) ??
    noun.kind;
  // The noun makes them persons, whatever was counted before: 'four of the six individuals'.
  if (!kind && noun.class !== 'person') return false;
  return accept(reader, candidate, {
    kind: kind ?? 'other',
    unit: noun.unit,
    rule: kind ? `out of a number of ${noun.name}` : PERSONS,
    doubt: kind === undefined,
    ...(predicate ? { predicate } : {}),
  });
}

/**
 * Names such a number if the larger one has no noun and was told before, whatever was counted since:
 * 'Police arrested eight people and seized 12 cars. Three of the eight are wanted'.
 */
function outOfToldBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
  number: number,
): boolean {
  const all = amountAt(reader, number);
  if (all?.dimension !== 'count' || all.value === undefined) return false;
  const predicate = predicateAfter(reader, all.to, wantsPerson);
  const said = kindBy(predicate);
  const isSaidOfPersons =
    isWanted(reader, all.to) || (said !== undefined && predicate?.entry.thing === undefined);
  // The verb tells whether the earlier number counts persons:
  // 'five arrests ... and five vans. Four of the five held'.
  const alike = recent(before).filter(
    ({ quantity, kind }) =>
      quantity.dimension === 'count' && quantity.value === all.value && kind !== 'officers',
  );
  const persons = isSaidOfPersons ? alike.findLast(({ unit }) => unit === 'person') : undefined;
  const whole = persons ?? alike.at(-1);
  const isPerson = whole ? whole.unit === 'person' : isSaidOfPersons;
  if (!whole && !isPerson) return false;
  const goesOn =
    isPerson &&
    said !== undefined &&
    (!whole?.kind || LATEST.has(said) || isFurther(said, whole.kind));
  if (whole) candidate.whole = whole;
  if (whole?.of !== undefined && !isPerson) candidate.of = whole.of;
  return accept(reader, candidate, {
    kind: (goesOn ? said : whole?.kind) ?? 'other',
    unit: whole?.unit ?? 'person',
    rule: OUT_OF_TOLD,
    doubt: !goesOn && !whole,
    ...(goesOn && predicate ? { predicate } : {}),
  });
}

/** How many tokens before 'against' the charges may stand. */
const REACH_CHARGES = 16;

/**
 * Whether charges stand before 'against' and the number: 'Charges of conspiracy were filed against four of the six'.
 */
function areChargedBehind(reader: Reader, from: number): boolean {
  const { charges, against } = reader.content;
  if (!against.has(wordAt(reader, from - 1))) return false;
  for (let i = from - 2; i > from - REACH_CHARGES && inOneSentence(reader.doc, i, from); i -= 1)
    if (charges.has(wordAt(reader, i))) return true;
  return false;
}

/** The verb of the clause, behind what is said of all: 'of the 36 people sought had been caught'. */
function mainPredicate(reader: Reader, to: number, wanted: Wanted): Predicate | undefined {
  const after = predicateAfter(reader, to, wanted);
  const isReduced = after?.form === 'participle' && after.from === to;
  return (isReduced && mainVerbAfter(reader, after, wanted)) || after;
}

/** Names the larger number of such a pair by its noun, or by a participle right behind it or before it. */
export function wholeOfLast(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { quantity, phrase } = candidate;
  const part = before.at(-1);
  if (!part || numberAhead(reader, part.quantity.to) !== quantity.number) return false;
  if (!phrase.noun) return wholeToldBefore(reader, candidate, part);
  const after = predicateAfter(reader, phrase.to, wantsPerson);
  const isReduced =
    after?.form === 'participle' && after.from === phrase.to && !after.entry.ofSubject;
  const reduced = isReduced ? after : undefined;
  // A verb that also takes things does not arrest children: 'of the 32 girls seized by gunmen'.
  const taken = reduced?.entry.thing && phrase.noun.usually;
  const described = kindBy(reduced) ?? describedKind(reader, phrase.head, phrase.noun);
  const told = taken || (described ?? phrase.noun.kind);
  // The verb is said of the part only, so that the kind of the rest may be told elsewhere:
  // 'five of the nine men were convicted'.
  const isOpen = told === undefined && phrase.noun.class === 'person';
  part.whole = candidate;
  return accept(reader, candidate, {
    kind: told ?? 'other',
    unit: phrase.noun.unit,
    rule: isOpen ? PERSONS : `whole of ${phrase.noun.name}`,
    doubt: isOpen,
  });
}

/** Names a larger number that was told before by that earlier figure, or else only by the part. */
function wholeToldBefore(reader: Reader, candidate: Candidate, part: Candidate): boolean {
  if (part.rule !== OUT_OF_TOLD) return false;
  const { whole } = part;
  part.whole = candidate;
  if (whole?.of !== undefined && whole.unit !== 'person') candidate.of = whole.of;
  return accept(reader, candidate, {
    kind: whole?.kind ?? 'other',
    unit: part.unit,
    rule: whole ? TOLD_AGAIN : PERSONS,
    doubt: !whole,
  });
}

/** The rule name of a part whose whole was told before. */
const OUT_OF_TOLD = 'out of a number told before';

const kindBy = (predicate: Predicate | undefined): FigureKind | undefined =>
  predicate && effectOf(predicate.entry, 'person');
