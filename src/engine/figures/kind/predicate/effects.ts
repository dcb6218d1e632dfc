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

/** What a verb's entry is asked for, by the class of the noun that it bears on. */
export const EFFECT: Readonly<Record<NounClass, Effect>> = {
  person: 'person',
  officer: 'person',
  premises: 'premises',
  event: 'thing',
  thing: 'thing',
  company: 'company',
  time: 'time',
};

/** Kinds that a company can be of as a person can. */
const OF_COMPANIES: ReadonlySet<FigureKind> = new Set([
  'charged',
  'convicted',
  'suspects',
  'victims',
  'other',
]);

/** What a verb makes of a class of things; what happens to persons in court happens to companies too. */
export function effectOf(entry: VerbWords, effect: Effect): FigureKind | undefined {
  const said = entry[effect];
  if (said !== undefined || effect !== 'company') return said;
  return entry.person && OF_COMPANIES.has(entry.person) ? entry.person : undefined;
}

/** 'stopped 16 women from boarding a flight': whoever is kept from something is not held. */
function isKeptFrom(reader: Reader, { phrase }: Candidate, { entry }: Predicate): boolean {
  if (entry.person !== 'arrested' || entry.personal) return false;
  const at = afterAsides(reader, phrase.to);
  const isFrom = reader.attributes.sentFrom.has(wordAt(reader, at));
  return isFrom && endsAsGerund(reader, at + 1);
}

/** 'Charges against two men were dismissed'. */
function isDropped(reader: Reader, { phrase }: Candidate): boolean {
  const at = afterAsides(reader, phrase.to);
  const verb = overAuxiliaries(reader, at);
  return verb > at && reader.content.dropped.has(wordAt(reader, verb));
}

/** A predicate that something else in its sentence makes less of: a case that is dropped, sentences that are sought. */
const made = (told: Predicate, person: FigureKind, name: string): Predicate => ({
  ...told,
  entry: { ...told.entry, person, name: `${told.entry.name} ${name}` },
});

/**
 * What it is that is only asked for, with what those are of whom it is asked and how many tokens back the verb may
 * stand: 'seeking stiff sentences for three', 'recommended various murder and smuggling charges against four'.
 */
const DEMANDED: ReadonlyMap<FigureKind | undefined, { kind: FigureKind; reach: number }> = new Map([
  ['convicted', { kind: 'charged', reach: 3 }],
  ['charged', { kind: 'suspects', reach: 6 }],
]);

/** What somebody is whose sentence or charges are only asked for; undefined where they are not. */
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
 * The predicate of a candidate that has an effect on its class of noun. An object right after its
 * verb comes first, then what is said of the counted after them, then a verb further before.
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
    found && (isKeptFrom(reader, candidate, found) || isOfSomebody(reader, candidate));
  const before = isNoObject ? undefined : found;
  // 'charged 40 migrants 5,000 euros each'.
  const isPaid = before !== undefined && isFee(reader, before.entry, candidate.phrase.to);
  if (before?.direct && !isPaid) return ofObject(reader, candidate, before, wanted);
  // 'the survivor of the ten-member team was convicted': told of the one.
  if (isMeasureOf(reader, candidate)) return undefined;
  const object = before && !isPaid && bears(reader, candidate, before, effect) ? before : undefined;
  const after = toldAfter(reader, candidate, wanted);
  if (effect === 'person' && !after && !object?.entry.personal)
    return doneToThem(reader, candidate.phrase.to, wanted) ?? object;
  if (effect !== 'person' || !after || after.form === 'base') return after ?? object;
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

/** Whether a verb before the counted tells more of them than the participle behind them: not 'with 79 people arrested and 80 suspects identified'. */
const goesFurther = (reader: Reader, object: Predicate, after: Predicate): boolean =>
  isFurther(object.entry.person, after.entry.person) && !isPersonAt(reader, object.from - 1);

/** What a verb right before its object tells of it. */
function ofObject(
  reader: Reader,
  candidate: Candidate,
  before: Predicate,
  wanted: Wanted,
): Predicate {
  // 'stabbed two boys, aged 12 and 15, to death'.
  if (before.entry.person === 'injured') {
    const end = toldAfter(reader, candidate, wanted);
    const isOutcome =
      end?.form === 'state' && end.from === afterAsides(reader, candidate.phrase.to);
    return isOutcome && end.entry.person === 'dead' ? end : before;
  }
  if (!before.entry.nominal) return before;
  // Whoever the case was against is nothing in it any more.
  if (isDropped(reader, candidate)) return made(before, 'other', 'dropped');
  const demanded = demandedOf(reader, before);
  if (demanded) return made(before, demanded, 'demanded');
  // 'suspended its search for the 30 passengers who were missing'.
  const lost = toldAfter(reader, candidate, wanted);
  return lost?.entry.apart && lost.form === 'state' ? lost : before;
}

/** Whether a verb further before the counted is told of them. */
function bears(
  reader: Reader,
  candidate: Candidate,
  { entry, form }: Predicate,
  effect: Effect,
): boolean {
  // 'seized a kilo of gold from four passengers': what takes things bears on persons right behind it alone.
  if (effect === 'person' && entry.person === 'arrested' && entry.thing) return false;
  // 'executed measures against three men', 'in front of their two sons': whoever stands behind a preposition was not killed.
  const link = beforeDeterminer(reader, candidate.from);
  const isGoverned = isPrepositionAt(reader, link) || isOfAt(reader, link);
  if (isGoverned && entry.person === 'dead' && form !== 'state') return false;
  return !isSubject(reader, candidate);
}

/** 'convicted one man, and two million people watched': behind a comma and 'and' whoever does something is no object. */
function isSubject(reader: Reader, { from, phrase }: Candidate): boolean {
  const { pastEnding, pasts } = reader.grammar;
  if (!isAndAt(reader, from - 1) || !isCommaAt(reader, from - 2)) return false;
  const word = wordAt(reader, phrase.to);
  const past = pasts.has(word) || (word.endsWith(pastEnding) && isWord(reader, phrase.to));
  // 'and two women accused of theft'.
  return past && !isPrepositionAt(reader, phrase.to + 1);
}

/** Whether a '10-member' stands behind 'of the'. */
function isMeasureOf(reader: Reader, { from, quantity }: Candidate): boolean {
  return isStrength(reader, quantity) && ofBefore(reader, from) !== undefined;
}

/** Whether a verb does something to persons. */
export const wantsPerson = (entry: VerbWords) => effectOf(entry, 'person') !== undefined;
