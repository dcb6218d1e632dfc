import type { Draft } from '../../draft.ts';
import type { FoundName } from '../../places/names/names.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { opensSentence } from '../../text/doc.ts';
import { foldName } from '../../text/fold.ts';
import { hasWord } from '../../text/phrase-list.ts';
import { GLUED, hasFlag, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import { COURT } from '../kinds.ts';
import { agencyLexicon } from '../lexicon.ts';
import {
  LARGE_TOWN,
  type LikelyPlace,
  likeliest,
  SMALL_TOWN,
  type ToldElsewhere,
} from './likeliest.ts';
import type { Owner } from './owner.ts';

/** So few capitals are an abbreviation, whatever town is written with the same letters. */
const LETTERS = 3;

/** So many letters has one that stands by itself amid ordinary words. */
const ACRONYM = 5;

/** The place of the gazetteer that a name means before or behind an authority, where the finder of places passed it over. */
export function passedOver(told: ToldElsewhere, { from, to, key, ids, alias }: FoundName) {
  const { draft } = told;
  const { doc, knowledge } = draft;
  const { heads, modifiers, of } = agencyLexicon(draft);
  // 'Federal' is also a place, before 'police' it is not; nor is 'Police', a town of Poland, before 'Narcotics Bureau'.
  const isNoun = heads.match(doc.tokens, from, to) !== undefined;
  if (to - from === 1 && (isNoun || modifiers.has(key))) return undefined;
  if (areWords(draft, from, to)) return undefined;
  if (isAbbreviation(draft, from, to, key) && !alias?.cc) return undefined;
  const known = alias?.cc ? { cc: alias.cc, isPart: false } : told.places.get(key);
  if (known && isOneCountry(known.cc)) return owning({ from, to, ...known });
  // 'As Police Arrest Two': a short everyday word is no town, wherever it stands.
  const isShort = key.length <= LETTERS;
  const isWord = (opensSentence(doc, from) || isShort) && knowledge.gazetteer.traits(key)?.common;
  const isCourt = isOfCourt(draft, to);
  // 'Cork District Court said': a word that opens a sentence is a large town's name where a court of it is named.
  if (isWord && !(isCourt && isCity(draft, ids))) return undefined;
  const isInner = !alias && isBehindCapital(draft, from);
  const best = likeliest(
    told,
    key,
    isInner ? ids.filter((id) => foldName(knowledge.gazetteer.place(id).name) === key) : ids,
  );
  // 'Charlotte-Mecklenburg': a part of a joined name is of its first place.
  const isJoined = hasFlag(doc.tokens, from, GLUED);
  if (!best || (isBearing(draft, from, to) && told.evidence.weight(best.cc) <= 0)) return undefined;
  const { cc, isPart } = best;
  const isOdd = !isJoined && isStray(told, best, { key, alias });
  // 'Titan detectives', 'the Garda's bureau': only a name's own words make one of its first.
  const isInName = isCapital(draft, to) || of.has(normAt(doc.tokens, from - 1));
  if (isOdd && !(isInName && isForeign(told, best, { key, ids, isCourt }))) return undefined;
  const isGuess = isOdd || best.isOpen;
  return owning({ from, to, cc, isPart, isGuess, isLarge: isTown(draft, ids, cc) });
}

/** 'WA Police' is no force of the town of Wa; nor are 'MOCA's agents' those of Moca, but 'MOCA POLICE' may be. */
function isAbbreviation(
  { doc: { tokens } }: Draft,
  from: number,
  to: number,
  key: string,
): boolean {
  if (to - from > 1 || !hasFlag(tokens, from, UPPER)) return false;
  const isAmongCapitals = hasFlag(tokens, from - 1, UPPER) || hasFlag(tokens, to, UPPER);
  return key.length <= LETTERS || (key.length <= ACRONYM && !isAmongCapitals);
}

const owning = (place: Omit<Owner, 'by'>): Owner => ({ ...place, by: 'place' });

/** 'Seoul Central District Prosecutors', 'the Eastern District Court': common words behind a name or before a court are no place of their own. */
export function areWords(draft: Draft, from: number, to: number): boolean {
  const { doc } = draft;
  const { heads, modifiers } = agencyLexicon(draft);
  const isBehindName = isCapital(draft, from - 1) && !opensSentence(doc, from);
  if (!isBehindName && !heads.match(doc.tokens, to)) return false;
  for (let i = from; i < to; i += 1) if (!modifiers.has(normAt(doc.tokens, i))) return false;
  return true;
}

/** 'North East Regional Operations Unit': a bearing is of whatever country the text tells of, not of the one that has a region so called. */
function isBearing({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { directions } = language.places;
  for (let i = from; i < to; i += 1)
    if (tokens.kind[i] !== SIGN && !directions.has(normAt(tokens, i))) return false;
  return true;
}

/** 'Bukit Aman Police': behind one more capital what is a town's name in another tongue only is none. */
const isBehindCapital = (draft: Draft, from: number) =>
  isCapital(draft, from - 1) &&
  !hasWord(draft.language.places.common, normAt(draft.doc.tokens, from - 1)) &&
  !isTitleCase(draft, from);

/** Whether a country has a large town of the name. */
const isTown = ({ knowledge: { gazetteer } }: Draft, ids: readonly number[], cc: string) =>
  ids
    .map((id) => gazetteer.place(id))
    .some((place) => place.cc === cc && place.population >= LARGE_TOWN);

/**
 * 'Quillbórz District Court' in a text on Texas: a town that only one country has, far from the text's, whose name is no
 * English one, which any place might bear, as 'Northport' might.
 */
function isForeign(
  { draft, evidence }: ToldElsewhere,
  { cc, isPart, isOwnName, people }: LikelyPlace,
  { key, ids, isCourt }: Pick<FoundName, 'key' | 'ids'> & { isCourt: boolean },
): boolean {
  const { knowledge, language } = draft;
  const { gazetteer } = knowledge;
  const traits = gazetteer.traits(key);
  // 'Cork District Court': of a large town that is a word too only in what sits in a town.
  const isKnown = people >= LARGE_TOWN && isCourt;
  const isWord = key.length <= LETTERS || (!isKnown && (traits?.common || traits?.givenName));
  const main = evidence.main() ?? '';
  const isNear = gazetteer.neighbours(cc).includes(main);
  const { namedInIt } = language.agencies;
  const isAnybodys = !isKnown && namedInIt.includes(cc) && !namedInIt.includes(main);
  return (
    isPart &&
    isOwnName &&
    !isWord &&
    !isNear &&
    !isAnybodys &&
    ids.every((id) => gazetteer.place(id).cc === cc)
  );
}

/** Whether a court's name goes on behind a town: 'Cork District Court'. */
function isOfCourt(draft: Draft, to: number): boolean {
  const { heads, modifiers } = agencyLexicon(draft);
  const { tokens } = draft.doc;
  let at = to;
  while (isCapital(draft, at) && modifiers.has(normAt(tokens, at)) && !heads.match(tokens, at))
    at += 1;
  return heads.match(tokens, at)?.values.some(({ kind }) => kind === COURT) === true;
}

/** Whether one of the places is a large town, in whatever country. */
const isCity = ({ knowledge: { gazetteer } }: Draft, ids: readonly number[]): boolean =>
  ids.some((id) => gazetteer.place(id).population >= LARGE_TOWN);

/** So much is told of the text's country that another's village is unlikely. */
const TOLD = 3;

/** 'Mobile', an everyday word too, or 'Maroko', a country by the name that another tongue has for it. */
function isDoubtful(
  { knowledge }: Draft,
  { isPart, isOwnName }: LikelyPlace,
  { alias, key }: Pick<FoundName, 'alias' | 'key'>,
): boolean {
  if (alias) return false;
  return (!isPart && !isOwnName) || (knowledge.gazetteer.traits(key)?.common ?? false);
}

/**
 * 'Titan detectives' are none of a small town in a country that the text never tells of, nor 'Mobile policemen' of the
 * city there.
 */
function isStray(
  { draft, evidence }: ToldElsewhere,
  one: LikelyPlace,
  name: Pick<FoundName, 'alias' | 'key'>,
): boolean {
  const main = evidence.main();
  if (main === undefined || evidence.weight(one.cc) > 0) return false;
  const isSmallTown = one.isPart && one.people < SMALL_TOWN;
  return (isSmallTown || isDoubtful(draft, one, name)) && evidence.weight(main) >= TOLD;
}
