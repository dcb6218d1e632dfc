import { nextOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isStrength } from '../../phrase/read-phrase.ts';
import { endsAsGerund, isWord, type Reader, wordAt } from '../../reader.ts';
import { ofBefore } from '../../syntax/clause.ts';
import type { NounClass, VerbWords } from '../../words/entries.ts';
import {
  beforeAdverbs,
  beforeDeterminer,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
} from '../../words-at.ts';
import { afterAsides } from './asides-of-subject.ts';
import { predicateBefore } from './before.ts';
import { doneToThem } from './done-to-them.ts';
import { laterOf } from './later.ts';
import { isOfSomebody } from './of-somebody.ts';
import { isFee, overAuxiliaries, type Predicate, type Wanted } from './predicate.ts';
import { isFurther } from './stage.ts';
import { isOfUntoldPart, toldAfter } from './told-after.ts';

type Effect = 'person' | 'premises' | 'thing' | 'company' | 'time';

/** Which effect of a verb's entry is used for each class of noun. */
export const EFFECT: Readonly<Record<NounClass, Effect>> = {
  person: 'person',
  officer: 'person',
  premises: 'premises',
  event: 'thing',
  thing: 'thing',
  company: 'company',
  time: 'time',
};

/** Kinds that companies can have as well as persons. */
const OF_COMPANIES: ReadonlySet<FigureKind> = new Set([
  'charged',
  'convicted',
  'suspects',
  'victims',
  'other',
]);

/** The kind that a verb gives to a class of nouns. Companies get those that a court gives to persons. */
export function effectOf(entry: VerbWords, effect: Effect): FigureKind | undefined {
  const said = entry[effect];
  if (said !== undefined || effect !== 'company') return said;
  return entry.person && OF_COMPANIES.has(entry.person) ? entry.person : undefined;
}

/** Whether persons were only kept from doing something: 'stopped 16 women from boarding a flight'. */
function isKeptFrom(reader: Reader, { phrase }: Candidate, { entry }: Predicate): boolean {
  if (entry.person !== 'arrested' || entry.personal) return false;
  const at = afterAsides(reader, phrase.to);
  const isFrom = reader.attributes.sentFrom.has(wordAt(reader, at));
  return isFrom && endsAsGerund(reader, at + 1);
}

/** Whether survivors told who somebody is: 'held on the identification of seven survivors'. */
const isWhoIdentified = ({ phrase }: Candidate, { entry }: Predicate): boolean =>
  phrase.noun?.survived === true && entry.person === 'suspects';

/** Whether a case was dropped: 'Charges against two men were dismissed'. */
function isDropped(reader: Reader, { phrase }: Candidate): boolean {
  const at = afterAsides(reader, phrase.to);
  const verb = overAuxiliaries(reader, at);
  return verb > at && reader.content.dropped.has(wordAt(reader, verb));
}

/**
 * A predicate whose effect something else in its sentence reduces, such as a dropped case or a sentence that is only
 * sought.
 */
const made = (told: Predicate, person: FigureKind, name: string): Predicate => ({
  ...told,
  entry: { ...told.entry, person, name: `${told.entry.name} ${name}` },
});

/**
 * For each kind that may be only asked for: the kind that persons have until then, and how many tokens back the verb
 * of asking may stand. Examples are 'seeking stiff sentences for three',
 * 'recommended various murder and smuggling charges against four'.
 */
const DEMANDED: ReadonlyMap<FigureKind | undefined, { kind: FigureKind; reach: number }> = new Map([
  ['convicted', { kind: 'charged', reach: 3 }],
  ['charged', { kind: 'suspects', reach: 6 }],
]);

/** The kind of persons whose sentence or charges are only asked for; undefined if they are not. */
function demandedOf(
  { lexicon, tokens }: Reader,
  { from, entry }: Predicate,
): FigureKind | undefined {
  const demanded = DEMANDED.get(entry.person);
  const first = Math.max(0, from - (demanded?.reach ?? 0));
  const verb = nextOf(tokens, lexicon.words.attributes.demands, first, from);
  return verb < from ? demanded?.kind : undefined;
}

/**
 * The predicate of a candidate that has an effect on its class of noun. First comes a verb right before its object,
 * then what is said behind the counted, and then a verb further before.
 */
export function predicateOf(
  reader: Reader,
  candidate: Candidate,
  effect: Effect,
): Predicate | undefined {
  if (isOfUntoldPart(reader, candidate)) return undefined;
  const wanted: Wanted = (entry) => effectOf(entry, effect) !== undefined;
  const found = predicateBefore(reader, candidate.from, wanted);
  const isNoObject =
    found &&
    (isKeptFrom(reader, candidate, found) ||
      isWhoIdentified(candidate, found) ||
      isOfSomebody(reader, candidate));
  const before = isNoObject ? undefined : found;
  // A fee behind the object changes the verb: 'charged 40 migrants 5,000 euros each'.
  const isPaid = before !== undefined && isFee(reader, before.entry, candidate.phrase.to);
  if (before?.direct && !isPaid) return ofObject(reader, candidate, before, wanted);
  // Whatever is said of a member is not said of the team: 'the survivor of the ten-member team was convicted'.
  if (isMeasureOf(reader, candidate)) return undefined;
  const object = before && !isPaid && bears(reader, candidate, before, effect) ? before : undefined;
  const after = toldAfter(reader, candidate, wanted);
  if (effect === 'person' && !after && !object?.entry.personal)
    return doneToThem(reader, candidate.phrase.to, wanted) ?? object;
  if (effect !== 'person' || !after || after.form === 'base') return after ?? object;
  // A participle behind them may only give the reason of the arrest:
  // 'the arrest of a driver and two Danes suspected of theft'.
  const isWhy =
    (after.form === 'participle' && after.from === candidate.phrase.to) ||
    (after.form === 'state' && !after.entry.ofSubject && !hasAuxiliary(reader, after));
  if (isWhy && object && goesFurther(reader, object, after)) return object;
  return laterOf(reader, candidate, after, wanted);
}

/** Whether an auxiliary makes a phrase the verb of its sentence. */
const hasAuxiliary = (reader: Reader, { from }: Predicate): boolean => {
  const last = beforeAdverbs(reader, from - 1);
  return isAuxiliaryAt(reader, last);
};

/**
 * Whether a verb before the counted tells a later stage than the participle behind them. A verb with its own persons
 * before it does not count: 'with 79 people arrested and 80 suspects identified'.
 */
const goesFurther = (reader: Reader, object: Predicate, after: Predicate): boolean =>
  isFurther(object.entry.person, after.entry.person) && !isPersonAt(reader, object.from - 1);

/** What a verb right before its object tells of it. */
function ofObject(
  reader: Reader,
  candidate: Candidate,
  before: Predicate,
  wanted: Wanted,
): Predicate {
  // A result behind the object tells more: 'stabbed two boys, aged 12 and 15, to death'.
  if (before.entry.person === 'injured') {
    const end = toldAfter(reader, candidate, wanted);
    const isOutcome =
      end?.form === 'state' && end.from === afterAsides(reader, candidate.phrase.to);
    return isOutcome && end.entry.person === 'dead' ? end : before;
  }
  if (!before.entry.nominal) return before;
  // Persons whose case was dropped are nothing in it any more.
  if (isDropped(reader, candidate)) return made(before, 'other', 'dropped');
  const demanded = demandedOf(reader, before);
  if (demanded) return made(before, demanded, 'demanded');
  // 'Missing' tells more than the noun for the search: 'suspended its search for the 30 passengers who were missing'.
  const lost = toldAfter(reader, candidate, wanted);
  return lost?.entry.apart && lost.form === 'state' ? lost : before;
}

/** Whether a verb further before the counted is said of them. */
function bears(
  reader: Reader,
  candidate: Candidate,
  { entry, form, to }: Predicate,
  effect: Effect,
): boolean {
  // A verb that takes things is said only of persons right behind it: 'seized a kilo of gold from four passengers'.
  if (effect === 'person' && entry.person === 'arrested' && entry.thing) return false;
  // Persons behind a preposition were not killed: 'executed measures against three men',
  // 'in front of their two sons', 'the remains of three people at the home of two brothers'.
  const link = beforeDeterminer(reader, candidate.from);
  const isGoverned = isPrepositionAt(reader, link) || isOfAt(reader, link);
  const isOwn = form === 'state' && (link < to || isAndAt(reader, link - 1));
  if (isGoverned && entry.person === 'dead' && !isOwn) return false;
  return !isSubject(reader, candidate);
}

/**
 * Whether the persons behind a comma and 'and' are the subject of a verb:
 * 'convicted one man, and two million people watched', 'met a man charged with theft, and nine men were his friends'.
 */
function isSubject(reader: Reader, { from, phrase }: Candidate): boolean {
  const { pastEnding, pasts } = reader.grammar;
  if (!isAndAt(reader, from - 1) || !isCommaAt(reader, from - 2)) return false;
  const word = wordAt(reader, phrase.to);
  if (isBeAt(reader, phrase.to)) return true;
  const past = pasts.has(word) || (word.endsWith(pastEnding) && isWord(reader, phrase.to));
  // Before a preposition the word is a participle: 'and two women accused of theft'.
  return past && !isPrepositionAt(reader, phrase.to + 1);
}

/** Whether a compound such as '10-member' stands behind 'of the'. */
function isMeasureOf(reader: Reader, { from, quantity }: Candidate): boolean {
  return isStrength(reader, quantity) && ofBefore(reader, from) !== undefined;
}

/** Whether a verb has an effect on persons. */
export const wantsPerson = (entry: VerbWords) => effectOf(entry, 'person') !== undefined;
