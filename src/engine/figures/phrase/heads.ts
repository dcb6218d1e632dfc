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

/** 'two Hawks members': a word of a body's name that another noun follows. */
function isOfBody(reader: Reader, i: number, to: number): boolean {
  if (!isCapital(reader, i)) return false;
  const body = within(reader, reader.draft.agencies, { from: i, to })[0];
  return body !== undefined && tokenAfter(reader, body, i) < to;
}

/** The head: a known noun where there is one, else the first word that looks like a plural. */
export function findHead(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const to = endOfNouns(reader, phrase.run);
  if (takeKnownNoun(reader, quantity, phrase, to) || takeNounOfList(reader, phrase, to)) return;
  personByNationality(reader, phrase);
  if (phrase.head !== undefined || shareNoun(reader, phrase)) return;
  if (!joinAdjectives(reader, quantity, phrase)) takeAnyPlural(reader, quantity, phrase, to);
}

/** The first noun of the lists that the number can count; whether there is one. */
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

/** Of several drugs: the pills of none of them alone. */
function takeNounOfList(reader: Reader, phrase: Phrase, to: number): boolean {
  const { from } = phrase.run;
  const listed = to - from === 1 ? headOfList(reader, from) : undefined;
  if (!listed) return false;
  setHead(reader, phrase, listed.at, listed.noun);
  phrase.run = { from: listed.at, to: listed.at + 1 };
  return true;
}

/** What no list knows and looks like a plural, or 'others', which counts what was told before. */
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

/** 'two Volkswagen Golfs': between capitals the make says what sort of thing is counted. */
function makeBefore(reader: Reader, model: number): NounWords | undefined {
  if (!isCapital(reader, model) || !isCapital(reader, model - 1)) return undefined;
  const make = nounAt(reader, model - 1, model);
  return make?.class === 'thing' ? make : undefined;
}

/** '56 women's purses', 'six girls' phones': behind plural owners the number counts the plural that they own, not of homes, whose owners it may count as well. */
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

/** 'girls' phones': the sign that stands alone behind a plural owner. */
const isApostrophe = (reader: Reader, i: number): boolean =>
  APOSTROPHES.has(wordAt(reader, i)) &&
  isGlued(reader, i) &&
  !isGlued(reader, i + 1) &&
  isPlural(reader, i - 1);

/** How far past the run a noun of several words may go on: 'cases of human trafficking'. */
const OF_TOKENS = 3;

/** '31 digital and offset printers': the noun stands behind a second adjective. */
function joinAdjectives(reader: Reader, quantity: Quantity, phrase: Phrase): boolean {
  const { from, to } = phrase.run;
  const joint = wordAt(reader, to);
  const isOr = joint !== reader.numbers.and;
  if (to === from || to - from > 3 || !reader.grammar.conjunctions.has(joint)) return false;
  if (quantity.value === 1 || isPlural(reader, to - 1)) return false;
  // 'arrested three more and searched five firms': 'more' is no adjective of firms.
  if (reader.grammar.proforms.has(wordAt(reader, to - 1))) return false;
  // '12 arrested and drugs seized', not '2,000 protected or endangered animals'.
  if (!isOr && isVerbAt(reader, from)) return false;
  const run = contentRun(reader, to + 1);
  if (run.to - run.from < 2) return false;
  const inner = newPhrase({ ...phrase, run });
  findHead(reader, quantity, inner);
  if (inner.head === undefined) return false;
  Object.assign(phrase, inner, { run: { from, to: run.to } });
  return true;
}

/** 'two confirmed and 129 likely victims': the noun stands once, behind the second number. */
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

/** 'two Syrians', 'three Chinese': a people's name is the head where nothing follows it. */
function personByNationality(reader: Reader, phrase: Phrase): void {
  const last = phrase.nationalities.at(-1);
  if (!last) return;
  for (let i = phrase.run.from; i < phrase.run.to; i += 1)
    if (reader.tokens.end[i] === last.end && standsAlone(reader, last, i + 1, phrase.run.to)) {
      setHead(reader, phrase, i, reader.lexicon.nationals);
      joinNationalities(reader, phrase);
    }
}

/** Whether a people's name is no adjective of a noun: nothing follows, or 'Egyptians charged', 'Chinese arrested'. */
const standsAlone = (reader: Reader, people: Nationality, next: number, end: number): boolean =>
  (next === end && !sharesThing(reader, next)) ||
  (people.form === 'person' && isPlural(reader, next - 1)) ||
  isPastAt(reader, next);

/** '25,000 Greek and Roman coins', '12 European and African countries': what two peoples' names describe stands behind the second. */
const sharesThing = (reader: Reader, joint: number): boolean =>
  isAndAt(reader, joint) &&
  isCapital(reader, joint + 1) &&
  !PERSONS.has(nounAfter(reader, joint + 1)?.noun.class);

/** Who has a people's name for a noun alone; and nothing. */
const PERSONS: ReadonlySet<NounWords['class'] | undefined> = new Set<
  NounWords['class'] | undefined
>(['person', 'officer', undefined]);

/** A plural number takes plural nouns, one takes singular ones; vague numbers and fractions take plurals. */
function agrees(reader: Reader, quantity: Quantity, last: number, noun: NounWords): boolean {
  const word = wordAt(reader, last);
  const many = noun.forms.length === 1 || noun.forms.slice(1).some((form) => form.endsWith(word));
  const single = noun.forms[0]?.endsWith(word) ?? false;
  if (quantity.value === 1 && quantity.max === undefined) return single;
  // 'sixty police', 'four thousand firearm rounds': a singular may modify, a plural counts.
  return many;
}

/** 'police operations targeting', 'police land divisions': whether a plural follows before any verb does. */
function leadsToPlural(reader: Reader, from: number, to: number): boolean {
  if (actsOn(reader, from)) return false;
  for (let i = from; i < to; i += 1) {
    // 'police raids': what is a noun as well is none of its verbs.
    const isNoun = i === from && nounHitAt(reader, i, to) !== undefined;
    if (!isNoun && isVerbAt(reader, i)) return false;
    if (isPlural(reader, i)) return true;
  }
  return false;
}

/** 'police raid farms', 'police arrest smugglers': what is a noun as well acts where its object follows, be it premises or persons. */
const actsOn = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i, i + 1).some(({ form }) => form === 'base') &&
  isPlural(reader, i + 1) &&
  OBJECTS.has(nounAt(reader, i + 1)?.class);

const OBJECTS: ReadonlySet<NounWords['class'] | undefined> = new Set<
  NounWords['class'] | undefined
>(['premises', 'person']);

/** A noun before another noun it modifies: 'customs officers', 'arms dealers', 'one car dealer'. */
function isModifier(reader: Reader, i: number, next: number, to: number): boolean {
  if (next >= to) return false;
  if (isHyphen(reader, next)) return true;
  // 'seven police land divisions'.
  if (reader.content.bareModifiers.has(wordAt(reader, next - 1)) && leadsToPlural(reader, next, to))
    return true;
  const follower = nounHitAt(reader, next, to);
  if (reader.grammar.pluralModifiers.has(wordAt(reader, next - 1)))
    return follower !== undefined || isPlural(reader, next);
  return follower !== undefined && !isPlural(reader, next - 1) && i < next;
}
