import { alike } from '../../../text/alike.ts';
import { inOneSentence } from '../../../text/doc.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { charSpan, endsAsGerund, type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { isAndAt } from '../../words-at.ts';
import { isIncluded } from '../antecedent/ellipsis.ts';
import { openingWhole } from '../antecedent/wholes.ts';
import { PERSONS } from '../persons/persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';
import { boundByMost } from '../terms/upper-bound.ts';
import { addedBehind } from './added.ts';
import { answers } from './answer.ts';
import { beforeTheirTerm, partOfTerm, whoseTerm } from './beside-term.ts';
import { brokenDown } from './broken-down.ts';
import { coordinated } from './coordinated.ts';
import { numberOf } from './counter.ts';
import { countsNothing } from './counts-nothing.ts';
import { gappedPrice, sumOrTerm } from './gapped.ts';
import { included } from './included.ts';
import { labelled } from './labelled.ts';
import { listedBeside } from './listed-beside.ts';
import { nounBefore, withNounBefore } from './noun-before.ts';
import { helpedOver, objectOfVerb } from './object-of-verb.ts';
import { outOfNext, wholeOfLast } from './out-of.ts';
import { ownWords } from './own-words.ts';
import { peopleBeside, peopleOfWhole, pickedOut } from './people.ts';
import { referredTo } from './referred-to.ts';
import { saidOfNumber } from './said-of-number.ts';
import { substanceNearby, weightOfCounted } from './substance.ts';
import { thingsOfPeoples } from './things-of-peoples.ts';
import { thoseBefore, thoseHeld } from './those.ts';
import { toldAgain } from './told-again.ts';
import { besideTopic, ofTopic } from './topic-before.ts';

/** A way to name the kind of a candidate. It returns whether it did. */
interface Naming {
  readonly name: string;
  /** Whether it is tried for numbers without a noun only. */
  readonly bare?: true;
  readonly apply: (reader: Reader, candidate: Candidate, before: readonly Candidate[]) => boolean;
}

/**
 * The ways by which a candidate gets its kind, from the surest to the weakest. The first that works ends the search.
 */
export const NAMINGS: readonly Naming[] = alike<Naming>([
  { name: 'out of the next number', apply: outOfNext },
  { name: 'whole of the last number', apply: wholeOfLast },
  { name: 'those held', apply: thoseHeld },
  { name: 'part of a term', apply: partOfTerm },
  { name: 'told again', apply: toldAgain },
  { name: 'label', bare: true, apply: labelled },
  { name: 'breakdown', apply: brokenDown },
  { name: 'before their term', bare: true, apply: beforeTheirTerm },
  { name: 'whose term', bare: true, apply: whoseTerm },
  { name: 'said of the bare number', bare: true, apply: saidOfNumber },
  { name: 'bare sum or term', bare: true, apply: sumOrTerm },
  { name: 'gapped price', bare: true, apply: gappedPrice },
  { name: 'object', bare: true, apply: objectOfVerb },
  { name: 'helped over a border', bare: true, apply: helpedOver },
  { name: 'listed beside', apply: listedBeside },
  { name: 'beside the topic', apply: besideTopic },
  { name: 'part of the figure before', apply: included },
  { name: 'picked out', apply: pickedOut },
  { name: 'things of peoples', apply: thingsOfPeoples },
  { name: 'people of the whole', apply: peopleOfWhole },
  { name: 'people beside', apply: peopleBeside },
  { name: 'noun right before', apply: withNounBefore },
  { name: 'coordination', apply: coordinated },
  { name: 'answer', bare: true, apply: answers },
  { name: 'counter', bare: true, apply: numberOf },
  { name: 'added behind', apply: addedBehind },
  { name: 'own words', apply: ownWords },
  { name: 'those before', bare: true, apply: thoseBefore },
  { name: 'weight of the counted', apply: weightOfCounted },
  { name: 'referred to', apply: referredTo },
  { name: 'substance nearby', apply: substanceNearby },
  { name: 'noun before', apply: nounBefore },
  { name: 'topic', bare: true, apply: ofTopic },
]);

/** Names the kind of a candidate; false where nothing in the text tells it. */
export function nameKind(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (countsNothing(reader, candidate, before) || !isNamed(reader, candidate, before)) return false;
  takeOpeningWhole(reader, candidate, before);
  boundByMost(reader, candidate, before.at(-1));
  if (isInherited(reader, candidate)) candidate.doubt = 'kind';
  return !isUnheardOf(candidate) && !befallsThings(reader, candidate);
}

/**
 * Whether a verb said of things shows that a number without a noun does not go on from persons:
 * 'Police held five, and 2,300 were seized'.
 */
function befallsThings(reader: Reader, candidate: Candidate): boolean {
  const { antecedent, phrase, unit } = candidate;
  if (unit !== 'person' || !antecedent || !isBare(candidate)) return false;
  const told = predicateAfter(reader, phrase.to, ({ impounds }) => impounds === true);
  return told?.form === 'participle' && overAuxiliaries(reader, phrase.to) === told.from;
}

/** Whether one of the ways names the kind. Its name goes into the trace. */
function isNamed(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const bare = isBare(candidate);
  for (const naming of NAMINGS) {
    if ((naming.bare && !bare) || !naming.apply(reader, candidate, before)) continue;
    reader.draft.trace?.(
      `figures/naming/${naming.name}`,
      charSpan(reader, candidate.from, candidate.to),
    );
    return true;
  }
  return false;
}

/**
 * More persons than this are never held in one case. Such a number without a noun is a sum or counts things, one of
 * persons of whom nothing is said is a statistic, and those who are held were misread.
 */
const MOST_HELD = 100_000;

const isUnheardOf = ({ kind, phrase, quantity, rule, unit }: Candidate): boolean =>
  // Fractions count nobody: '12.3'.
  (unit === 'person' && quantity.value !== undefined && !Number.isInteger(quantity.value)) ||
  ((quantity.value ?? 0) >= MOST_HELD &&
    (isAccused(kind) ||
      (phrase.head === undefined && kind === 'victims') ||
      (rule === PERSONS && phrase.noun?.usually === undefined)));

/**
 * Makes persons right behind an opening a part of those in it, whatever their noun:
 * 'Of those detained, 13 individuals'.
 */
function takeOpeningWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): void {
  if (candidate.whole || candidate.unit !== 'person') return;
  // A form of 'to be' may stand between: 'Among those rescued were 32 men'.
  const previous = wordAt(reader, candidate.from - 1);
  if (previous !== ',' && !reader.grammar.be.has(previous)) return;
  const whole = openingWhole(reader, candidate, before);
  if (whole?.unit !== 'person' || whole === candidate) return;
  candidate.whole = whole;
  // They get the kind of the whole: 'Among the dead are 11 foreigners'.
  if (candidate.rule !== PERSONS || !whole.kind) return;
  candidate.kind = whole.kind;
  candidate.doubt = whole.doubt;
}

/**
 * Whether the kind was taken from another sentence or from a doubted figure, and so is uncertain.
 * 'Three of the suspects' and 'one of them' name their kind themselves.
 */
function isInherited(reader: Reader, candidate: Candidate): boolean {
  const { antecedent, from, phrase, predicate } = candidate;
  if (!antecedent || predicate) return false;
  if (antecedent.doubt && phrase.noun?.kind === undefined && !phrase.noun?.usually) return true;
  // A second verb that no list holds has them as its object: 'killing two and sparing 30'.
  if (isAndAt(reader, from - 2) && endsAsGerund(reader, from - 1) && !isIncluded(reader, candidate))
    return true;
  const isOfThem = phrase.refers && phrase.noun?.class === 'person';
  return !isOfThem && !inOneSentence(reader.doc, antecedent.from, from);
}
