import { areApart } from '../../../places/apart.ts';
import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isNextOne } from '../../number/one-more.ts';
import { amountAt } from '../../number/read-amount.ts';
import type { Reader } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { clauseAround, hasSuch, within } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  isAndAt,
  isBeAt,
  isCommaAt,
  isListJointAt,
  isOfAt,
  isRelativeAt,
  isSubordinatorAt,
  namesPeople,
  nounAt,
} from '../../words-at.ts';
import { afterAgeCue } from '../ages/ages.ts';
import { antecedentOf, reachOf } from '../antecedent/antecedent.ts';
import { largestBefore, largestOfKind, openingWhole } from '../antecedent/wholes.ts';
import { takenAs } from '../persons/captors.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { laterOf } from '../predicate/later.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { roleAfter } from '../predicate/role-after.ts';
import { isFurther } from '../predicate/stage.ts';
import { toldAfter } from '../predicate/told-after.ts';
import { accept } from './accept.ts';
import {
  countsAmount,
  countsSomeThings,
  countsThings,
  countsThingsBefore,
  isHeldOnly,
} from './counts-things.ts';
import { termOrRole } from './term-or-role.ts';

/** Names a bare number by the verb that tells what became of it: 'Five were charged'. */
export function saidOfNumber(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (isOneMoreSort(reader, candidate, last) || countsAmount(reader, candidate, last)) return false;
  const after = toldAfter(reader, candidate, wantsPerson);
  const told = after && laterOf(reader, candidate, after, wantsPerson);
  if (!told || isByRole(reader, candidate, told)) return termOrRole(reader, candidate, before);
  if (goesOn(reader, candidate, last) && isOfNext(reader, candidate, told)) return false;
  const object = directObject(reader, candidate);
  if (object && (goesFurther(object, told, candidate) || isOfNext(reader, candidate, told)))
    return false;
  // What was done to persons counts more than what they are to do: 'charges six with plotting to flee'.
  const predicate = object && told.form === 'base' ? object : told;
  const antecedent = antecedentOf(reader, candidate, before, reachOf(reader, candidate));
  const isVictims =
    isStillVictim(predicate) && openingWhole(reader, candidate, before)?.kind === 'victims';
  const kind = isVictims ? 'victims' : kindToldBy(reader, predicate, candidate, antecedent);
  if (!kind || (isCasualty(kind) && countsSomeThings(reader, candidate, before))) return false;
  const rule = `verb ${predicate.entry.name}`;
  accept(reader, candidate, { kind, unit: 'person', rule, predicate });
  if (antecedent?.unit === 'person') candidate.antecedent = antecedent;
  const whole = wholeOf(reader, candidate, before);
  const isApart =
    predicate.entry.apart ||
    isNextOne(reader, candidate.quantity) ||
    isParallel(reader, candidate, whole);
  if (whole && !isApart) candidate.whole = whole;
  return true;
}

/** Whether a verb says of victims that they are held or got away: 'Of the 20 pupils 14 were freed, four escaped and two are still held'. */
const isStillVictim = ({ entry }: Predicate): boolean =>
  (entry.person === 'arrested' && entry.personal !== true) ||
  (entry.person === 'suspects' && entry.ofSubject === true);

/**
 * Whether the number goes on from persons who have a verb:
 * 'Six were held in Ghent, and two in Lille, after a raid in which four died'.
 */
const goesOn = (reader: Reader, { from }: Candidate, last: Candidate | undefined): boolean =>
  isAndAt(reader, from - 1) &&
  last?.unit === 'person' &&
  last.predicate !== undefined &&
  inOneSentence(reader.doc, last.from, from);

/**
 * Whether the number is called by a role first, to which the verb belongs:
 * 'four were migrants who were about to be trafficked'.
 */
function isByRole(reader: Reader, { phrase }: Candidate, told: Predicate): boolean {
  if (!isBeAt(reader, phrase.to) || !roleAfter(reader, phrase.to)?.kind) return false;
  return hasSuch(reader, phrase.to + 1, told.from, isRelativeAt);
}

/**
 * Whether the number counts another sort of what is counted right before:
 * '13 counts of manslaughter and one of smuggling'.
 */
const isOneMoreSort = (reader: Reader, { from, to }: Candidate, last: Candidate | undefined) =>
  isAndAt(reader, from - 1) &&
  isOfAt(reader, to) &&
  last?.kind === 'other' &&
  last.phrase.noun !== undefined &&
  isOfAt(reader, last.to);

/** The verb right before a number, whose object it is. */
function directObject(reader: Reader, { from }: Candidate): Predicate | undefined {
  const predicate = predicateBefore(reader, from, wantsPerson);
  return predicate?.direct ? predicate : undefined;
}

/**
 * Whether the verb before the number tells a later stage than the one behind it: 'arrests five suspected of theft',
 * 'sentences 12 to jail'.
 */
function goesFurther(object: Predicate, told: Predicate, { phrase }: Candidate): boolean {
  const isBehind =
    (told.form === 'participle' && told.from === phrase.to) ||
    (told.form === 'state' && told.from <= phrase.to + 1);
  return isBehind && isFurther(object.entry.person, told.entry.person);
}

/** Whether another number comes before the verb, which is said of that one: 'killed three and left five badly hurt'. */
function isOfNext(reader: Reader, { phrase }: Candidate, { from }: Predicate): boolean {
  for (let i = phrase.to; i < from; i += 1) if (amountAt(reader, i)) return true;
  return false;
}

/** The kind that a verb gives to the persons whom a number counts; undefined if it counts things. */
function kindToldBy(
  reader: Reader,
  predicate: Predicate,
  candidate: Candidate,
  antecedent: Candidate | undefined,
): FigureKind | undefined {
  const kind = takenAs(reader, candidate, predicate);
  if (kind === 'dead' && countsThingsBefore(reader, candidate)) return undefined;
  // Those released are still victims ('Ten victims, six of them in Portugal, were released'), and those stopped at sea
  // are migrants as those before: '19 migrants, and a further 12 were intercepted'.
  const { ofSome, stops } = predicate.entry;
  if (ofSome && antecedent?.kind === 'victims') return antecedent.kind;
  if (stops && antecedent?.kind === 'migrants') return antecedent.kind;
  if (predicate.entry.personal) return kind;
  // Behind a verb of seizing it is open whether a bare number counts persons: 'In the raids 2,300 were seized'.
  if (predicate.entry.impounds) return undefined;
  if (countsThings(reader, candidate, predicate)) return undefined;
  const goesOnFromThings = antecedent !== undefined && antecedent.unit !== 'person';
  return goesOnFromThings && !isHeldOnly(candidate, predicate) ? undefined : kind;
}

/** The persons that a number can be a part of. A number before it is only considered where nothing joins the two. */
function wholeOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const { kind } = candidate;
  // What their ages tell of is some of those before: 'the migrants, two aged just 15, were found dead'.
  if (kind && isAgedAside(reader, candidate)) return largestOfKind(before, kind);
  return isListJointAt(reader, candidate.from - 1)
    ? openingWhole(reader, candidate, before)
    : largestBefore(reader, candidate, before);
}

/** Whether a number stands behind persons and a comma with nothing but ages of its own: 'the suspects, two aged 15,'. */
const isAgedAside = (reader: Reader, { from, phrase: { to } }: Candidate): boolean =>
  isCommaAt(reader, from - 1) &&
  isPlural(reader, from - 2) &&
  namesPeople(nounAt(reader, from - 2)) &&
  afterAgeCue(reader, to) > to;

/**
 * Whether the same is told of others, in contrast or in another place:
 * '13 were arrested for theft, while seven were arrested for fraud',
 * 'Six were held in Riga. Three were held in Graz'.
 */
function isParallel(
  reader: Reader,
  { from, kind }: Candidate,
  whole: Candidate | undefined,
): boolean {
  if (!whole || whole.kind !== kind) return false;
  const placesOf = (at: number) => within(reader, reader.draft.places, clauseAround(reader, at));
  return isSubordinatorAt(reader, from - 1) || areApart(placesOf(from), placesOf(whole.from));
}
