import { areApart } from '../../../places/apart.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAround, sentenceNear, within } from '../../phrase/clause.ts';
import { isSaid } from '../../phrase/heads.ts';
import { isPlural } from '../../phrase/run.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { rescuedAs } from '../at-sea.ts';
import { getsTerm } from '../guilt.ts';
import { isHelpedOver } from '../on-their-way.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import { effectOf } from '../predicate/effects.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { roleAfter } from '../predicate/role-after.ts';
import { isFurther } from '../predicate/stage.ts';
import { toldAfter } from '../predicate/told-after.ts';
import { largestBefore, openingWhole } from '../wholes.ts';
import { accept, isBare, wantsPerson } from './accept.ts';
import { antecedentOf, reachOf } from './antecedent.ts';
import { isBesideSomebody } from './beside-somebody.ts';
import { bareMeasure } from './nearby.ts';

/** 'Three of those held': the participle names the kind. */
export function thoseHeld(reader: Reader, candidate: Candidate): boolean {
  const { held } = candidate.phrase;
  if (held === undefined) return false;
  const whose = predicateAfter(reader, held, wantsPerson);
  if (whose?.from !== held) return false;
  // 'three of those held have been convicted': what is told of the three goes further.
  const told = toldAfter(reader, candidate, wantsPerson);
  const predicate = told && isFurther(told.entry.person, whose.entry.person) ? told : whose;
  return accept(reader, candidate, {
    kind: effectOf(predicate.entry, 'person') ?? 'suspects',
    unit: 'person',
    rule: `those ${predicate.entry.name}`,
    predicate,
  });
}

/** '13 counts of manslaughter and one of smuggling': more of what is counted right before, of another sort. */
const isOneMoreSort = (reader: Reader, { from, to }: Candidate, last: Candidate | undefined) =>
  wordAt(reader, from - 1) === reader.numbers.and &&
  wordAt(reader, to) === reader.grammar.of &&
  last?.kind === 'other' &&
  last.phrase.noun !== undefined &&
  wordAt(reader, last.to) === reader.grammar.of;

/** 'Five were charged': a verb says what became of a number without a noun. */
export function saidOfNumber(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isBare(candidate)) return false;
  const antecedent = antecedentOf(reader, candidate, before, reachOf(reader, candidate));
  if (isOneMoreSort(reader, candidate, before.at(-1))) return false;
  const told = toldAfter(reader, candidate, wantsPerson);
  const object = told && predicateBefore(reader, candidate.from, wantsPerson);
  // 'charges six with plotting to flee': what somebody is to do says less than what was done to him.
  const predicate = object?.direct && told?.form === 'base' ? object : told;
  if (!predicate && getsTerm(reader, candidate))
    return accept(reader, candidate, { kind: 'convicted', unit: 'person', rule: 'gets a term' });
  if (!predicate) return hasRole(reader, candidate, before);
  // 'arrests five suspected of theft': what was done to them goes further than what they are suspected of.
  const isReduced = predicate.form === 'participle' && predicate.from === candidate.phrase.to;
  if (object?.direct && isReduced && isFurther(object.entry.person, predicate.entry.person))
    return false;
  const kind = rescuedAs(reader, candidate, predicate.entry);
  if (!kind || (!predicate.entry.personal && isOfThings(reader, candidate, predicate)))
    return false;
  if (kind === 'dead' && isOfThingsBefore(reader, candidate)) return false;
  const ofPersons = antecedent === undefined || antecedent.unit === 'person';
  if (!ofPersons && !predicate.entry.personal && !isHeldOnly(candidate, predicate)) return false;
  accept(reader, candidate, {
    kind,
    unit: 'person',
    rule: `verb ${predicate.entry.name}`,
    predicate,
  });
  if (antecedent && ofPersons) candidate.antecedent = antecedent;
  const joint = wordAt(reader, candidate.from - 1);
  const fresh = joint !== reader.numbers.and && joint !== ',';
  const whole =
    openingWhole(reader, candidate, before) ??
    (fresh ? largestBefore(reader, candidate, before) : undefined);
  const isApart = predicate.entry.apart || isParallel(reader, candidate, whole);
  if (whole && !isApart) candidate.whole = whole;
  return true;
}

/** '640 abalone hidden in a wheel': a word between the number and a bare participle is what is counted. */
const isOfThings = (reader: Reader, { phrase }: Candidate, { from }: Predicate): boolean =>
  !phrase.refers &&
  from > phrase.run.from &&
  from <= phrase.run.to &&
  phrase.nationalities.length === 0 &&
  !isSaid(reader, phrase.run.from);

/** '13 were arrested for theft, while seven were arrested for fraud', 'Six were held in Riga. Three were held in Graz': the same told of others. */
function isParallel(
  reader: Reader,
  { from, kind }: Candidate,
  whole: Candidate | undefined,
): boolean {
  if (!whole || whole.kind !== kind) return false;
  const placesOf = (at: number) => within(reader, reader.draft.places, clauseAround(reader, at));
  return (
    reader.grammar.subordinators.has(wordAt(reader, from - 1)) ||
    areApart(placesOf(from), placesOf(whole.from))
  );
}

/** How far into a sentence its subject may stand: 'The puppies', 'Most of the dogs'. */
const SUBJECT = 4;

/** 'The puppies were sold in the street. At least 90 died': no persons, where the sentence before tells of things. */
function isOfThingsBefore(reader: Reader, { from }: Candidate): boolean {
  const before = sentenceNear(reader, Math.max(0, sentenceNear(reader, from).from - 1));
  for (let i = before.from; i < Math.min(before.from + SUBJECT, before.to); i += 1) {
    const hit = reader.lexicon.nouns.match(reader.tokens, i);
    if (hit && isPlural(reader, i + hit.length - 1)) return hit.values[0]?.class === 'thing';
  }
  return false;
}

/** 'Of those arrested, four are the main organisers': the role that is said of them. */
function hasRole(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const role = roleAfter(reader, candidate.phrase.to);
  if (!role?.kind) return false;
  const whole = openingWhole(reader, candidate, before);
  if (whole) candidate.whole = whole;
  return accept(reader, candidate, {
    kind: role.kind,
    unit: role.unit,
    rule: `role ${role.name}`,
  });
}

/** 'dismantle two labs, seven held': a participle right after the number, of a verb that takes no things. */
const isHeldOnly = ({ phrase }: Candidate, { entry, form, from }: Predicate): boolean =>
  form === 'participle' && from === phrase.to && entry.thing === undefined && !entry.premises;

/** 'charged 95', 'got nine': the number goes on from a sum or a prison term. */
export function sumOrTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  return isBare(candidate) && bareMeasure(reader, candidate, before);
}

/** 'helped 10,000 enter Britain': those whom smugglers took over a border. */
export const helpedOver = (reader: Reader, candidate: Candidate): boolean =>
  isBare(candidate) &&
  isHelpedOver(reader, candidate) &&
  accept(reader, candidate, { kind: 'migrants', unit: 'person', rule: 'helped over a border' });

/** 'customs intercepted 11': persons only where the text has just told of some. */
export const mayTakeThings = ({ entry }: Predicate, before: readonly Candidate[]): boolean =>
  entry.thing !== undefined && before.at(-1)?.unit !== 'person';

/** 'Police arrested five': the number is the verb's object. */
export function objectOfVerb(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isBare(candidate)) return false;
  const predicate = predicateBefore(reader, candidate.from, wantsPerson);
  if (predicate && mayTakeThings(predicate, before)) return false;
  // 'goes on trial with 27 others': what happened to the one happened to the others.
  const along =
    (candidate.phrase.refers &&
      reader.grammar.comitatives.has(wordAt(reader, candidate.from - 1))) ||
    isBesideSomebody(reader, candidate);
  const kind =
    predicate?.direct || along ? predicate && effectOf(predicate.entry, 'person') : undefined;
  if (!predicate || !kind) return false;
  return accept(reader, candidate, {
    kind,
    unit: 'person',
    rule: `verb ${predicate.entry.name}`,
    predicate,
  });
}
