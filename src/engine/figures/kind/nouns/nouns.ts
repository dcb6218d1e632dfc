import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { withoutOf } from '../../phrase/joined.ts';
import { charSpan, isCapital, type Reader, wordAt } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { hasSuch, isCovered } from '../../syntax/clause.ts';
import { nounAfter } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import {
  isBeAt,
  isListJointAt,
  isOfAt,
  isPrepositionAt,
  isRelativeAt,
  isVerbAt,
} from '../../words-at.ts';
import { isOnTheirWay } from '../migrants/on-their-way.ts';
import type { NamedKind } from '../named-kind.ts';
import { isRaidOfCriminals, takenAs } from '../persons/captors.ts';
import { personOf } from '../persons/counted-persons.ts';
import { byNoun, type Counted, personKind, receivedBy } from '../persons/persons.ts';
import { EFFECT, effectOf, predicateOf } from '../predicate/effects.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { getsTerm, isGivenTerm, isHandedTerm } from '../terms/given-terms.ts';
import { byCourt, facesCharges, isFoundGuilty } from '../terms/guilt.ts';
import { isAmongTaken } from './among-taken.ts';
import { isOperatedFrom, premisesKind, retold, searchedAt, searchedBefore } from './premises.ts';
import { raidsOfThieves } from './raids-of-thieves.ts';

/** Whether the noun is a part of a body's name: '72 Criminal Assets Bureau staff'. */
function isThingInBodyName(
  reader: Reader,
  { phrase: { head } }: Candidate,
  noun: NounWords,
): boolean {
  if (noun.class !== 'thing' || head === undefined || !isCapital(reader, head)) return false;
  return isCovered(reader.draft.agencies, charSpan(reader, head, head + 1));
}

/** The noun of a phrase. A participle before 'of' tells no role: 'held five accused of theft'. */
function asNoun(reader: Reader, { phrase: { noun, to } }: Candidate): NounWords | undefined {
  if (!noun?.participle || !isOfAt(reader, to)) return noun;
  const { kind: _role, ...rest } = noun;
  return rest;
}

/** The kind of what a noun counts, by the noun itself or by what is done to it or said of it. */
export function kindOfNoun(reader: Reader, candidate: Candidate): NamedKind | undefined {
  const noun = asNoun(reader, candidate);
  if (!noun || isThingInBodyName(reader, candidate, noun)) return undefined;
  const raids = raidsOfThieves(reader, candidate, noun);
  if (raids) return raids;
  if (noun.fixed && noun.kind) return byNoun(noun, noun.kind);
  if (noun.lets && isAtPremises(reader, candidate)) {
    candidate.phrase.noun = withoutOf(noun);
    return { kind: 'searches', unit: 'premises', rule: `${noun.name} at premises` };
  }
  if (noun.outcome && isBroughtAbout(reader, candidate)) {
    candidate.phrase.noun = withoutOf(noun);
    return { kind: noun.outcome, unit: 'person', rule: `outcome ${noun.name}` };
  }
  const found = predicateOf(reader, candidate, EFFECT[noun.class]);
  const predicate = found && byCourt(reader, candidate, found);
  const isPerson = noun.class === 'person';
  if (noun.kind === 'goods' && isDead(reader, candidate)) return byNoun(noun, 'other');
  const guilt = isPerson ? whyConvicted(reader, candidate, predicate) : undefined;
  if (guilt) return { kind: 'convicted', unit: noun.unit, rule: guilt };
  if (isPerson && facesCharges(reader, candidate))
    return { kind: 'charged', unit: noun.unit, rule: 'charges that they face' };
  const said =
    predicate &&
    (isPerson
      ? (receivedBy(reader, predicate) ?? takenAs(reader, candidate, predicate))
      : effectOf(predicate.entry, EFFECT[noun.class]));
  const told: NamedKind =
    predicate && said
      ? { kind: said, unit: noun.unit, rule: `verb ${predicate.entry.name}`, predicate }
      : byNoun(noun, noun.kind ?? 'other');
  return byClass(reader, candidate, { noun, predicate, told, said });
}

/** Whether animals died or were killed, which are no find then: 'Twelve dogs died', 'killed 30 elephants'. */
function isDead(reader: Reader, candidate: Candidate): boolean {
  const died = predicateOf(reader, candidate, 'person');
  return died?.direct === true && died.entry.person === 'dead';
}

/** The kind by the class of the noun, where nothing more specific has told it. */
function byClass(reader: Reader, candidate: Candidate, counted: Counted): NamedKind | undefined {
  const { noun, predicate, told, said } = counted;
  switch (noun.class) {
    case 'officer':
      return (predicate?.direct || isHarmed(reader, candidate, predicate)) &&
        !isTakenByThem(reader, candidate, predicate)
        ? personKind(reader, counted, isOnTheirWay(reader, candidate))
        : byNoun(noun, noun.kind ?? 'officers');
    case 'person':
      return personOf(reader, candidate, counted);
    case 'premises':
      return premisesOf(reader, candidate, counted);
    case 'company':
      return companyOf(counted);
    default:
      return noun.taken && said === undefined && isAmongTaken(reader, candidate)
        ? byNoun(noun, 'assets')
        : thingKind(candidate, noun, told, said);
  }
}

/** Whether officers are listed behind one who was harmed: 'wounded a patrol officer, two traffic officers and a guard'. */
const isHarmed = (
  reader: Reader,
  { from, phrase: { to } }: Candidate,
  predicate: Predicate | undefined,
): predicate is Predicate =>
  predicate !== undefined &&
  (isListJointAt(reader, to) || !inOneSentence(reader.doc, from, to + 1)) &&
  isCasualty(predicate.entry.person) &&
  predicate.to <= from &&
  !hasSuch(reader, predicate.to, from, isOther);

/** Whether what stands at a token ends a list of objects. */
const isOther = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) || isVerbAt(reader, i) || isRelativeAt(reader, i);

/**
 * Whether a verb that also takes things was done by the officers, unless it is passive:
 * 'Forty investigators intercepted and monitored calls'.
 */
const isTakenByThem = (reader: Reader, { phrase }: Candidate, { entry, from }: Predicate) =>
  entry.thing !== undefined && from >= phrase.to && !isBeAt(reader, from - 1);

/** Whether premises follow right behind what is counted: 'at addresses in Boston', 'on three homes'. */
const isAtPremises = (reader: Reader, { phrase: { to } }: Candidate): boolean =>
  isPrepositionAt(reader, to) && nounAfter(reader, to + 1)?.noun.class === 'premises';

/** Whether a verb says that outcomes were brought about: 'secured 23 convictions', 'ended with 23 convictions'. */
function isBroughtAbout(reader: Reader, { from }: Candidate): boolean {
  const verb = isPrepositionAt(reader, from - 1) ? from - 2 : from - 1;
  return reader.content.outcomes.has(wordAt(reader, verb));
}

/** The rule by which the counted persons are guilty, whatever else is said of them. */
function whyConvicted(reader: Reader, candidate: Candidate, predicate: Predicate | undefined) {
  if (isFoundGuilty(reader, candidate)) return 'a finding of guilt';
  if (!predicate && (isGivenTerm(reader, candidate) || isHandedTerm(reader, candidate)))
    return 'is given a term';
  const mayGet = !predicate || predicate.form === 'participle' || predicate.form === 'state';
  return mayGet && getsTerm(reader, candidate, predicate?.from) ? 'gets a term' : undefined;
}

function premisesOf(reader: Reader, candidate: Candidate, counted: Counted): NamedKind {
  const { noun, predicate, told, said } = counted;
  if (isOperatedFrom(reader, candidate, predicate))
    return premisesKind(noun, byNoun(noun, 'other'), undefined);
  if (said === 'searches' && predicate && isRaidOfCriminals(reader, candidate, predicate))
    return retold(told, 'operations', 'item');
  const isPublic = noun.kind === 'other';
  // What was found came from them: 'rings taken from 30 houses were found'.
  const isSource = reader.attributes.sentFrom.has(wordAt(reader, candidate.from - 1));
  const isSpared = (isPublic && predicate?.entry.notPublic) || (isSource && said === 'properties');
  const done = isSpared ? undefined : said;
  const searched = searchedAt(reader, candidate, noun, predicate);
  // Places where something was found were searched: 'searches at ten places, where arms were found'.
  const isLess = done === undefined || (done === 'properties' && isGoverned(reader, candidate));
  // If the verb follows right behind them, they were seized themselves: 'the raids ended with two flats seized'.
  const isTaken = done === 'properties' && predicate?.from === candidate.phrase.to;
  const before = isLess && !isTaken ? searchedBefore(reader, candidate) : undefined;
  const named = premisesKind(noun, told, searched ?? before ?? done);
  // Of premises without a verb it is uncertain whether they belong to the case: 'registered firms to two offices'.
  const isBare = named.kind === 'properties' && (predicate === undefined || isSource);
  return isBare && !isAmongTaken(reader, candidate) ? { ...named, doubt: true } : named;
}

function companyOf({ noun, told, said }: Counted): NamedKind {
  if (said === 'searches') return retold(told, said, 'premises');
  // Companies that were only identified are accused of nothing: 'identified 14 companies'.
  const isKnown = told.predicate?.entry.neutral === true;
  return retold(told, (!isKnown && said) || 'other', noun.unit);
}

/** Whether a preposition stands before the figure. */
const isGoverned = (reader: Reader, { from }: Candidate): boolean =>
  isPrepositionAt(reader, from - 1);

/** The kind of things: by what they contain, by their noun, or by a verb if the noun tells less. */
function thingKind(
  { phrase: { substance }, quantity }: Candidate,
  noun: NounWords,
  told: NamedKind,
  said: FigureKind | undefined,
): NamedKind {
  // The content of a container is counted: 'two bales of hashish', 'pieces of ammunition'.
  if (noun.container && substance && HELD.has(substance.kind)) return byNoun(noun, substance.kind);
  if (noun.taken && said === undefined) return byNoun(noun, 'other');
  // A vague number of events is more than one case has: 'thousands of calls', 'hundreds of flights'.
  if (noun.class === 'event' && quantity.q === 'vague') return byNoun(noun, 'other');
  // Inspected things are not seized, except devices, which are evidence ('examined four phones') unless somebody only
  // listened to them: 'tapped 60 phones'.
  const isHeard = told.predicate?.entry.listens === true;
  const isChecked = said === 'other' && isHeard === (noun.kind === 'devices');
  // Servers that somebody blocked are not seized: the gang may have done it.
  if (noun.kind === 'devices' && said === 'assets') return byNoun(noun, 'other');
  return isChecked || noun.kind === undefined || isFrozen(noun.kind, said)
    ? told
    : byNoun(noun, noun.kind);
}

const HELD: ReadonlySet<FigureKind> = new Set(['drugs', 'weapons']);

/** Whether goods were frozen and not carried off, so that they are assets: 'froze 12 accounts'. */
const isFrozen = (kind: FigureKind, said: FigureKind | undefined) =>
  kind === 'goods' && said === 'assets';
