import { APOSTROPHES } from '../../text/signs.ts';
import type { Nationality } from '../../types.ts';
import { boundsAt } from '../number/bounds.ts';
import type { Quantity } from '../number/quantity.ts';
import { amountAt } from '../number/read-amount.ts';
import { isCapital, isGlued, isHyphen, isNumber, type Reader, wordAt } from '../reader.ts';
import { tokenAfter, within } from '../syntax/clause.ts';
import { contentRun, isPlural, nounAfter } from '../syntax/run.ts';
import type { NounWords } from '../words/entries.ts';
import {
  isAndAt,
  isPastAt,
  isPossessiveAt,
  isVerbAt,
  nounAt,
  nounHitAt,
  verbsAt,
} from '../words-at.ts';
import { chooseNoun } from './choose-noun.ts';
import { endOfNouns } from './end-of-nouns.ts';
import { joinNationalities, joinNouns } from './joined.ts';
import { newPhrase, type Phrase } from './phrase.ts';
import { headOfList } from './shared-head.ts';

/** Whether a noun is a part of a body's name in front of the real head: 'two Hawks members'. */
function isOfBody(reader: Reader, i: number, to: number): boolean {
  if (!isCapital(reader, i)) return false;
  const body = within(reader, reader.draft.agencies, { from: i, to })[0];
  return body !== undefined && tokenAfter(reader, body, i) < to;
}

/**
 * Finds the head noun of a phrase: a noun of the lists where there is one, or else the first word that looks like a
 * plural.
 */
export function findHead(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const to = endOfNouns(reader, phrase.run);
  if (takeKnownNoun(reader, quantity, phrase, to) || takeNounOfList(reader, phrase, to)) return;
  personByNationality(reader, phrase);
  if (phrase.head !== undefined || shareNoun(reader, phrase)) return;
  if (!joinAdjectives(reader, quantity, phrase)) takeAnyPlural(reader, quantity, phrase, to);
}

/** Takes the first noun of the lists that the number can count, and returns whether there is one. */
function takeKnownNoun(reader: Reader, quantity: Quantity, phrase: Phrase, to: number): boolean {
  for (let i = phrase.run.from; i < to; i += 1) {
    const hit = nounHitAt(reader, i, to + OF_TOKENS);
    const noun = hit && chooseNoun(reader, i, hit.values, quantity);
    if (!hit || !noun || !agrees(reader, quantity, i + hit.length - 1, noun)) continue;
    if (isModifier(reader, i, i + hit.length, to) || isOfBody(reader, i, to)) continue;
    const last = i + hit.length - 1;
    const shared = headOfList(reader, last);
    if (shared) setHead(reader, phrase, shared.at, shared.noun);
    else {
      setHead(reader, phrase, last, noun);
      if (!takeOwned(reader, quantity, phrase)) joinNouns(reader, phrase, noun);
    }
    return true;
  }
  return false;
}

/** Takes the noun behind a list of modifiers. Pills of several drugs are not pills of the first one. */
function takeNounOfList(reader: Reader, phrase: Phrase, to: number): boolean {
  const { from } = phrase.run;
  const listed = to - from === 1 ? headOfList(reader, from) : undefined;
  if (!listed) return false;
  setHead(reader, phrase, listed.at, listed.noun);
  phrase.run = { from: listed.at, to: listed.at + 1 };
  return true;
}

/**
 * Takes a word that no list holds and that looks like a plural. A pro-form such as 'others' counts what was told
 * before.
 */
function takeAnyPlural(reader: Reader, quantity: Quantity, phrase: Phrase, to: number): void {
  for (let i = phrase.run.from; i < to; i += 1) {
    if (reader.grammar.proforms.has(wordAt(reader, i))) {
      phrase.refers = true;
      phrase.to = i + 1;
      return;
    }
    if (isPlural(reader, i) && quantity.value !== 1 && !isModifier(reader, i, i + 1, to)) {
      setHead(reader, phrase, i, makeBefore(reader, i));
      return;
    }
  }
}

/** The noun for a car's make, which tells what a model behind it is: 'two Volkswagen Golfs'. */
function makeBefore(reader: Reader, model: number): NounWords | undefined {
  if (!isCapital(reader, model) || !isCapital(reader, model - 1)) return undefined;
  const make = nounAt(reader, model - 1, model);
  return make?.class === 'thing' ? make : undefined;
}

/**
 * Takes the plural that several owners possess, because the number counts that: '56 women's purses', 'six girls'
 * phones'. Homes are different, for their number may be that of the owners.
 */
function takeOwned(reader: Reader, quantity: Quantity, phrase: Phrase): boolean {
  const { noun, possessive } = phrase;
  // 'people's accounts' may count the people.
  const isPluralOwner = isApostrophe(reader, phrase.to);
  if (!(possessive || isPluralOwner) || quantity.value === 1 || noun?.class !== 'person')
    return false;
  if (!noun.of) return false;
  const run = contentRun(reader, phrase.to + 1);
  const inner = newPhrase({ to: phrase.to, run });
  findHead(reader, quantity, inner);
  if (inner.head === undefined || inner.noun?.class === 'premises') return false;
  if (isPluralOwner && !inner.noun) return false;
  Object.assign(phrase, inner, { run: { from: phrase.run.from, to: run.to } });
  return true;
}

/** Whether the apostrophe of a plural owner stands at a token: 'girls' phones'. */
const isApostrophe = (reader: Reader, i: number): boolean =>
  APOSTROPHES.has(wordAt(reader, i)) &&
  isGlued(reader, i) &&
  !isGlued(reader, i + 1) &&
  isPlural(reader, i - 1);

/** How many tokens past the run a noun of several words may go on: 'cases of human trafficking'. */
const OF_TOKENS = 3;

/** Takes the noun behind a second adjective: '31 digital and offset printers'. */
function joinAdjectives(reader: Reader, quantity: Quantity, phrase: Phrase): boolean {
  const { from, to } = phrase.run;
  const joint = wordAt(reader, to);
  const isOr = joint !== reader.numbers.and;
  if (to === from || to - from > 3 || !reader.grammar.conjunctions.has(joint)) return false;
  if (quantity.value === 1 || isPlural(reader, to - 1)) return false;
  // A pro-form is no adjective of the later noun: 'arrested three more and searched five firms'.
  if (reader.grammar.proforms.has(wordAt(reader, to - 1))) return false;
  // A verb is none either: '12 arrested and drugs seized'. Behind 'or' it may be one:
  // '2,000 protected or endangered animals'.
  if (!isOr && isVerbAt(reader, from)) return false;
  const run = contentRun(reader, to + 1);
  if (run.to - run.from < 2) return false;
  const inner = newPhrase({ ...phrase, run });
  findHead(reader, quantity, inner);
  if (inner.head === undefined) return false;
  Object.assign(phrase, inner, { run: { from, to: run.to } });
  return true;
}

/** Takes the noun that stands only once, behind the second number: 'two confirmed and 129 likely victims'. */
function shareNoun(reader: Reader, phrase: Phrase): boolean {
  const { from, to } = phrase.run;
  if (to - from !== 1 || !isAndAt(reader, to) || !isNumber(reader, to + 1)) return false;
  const word = wordAt(reader, from);
  if (isVerbAt(reader, from) || reader.grammar.proforms.has(word) || isPlural(reader, from))
    return false;
  const next = amountAt(reader, boundsAt(reader, to + 1).to);
  const found = next?.dimension === 'count' ? nounAfter(reader, next.to) : undefined;
  if (!found?.noun.kind || found.to === (next?.to ?? 0) + 1) return false;
  setHead(reader, phrase, from, found.noun);
  return true;
}

function setHead(reader: Reader, phrase: Phrase, head: number, noun?: NounWords): void {
  phrase.head = head;
  phrase.to = head + 1;
  phrase.possessive = isPossessiveAt(reader, head + 1);
  if (noun) phrase.noun = noun;
}

/** Takes a nationality as the head where no noun follows it: 'two Syrians', 'three Chinese'. */
function personByNationality(reader: Reader, phrase: Phrase): void {
  const last = phrase.nationalities.at(-1);
  if (!last) return;
  for (let i = phrase.run.from; i < phrase.run.to; i += 1)
    if (reader.tokens.end[i] === last.end && standsAlone(reader, last, i + 1, phrase.run.to)) {
      setHead(reader, phrase, i, reader.lexicon.nationals);
      joinNationalities(reader, phrase);
    }
}

/**
 * Whether a nationality is a noun and not an adjective, because nothing or a verb follows it: 'Egyptians charged',
 * 'Chinese arrested'.
 */
const standsAlone = (reader: Reader, people: Nationality, next: number, end: number): boolean =>
  (next === end && !sharesThing(reader, next)) ||
  (people.form === 'person' && isPlural(reader, next - 1)) ||
  isPastAt(reader, next);

/**
 * Whether two joined nationalities are adjectives of one noun behind the second: '25,000 Greek and Roman coins',
 * '12 European and African countries'.
 */
const sharesThing = (reader: Reader, joint: number): boolean =>
  isAndAt(reader, joint) &&
  isCapital(reader, joint + 1) &&
  !PERSONS.has(nounAfter(reader, joint + 1)?.noun.class);

/** Classes of nouns, or none, beside which a nationality may be a noun. */
const PERSONS: ReadonlySet<NounWords['class'] | undefined> = new Set<
  NounWords['class'] | undefined
>(['person', 'officer', undefined]);

/**
 * Whether number and noun agree: numbers above one, vague numbers and fractions take plurals, and one takes a
 * singular.
 */
function agrees(reader: Reader, quantity: Quantity, last: number, noun: NounWords): boolean {
  const word = wordAt(reader, last);
  const many = noun.forms.length === 1 || noun.forms.slice(1).some((form) => form.endsWith(word));
  const single = noun.forms[0]?.endsWith(word) ?? false;
  if (quantity.value === 1 && quantity.max === undefined) return single;
  // A singular may modify, but only a plural is counted: 'sixty police', 'four thousand firearm rounds'.
  return many;
}

/**
 * Whether a plural follows before any verb does, so that the words in front of it describe it:
 * 'police operations targeting', 'police land divisions'.
 */
function leadsToPlural(reader: Reader, from: number, to: number): boolean {
  if (actsOn(reader, from)) return false;
  for (let i = from; i < to; i += 1) {
    // A word that may also be a noun is no verb right here: 'police raids'.
    const isNoun = i === from && nounHitAt(reader, i, to) !== undefined;
    if (!isNoun && isVerbAt(reader, i)) return false;
    if (isPlural(reader, i)) return true;
  }
  return false;
}

/**
 * Whether a word that may be a noun is a verb here, because premises or persons follow as its object:
 * 'police raid farms', 'police arrest smugglers'.
 */
const actsOn = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i, i + 1).some(({ form }) => form === 'base') &&
  isPlural(reader, i + 1) &&
  OBJECTS.has(nounAt(reader, i + 1)?.class);

const OBJECTS: ReadonlySet<NounWords['class'] | undefined> = new Set<
  NounWords['class'] | undefined
>(['premises', 'person']);

/** Whether a noun only describes the noun behind it: 'customs officers', 'arms dealers', 'one car dealer'. */
function isModifier(reader: Reader, i: number, next: number, to: number): boolean {
  if (next >= to) return false;
  if (isHyphen(reader, next)) return true;
  // Some nouns describe the next plural without a plural of their own: 'seven police land divisions'.
  if (reader.content.bareModifiers.has(wordAt(reader, next - 1)) && leadsToPlural(reader, next, to))
    return true;
  const follower = nounHitAt(reader, next, to);
  if (reader.grammar.pluralModifiers.has(wordAt(reader, next - 1)))
    return follower !== undefined || isPlural(reader, next);
  return follower !== undefined && !isPlural(reader, next - 1) && i < next;
}
