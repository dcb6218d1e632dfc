import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { hasWord } from '../../text/phrase-list.ts';
import { phraseTable } from '../../text/phrases.ts';
import { normAt, type Tokens } from '../../text/tokens/tokens.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { seatsOf } from '../seats.ts';
import type { PlaceNoun, PlaceWords } from '../words.ts';
import { isCounty } from './announced.ts';
import { headOf } from './name-heads.ts';
import type { FoundName } from './names.ts';
import { isCountryName, place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Tokens over which a list is read back to the noun that opens it. */
const LONGEST_LIST = 48;

const nounsOf = compiledOnce((words: PlaceWords) => new Map(words.placeNouns));
const settledOf = compiledOnce((words: PlaceWords) => phraseTable(words.settledNouns));

/** What a noun of place says: 'province' a region, 'town' a city. */
export const placeNoun = (words: PlaceWords, norm: string): PlaceNoun | undefined =>
  nounsOf(words).get(norm);

/** The noun of place that 'of' ties to a name at a token: 'the Belgian town of Lille', 'in the province of Antwerp'. */
export function placeNounBefore(
  { doc: { tokens }, language }: Draft,
  from: number,
): PlaceNoun | undefined {
  if (normAt(tokens, from - 1) !== language.places.genitive) return undefined;
  return placeNoun(language.places, normAt(tokens, from - 2));
}

/** The 'Luxembourg-based' body of an article is one of the town, a 'Kuwait-based' firm one of the country. */
function isSeat(draft: Draft, ids: readonly number[]): boolean {
  const seats = seatsOf(draft);
  return ids.some((id) => seats.has(place(draft, id).name));
}

/** So many times the people of a town has the region by whose name it is not meant. */
const FAR_LARGER = 5;

/**
 * 'Kuwait', 'Virginia' and 'Kent', whose towns of that name nobody means; 'Washington' is the capital too, and Monroe
 * County has another name.
 */
function isLandName(draft: Draft, { key, ids }: FoundName): boolean {
  if (isCountryName(draft, key, ids)) return true;
  const records = ids.map((id) => place(draft, id));
  if (records.some(({ feature }) => feature === 'capital')) return false;
  const towns = records.map(({ kind, population }) => (kind === 'city' ? population : 0));
  const least = FAR_LARGER * Math.max(...towns);
  return records.some(
    ({ feature, name, population }) =>
      (feature === 'admin1' || (feature === 'admin2' && name.toLowerCase() === key)) &&
      population > least,
  );
}

/** What the words around a name say that it is: 'the province of X', 'X county', 'the port X'; a base or dateline is a town. */
export function nounAround(
  draft: Draft,
  name: FoundName,
  around: Surroundings,
): PlaceNoun | undefined {
  const { words } = around;
  if (around.norm(name.to) === '-' && words.seats.has(around.norm(name.to + 1)))
    return isLandName(draft, name) && !isSeat(draft, name.ids) ? undefined : 'city';
  const after = around.after(name.to);
  if (after >= 0 && around.isLower(after)) {
    const noun = placeNoun(words, around.norm(after));
    // 'the Sahel region' is no province.
    if (noun === 'region' && !name.ids.some((id) => place(draft, id).cc === NO_COUNTRY))
      return noun;
  }
  if (endsAsDistricts(name.to, around)) return 'area';
  if (isPartOfRegion(draft, name, around)) return 'region';
  return isOfNamedPart(name.from, around) ? undefined : nounBoundTo(name.from, around);
}

/** 'the Castle Road area of Dundalk': the area has a name of its own, and the noun says nothing of the town. */
function isOfNamedPart(from: number, around: Surroundings): boolean {
  const noun = around.norm(from - 1) === around.words.genitive ? from - 2 : -1;
  if (noun < 1 || placeNoun(around.words, around.norm(noun)) !== 'area') return false;
  return around.isName(noun - 1) && !around.isDemonym(noun - 1);
}

/** Most towns of a region lie this far from its point before a part of it is spoken of sooner than of its town. */
const WIDE_KM = 120;

/** 'western Washington', 'upstate New York': of the state, not of the city of its name; a city has a west, and no western. */
function isPartOfRegion(draft: Draft, { from, ids }: FoundName, around: Surroundings): boolean {
  if (!around.words.parts.has(around.norm(around.before(from)))) return false;
  return ids.some((id) => {
    const { feature, reach = 0 } = place(draft, id);
    return feature === 'admin1' && reach > WIDE_KM;
  });
}

/** 'Xinmo village', 'Suichang county', 'Zurmi local government area': the noun after a name makes it a place. */
export function settledAs(from: number, to: number, around: Surroundings): PlaceNoun | undefined {
  const { words } = around;
  const at = around.after(to);
  const hit =
    at < 0 ? undefined : settledOf(words).match(around.tokens, at, around.sentenceEnd(from));
  if (!hit || words.oneOf.has(around.norm(around.before(from)))) return undefined;
  for (let i = from; i < to; i += 1) if (hasWord(words.common, around.norm(i))) return undefined;
  // 'a Fulham town hall'.
  const next = around.after(at + hit.length);
  return next >= 0 && headOf(words, around.norm(next)) === 'body' ? undefined : hit.values[0];
}

/** 'Lapai Local Government Area': where a noun of several words that makes the name before it a place ends; 0 where none does. */
export function settledEnd(to: number, around: Surroundings): number {
  const hit = settledOf(around.words).match(around.tokens, to, around.sentenceEnd(to - 1));
  return hit && hit.length > 1 ? to + hit.length : 0;
}

/** 'Lapai LGA': whether the initials of such a noun stand at a token. */
export const isSettledInitials = (at: number, around: Surroundings): boolean =>
  around.isUpper(at) &&
  settledOf(around.words).match(around.tokens, at, around.sentenceEnd(at)) !== undefined;

/** The noun that 'of' binds to the name that starts at `from`, over a demonym or 'the'. */
export function nounBoundTo(from: number, around: Surroundings): PlaceNoun | undefined {
  const { words } = around;
  const before = around.before(from);
  if (before < 0) return nounOfList(from, around);
  if (isCounty(from, around)) return 'region';
  const listed = exampleNoun(before, around) ?? nounOfList(from, around);
  if (listed) return listed;
  if (around.norm(before) !== words.genitive) return undefined;
  const noun = around.before(before);
  if (noun < 0 || !around.isLower(noun) || words.capitals.has(around.norm(noun))) return undefined;
  return placeNoun(words, around.norm(noun));
}

/** Whether the noun of place around a name stands for several: 'the towns of X and Y', 'X and Y provinces'. */
export function isOfSeveral(name: FoundName, around: Surroundings): boolean {
  const { plurals } = around.words;
  const of = around.before(name.from);
  const noun = of < 0 ? -1 : around.before(of);
  if (noun >= 0 && plurals.has(around.norm(noun))) return true;
  const after = around.after(name.to);
  return after >= 0 && plurals.has(around.norm(after));
}

/** 'the villages of Aro, Bel and X': the plural noun that opens the list which the name at `from` goes on. */
export const nounOfList = (from: number, around: Surroundings): PlaceNoun | undefined =>
  singular(openerOf(from, around), around);

/** The token of that noun; -1 where none opens the list. */
export function openerOf(from: number, around: Surroundings): number {
  const { genitive, particles } = around.words;
  const first = openerAt(from - 1, around);
  if (first >= 0) {
    let at = from;
    while (around.isName(at)) at += 1;
    return around.joinsList(at) ? first : -1;
  }
  if (!around.joinsList(from - 1)) return -1;
  const start = Math.max(around.sentenceStart(from), from - LONGEST_LIST);
  for (let at = from - 1; at >= start; at -= 1) {
    const norm = around.norm(at);
    if (norm === genitive) return at - 1;
    const noun = openerAt(at, around);
    if (noun >= 0) return noun;
    const example = exampleStart(around.words, around.tokens, at);
    if (example >= 0 && singular(example - 1, around)) return example - 1;
    if (!around.joinsList(at) && !particles.has(norm) && !around.isName(at)) return -1;
  }
  return -1;
}

/** The plural noun that a token before a name leads back to; -1 where it leads to none. */
function openerAt(at: number, around: Surroundings): number {
  const { openings, copulas } = around.words.roles;
  // 'the villages affected are Meeker and Pope'.
  if (copulas.has(around.norm(at))) return pluralBefore(at, around);
  // 'three counties: Meeker, Pope and Stearns', 'five counties (Meeker, Pope and Stearns)'.
  if (openings.has(around.norm(at))) return singular(at - 1, around) ? at - 1 : -1;
  // 'spread over villages Meeker, Pope and Stearns'.
  const isNoun = around.isLower(at) && around.isName(at + 1) && singular(at, around) !== undefined;
  return isNoun ? at : -1;
}

/** Words between a noun and what is said of it: 'the villages affected by the floods are'. */
const SAID_OF = 5;

/** The plural noun of places of which a token says what they are called; -1 where none stands there. */
function pluralBefore(copula: number, around: Surroundings): number {
  const { persons, where } = around.words;
  for (let at = copula - 1; at >= copula - SAID_OF && around.isLower(at); at -= 1) {
    if (singular(at, around)) return at;
    // 'villages where the winners are'.
    if (where.has(around.norm(at)) || persons.has(around.norm(at))) return -1;
  }
  return -1;
}

/**
 * 'the Woodlands, Gorbals and Maryhill areas', 'the Gorbals and Maryhill area of Glasgow': whether a noun of parts of
 * a town ends the list that goes on at `to`, in the plural or before 'of'.
 */
export function endsAsDistricts(to: number, around: Surroundings): boolean {
  const { districtNouns, genitive, plurals } = around.words;
  const end = Math.min(around.sentenceEnd(to - 1), to + LONGEST_LIST);
  for (let at = to; at < end; at += 1) {
    const norm = around.norm(at);
    if (districtNouns.has(norm))
      return plurals.has(norm) || (at > to && around.norm(at + 1) === genitive);
    const isPart = around.joinsList(at) || around.isPossessive(at);
    if (!isPart && !around.isName(at)) return false;
  }
  return false;
}

/** What one of those is that a plural noun of place at a token stands for. */
function singular(at: number, around: Surroundings): PlaceNoun | undefined {
  const noun = around.words.plurals.get(around.norm(at));
  if (noun !== undefined && around.words.unions.has(around.norm(at - 1))) return 'country';
  return noun === undefined ? undefined : placeNoun(around.words, noun);
}

/** 'neighbourhoods such as', 'towns, including': the plural noun says what each example is. */
function exampleNoun(before: number, around: Surroundings): PlaceNoun | undefined {
  const from = exampleStart(around.words, around.tokens, before);
  return from < 0 ? undefined : singular(from - 1, around);
}

/** What the last word of 'such as' or 'including' may be: nearly no token is one. */
const endsExample = compiledOnce(
  ({ examples }: PlaceWords): ReadonlySet<string> =>
    new Set(examples.map((words) => words.at(-1) ?? '')),
);

/** Where 'such as' or ', including', which ends at token `i`, starts; -1 where neither does. */
export function exampleStart(words: PlaceWords, tokens: Tokens, i: number): number {
  const { examples } = words;
  if (!endsExample(words).has(normAt(tokens, i))) return -1;
  for (const example of examples) {
    const from = i - example.length + 1;
    if (!isSaid(example, tokens, from)) continue;
    return normAt(tokens, from - 1) === ',' ? from - 1 : from;
  }
  return -1;
}

/** Whether these words stand at `from`; read from the last one, which nearly no token is. */
function isSaid(words: readonly string[], tokens: Tokens, from: number): boolean {
  for (let n = words.length - 1; n >= 0; n -= 1)
    if (normAt(tokens, from + n) !== words[n]) return false;
  return true;
}
