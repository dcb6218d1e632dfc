import type { Draft } from '../../draft.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { NameHead } from '../words.ts';
import { strictlyLocative } from './announced.ts';
import {
  airportAfter,
  featureAfterHyphen,
  headOf,
  largerEnd,
  overParticles,
} from './name-heads.ts';
import { nameAt } from './names.ts';
import { followsItsPlace, leadsToCountry } from './no-comma.ts';
import { isSettledInitials, settledEnd } from './nouns.ts';
import type { Question } from './recognise.ts';
import { bears, isCountryName, place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** 'London NW1': no name goes on with a postcode. */
const DIGIT = /\d/;
/** Words of a name that are read on to find its head. */
const LONGEST = 8;
/** People from which a place that is named after another says so: 'Pescara del Tronto'. */
const LARGE = 50_000;

/** 'the director of Bath Festival': what stands behind the office is no person. */
const NAMED: ReadonlySet<NameHead | undefined> = new Set(['body', 'event']);

/** 'Frasnes-lez-Buissenal', 'Paris-Roubaix': the name goes on after a hyphen; 'London-based' does not. */
export function isHyphenated({ name, around, draft }: Question): boolean {
  if (around.norm(name.to) !== '-' || !around.isGlued(name.to) || !around.isGlued(name.to + 1))
    return false;
  if (around.words.origins.has(around.norm(name.to + 1))) return false;
  // 'a Mexico-to-Canada ring'.
  if (around.norm(name.to + 1) === around.words.towards) return false;
  if (around.words.ties.has(around.norm(name.to + 2))) return false;
  return featureAfterHyphen(name.to, around) === 0 && airportAfter(name, around, draft) === 0;
}

/** 'Birmingham Crown Court', 'Paris Hilton': decided by what the longer name ends in; 'Texas Governor' is none. */
export function headsLongerName(question: Question): boolean {
  const { name, around, draft, after: at } = question;
  if (ownsFeature(question) || isSaintsBody(question)) return true;
  if (leadsToCountry(name, around, draft)) return false;
  const airport = airportAfter(name, around, draft);
  if (airport > 0) return continuesName(airport, around);
  if (overParticles(name.to, around) > name.to) return isLarge(question);
  if (at < 0 || around.isLower(at) || DIGIT.test(around.norm(at))) return false;
  if (isRuled(name.from, around) && !NAMED.has(nextHead(at, around))) return false;
  // In a headline everything is capitalised: only words that head a body's name count.
  if (!around.isName(at))
    return headOf(around.words, around.norm(at)) === 'body' && around.shouted(at);
  const isSettled = settledEnd(at, around) > 0 || isSettledInitials(at, around);
  if (isSettled || isCityOf(question, at)) return false;
  const end = largerEnd(at, around);
  if (end > 0 && !continuesName(end, around)) return false;
  const head = nextHead(at, around);
  // 'Crown Won In Cardiff Thriller': a headline goes to no person.
  const isPlace = isNoPersonsName(question) || strictlyLocative(name.from, around);
  if (head === undefined) return !(around.shouted(at) && isPlace);
  return head !== 'office';
}

/** 'in Cao Bang City', 'to Sandakan City, Malaysia', 'from Pasay City': the town itself; 'Norwich City' is a club, and American cities so called are others. */
function isCityOf(question: Question, at: number): boolean {
  const { name, announced, around, draft, before } = question;
  if (headOf(around.words, around.norm(at)) !== 'city' || continuesName(at + 1, around))
    return false;
  const isIn = around.norm(before) === around.words.containers[0];
  const isTold = isIn || (announced && countryFollows(draft, around, at + 1));
  if (!isTold && !(announced && !question.sport)) return false;
  const { clubCities, towns } = around.words;
  return name.ids.some((id) => {
    const { cc, kind, population } = place(draft, id);
    const isTown = kind === 'city' && cc !== towns.cc && population >= LARGE;
    return isTown && (isTold || !clubCities.has(cc));
  });
}

/** ', Malaysia': a country behind the comma at a token, as writers put it behind a town. */
function countryFollows(draft: Draft, around: Surroundings, comma: number): boolean {
  const outer =
    around.norm(comma) === ',' ? nameAt(draft, comma + 1, around.sentenceEnd(comma)) : undefined;
  return outer !== undefined && isCountryName(draft, outer.key, outer.ids);
}

/** 'Pescara del Tronto' is a village, not the city; 'Mocímboa da Praia' is Mocímboa in full. */
const isLarge = ({ name, draft }: Question) =>
  name.ids.some((id) => place(draft, id).population >= LARGE);

/** The first word from `at` on that heads a name. */
export function nextHead(from: number, around: Surroundings): NameHead | undefined {
  const { words } = around;
  let at = from;
  for (let n = 0; n < LONGEST && at >= 0; n += 1) {
    if (!around.isName(at) && !words.links.has(around.norm(at))) return undefined;
    const head = headOf(words, around.norm(at));
    if (head !== undefined) return head;
    at = around.after(at + 1);
  }
  return undefined;
}

/** A country, or a name of several words, is no person's name: in a headline another word may follow it. */
function isNoPersonsName({ name, draft }: Question): boolean {
  const { gazetteer } = draft.knowledge;
  if (name.to - name.from > 1) return true;
  if (gazetteer.traits(name.key)?.givenName) return false;
  return name.ids.some((id) => gazetteer.place(id).kind === 'country');
}

/** 'St. Martin's Island': the possessive is part of a longer name, which a noun of place ends; 'Florida's Gulf coast' lies in it. */
function ownsFeature({ name: { from, to, ids }, around, draft }: Question): boolean {
  if (!around.isPossessive(to) || !around.isName(to + 1)) return false;
  const head = headOf(around.words, around.norm(to + 1));
  // 'America's Cup'.
  if (head === 'event' && !continuesName(to + 2, around)) return true;
  if (head !== 'feature') return false;
  const isSaint = around.words.saints.has(around.norm(from));
  const isOwner = !isSaint && ids.some((id) => isLand(place(draft, id)));
  return !isOwner && !continuesName(to + 2, around);
}

const isLand = ({ kind, feature }: GazetteerPlace): boolean =>
  kind === 'country' || feature === 'admin1';

/** People from which a town owns what is named behind its possessive, though it is called after a saint: 'St. Louis's'. */
const OWNS_BODIES = 100_000;

/** 'Saint John's Forex Bureau', 'St Albans' Church': the saint's, unless the town is a city. */
function isSaintsBody({ name, around, draft }: Question): boolean {
  if (!around.words.saints.has(around.norm(name.from)) || !around.isPossessive(name.to))
    return false;
  // 'St Peter's and St Paul's Church'.
  const { conjunctions, saints } = around.words;
  const isFirst =
    conjunctions.has(around.norm(name.to + 1)) && saints.has(around.norm(name.to + 2));
  const isSecond =
    conjunctions.has(around.norm(name.from - 1)) && around.isPossessive(name.from - 2);
  if (isFirst || (isSecond && around.isName(name.to + 1))) return true;
  if (!around.isName(name.to + 1) || nextHead(name.to + 1, around) !== 'body') return false;
  return name.ids.every((id) => place(draft, id).population < OWNS_BODIES);
}

/** 'Mayor of London Sadiq Khan': the place of an office, then who holds it. */
function isRuled(from: number, around: Surroundings): boolean {
  const of = around.before(from);
  if (of < 0 || around.norm(of) !== around.words.genitive) return false;
  const office = around.before(of);
  if (office < 0 || around.words.nobility.has(around.norm(office))) return false;
  const norm = around.norm(office);
  return around.words.titles.has(norm) || headOf(around.words, norm) === 'office';
}

/** Whether another part of the name follows: 'Sofia Airport Holdings'. */
function continuesName(to: number, around: Surroundings): boolean {
  const at = around.after(to);
  return at >= 0 && around.isName(at);
}

/** 'University of', 'Church Street', 'the Gulf': a word that heads names, where no place of that name is meant. */
export function isHeadWord({ name, around, before, after: at }: Question): boolean {
  if (name.to - name.from > 1 || headOf(around.words, name.key) === undefined) return false;
  if (!name.alias && around.words.articles.has(around.norm(before))) return true;
  // 'Junction 29'.
  if (around.isNumber(name.to)) return true;
  // 'the Commissioner of Police': what a word with a capital leads to.
  const isOf = around.norm(before) === around.words.genitive;
  if (isOf && before > 0 && around.isName(before - 1)) return true;
  return at >= 0 && (around.norm(at) === around.words.genitive || around.isName(at));
}

/** 'the North Fork of the Kentucky River': a part of what is named next. */
export function isPartOfFeature({ around, after: of }: Question): boolean {
  if (of < 0 || around.norm(of) !== around.words.genitive) return false;
  let at = around.after(of + 1);
  if (at < 0 || !around.words.articles.has(around.norm(at))) return false;
  for (at = around.after(at + 1); at >= 0 && around.isName(at); at = around.after(at + 1))
    if (headOf(around.words, around.norm(at)) === 'feature') return true;
  return false;
}

/** 'Bridge of the Americas', 'Avenue of the Americas': what is called after a place with an article. */
export function isOfFeature({ around, before: article }: Question): boolean {
  if (article < 0 || !around.words.articles.has(around.norm(article))) return false;
  const of = around.before(article);
  if (of < 0 || around.norm(of) !== around.words.genitive) return false;
  const head = around.before(of);
  if (head < 0 || !around.isName(head)) return false;
  const kind = headOf(around.words, around.norm(head));
  return kind === 'feature' || kind === 'street';
}

/** 'near Decatur and West Charleston boulevards', 'the Reno and Secchia rivers': streets and rivers, whatever towns are called so. */
export const isStreetOfList = ({ name, around, draft }: Question): boolean =>
  endsAsStreets(name.to, around) &&
  !name.ids.some((id) => {
    const { feature, name: own } = place(draft, id);
    return feature === 'river' && bears(own, name.key);
  });

/** Whether a list that goes on at a token ends in 'streets' or 'rivers'. */
export function endsAsStreets(to: number, around: Surroundings): boolean {
  const { conjunctions, saints, sharedPlurals } = around.words;
  const end = Math.min(around.sentenceEnd(to - 1), to + LONGEST);
  for (let at = to; at < end; at += 1) {
    const norm = around.norm(at);
    if (sharedPlurals.has(norm)) return around.isName(at - 1);
    // 'King and St. Paul streets'.
    const isShort = norm === '.' && saints.has(around.norm(at - 1));
    if (norm !== ',' && !isShort && !conjunctions.has(norm) && !around.isName(at)) return false;
  }
  return false;
}

const isRiver = ({ name, draft }: Question): boolean =>
  name.ids.some((id) => place(draft, id).feature === 'river');

const isOnlyTown = ({ name, draft }: Question): boolean =>
  name.ids.every((id) => place(draft, id).kind === 'city');

/** 'Jack London', 'Real Madrid': the name ends a longer one, unless 'Greater' or a place stands before it. */
export function endsLongerName(question: Question): boolean {
  const { name, around, draft } = question;
  const at = around.before(name.from);
  if (at < 0 || !around.isName(at) || followsItsPlace(name, around, draft)) return false;
  // 'the River Rhine'.
  if (around.words.landforms.has(around.norm(at)) && isRiver(question)) return false;
  // 'Outbreak In Norfolk': no name ends in a preposition.
  if (around.words.strictLocatives.has(around.norm(at))) return false;
  // 'off The Azores'; 'The Plantation' is called after no town.
  if (around.words.articles.has(around.norm(at)) && !isOnlyTown(question)) return false;
  // In a headline, and after 'R.', a country is no surname.
  const isBare = around.shouted(at) || around.norm(at).length === 1;
  if (isBare && isNoPersonsName(question)) return false;
  // 'Czech-New Zealand'.
  if (around.words.modifiers.has(around.norm(at)))
    return around.norm(at - 1) === '-' && around.isGlued(at - 1) && around.isGlued(at);
  return !around.isDemonym(at);
}
