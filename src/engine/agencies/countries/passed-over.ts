import type { Draft } from '../../draft.ts';
import type { FoundName } from '../../places/names/names.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { opensSentence } from '../../text/doc.ts';
import { fold } from '../../text/fold.ts';
import { GLUED, hasFlag, normAt, UPPER } from '../../text/tokens/tokens.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import { agencyLexicon } from '../lexicon.ts';
import type { CountryEvidence } from './evidence.ts';
import type { Owner } from './owner.ts';

/** What the text tells elsewhere of the places that a name may mean. */
export interface ToldElsewhere {
  readonly draft: Draft;
  readonly evidence: CountryEvidence;
  /** The places that it names, by their folded names. */
  readonly places: Map<string, Pick<Owner, 'cc' | 'isPart'>>;
  /** Countries and first-level regions that it names, or towns of, as `regionKey` writes them. */
  readonly regions: Set<string>;
}

/** A region of a country in one word, which sets can hold. */
export const regionKey = (cc: string, region: string | undefined) => `${cc}|${region}`;

/** So few capitals are an abbreviation, whatever town is written with the same letters. */
const LETTERS = 3;

/** So many letters has one that stands by itself amid ordinary words. */
const ACRONYM = 5;

/** So many have a town that an everyday word with a capital means. */
const LARGE = 100_000;

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
  if ((opensSentence(doc, from) || isShort) && knowledge.gazetteer.traits(key)?.common)
    return undefined;
  const isInner = !alias && isBehindCapital(draft, from);
  const best = likeliest(
    told,
    key,
    isInner ? ids.filter((id) => fold(knowledge.gazetteer.place(id).name) === key) : ids,
  );
  // 'Charlotte-Mecklenburg': a part of a joined name is of its first place.
  const isJoined = hasFlag(doc.tokens, from, GLUED);
  if (!best) return undefined;
  const { cc, isPart } = best;
  const isGuess = !isJoined && isStray(told, best, { key, alias });
  // 'Titan detectives', 'the Garda's bureau': only a name's own words make one of its first.
  const isInName = isCapital(draft, to) || of.has(normAt(doc.tokens, from - 1));
  if (isGuess && !(isInName && isForeign(told, best, { key, ids }))) return undefined;
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

/** 'Bukit Aman Police': behind one more capital what is a town's name in another tongue only is none. */
const isBehindCapital = (draft: Draft, from: number) =>
  isCapital(draft, from - 1) &&
  !draft.language.places.common.has(normAt(draft.doc.tokens, from - 1)) &&
  !isTitleCase(draft, from);

/** Whether a country has a large town of the name. */
const isTown = ({ knowledge: { gazetteer } }: Draft, ids: readonly number[], cc: string) =>
  ids
    .map((id) => gazetteer.place(id))
    .some((place) => place.cc === cc && place.population >= LARGE);

/** A place that a name may mean, and how likely. */
interface Candidate extends Pick<Owner, 'cc' | 'isPart'> {
  score: number;
  people: number;
  /** What the name is: the place's own one in English. */
  isOwnName: boolean;
}

/** What a town of the region that the text names adds: 'Punjab Police' in Amritsar are India's. */
const OF_TOWN = 2;

/** So few people have a place that nobody names without its country. */
const SMALL_TOWN = 30_000;

/** What a country's own name adds, and how often its country's weight in the text counts, up to so much of it. */
const COUNTRY = 6;
const OF_WEIGHT = 2;
const MOST_WEIGHT = 3;

/** And up to so much for a town of a region that the text names no other place of: 'Toronto District Court' is hardly Ohio's. */
const FAR_WEIGHT = 0.5;

/** Of places that share a name the one that is largest, and whose country and region the text tells of. */
function likeliest(
  { draft, evidence, regions }: ToldElsewhere,
  key: string,
  ids: readonly number[],
) {
  let best: Candidate | undefined;
  for (const id of ids) {
    const { name, cc, population, kind, region } = draft.knowledge.gazetteer.place(id);
    if (!isOneCountry(cc)) continue;
    const isPart = kind !== 'country';
    const isFar = kind === 'city' && population < LARGE && !regions.has(regionKey(cc, region));
    const score =
      Math.log10(population + 10) +
      OF_WEIGHT * Math.min(evidence.weight(cc), isFar ? FAR_WEIGHT : MOST_WEIGHT) +
      (isPart ? 0 : COUNTRY) +
      (regions.has(regionKey(cc, name)) ? OF_TOWN : 0);
    if (!best || score > best.score)
      best = {
        cc,
        score,
        isPart,
        people: kind === 'city' ? population : SMALL_TOWN,
        isOwnName: fold(name) === key,
      };
  }
  return best;
}

/**
 * 'Quillbórz District Court' in a text on Texas: a town that only one country has, far from the text's, whose name is no
 * English one, which any place might bear, as 'Northport' might.
 */
function isForeign(
  { draft: { knowledge, language }, evidence }: ToldElsewhere,
  { cc, isPart, isOwnName }: Candidate,
  { key, ids }: Pick<FoundName, 'key' | 'ids'>,
): boolean {
  const { gazetteer } = knowledge;
  const traits = gazetteer.traits(key);
  const isWord = key.length <= LETTERS || traits?.common || traits?.givenName;
  const main = evidence.main() ?? '';
  const isNear = gazetteer.neighbours(cc).includes(main);
  const { namedInIt } = language.agencies;
  const isAnybodys = namedInIt.includes(cc) && !namedInIt.includes(main);
  return (
    isPart &&
    isOwnName &&
    !isWord &&
    !isNear &&
    !isAnybodys &&
    ids.every((id) => gazetteer.place(id).cc === cc)
  );
}

/** So much is told of the text's country that another's village is unlikely. */
const TOLD = 3;

/** 'Mobile', an everyday word too, or 'Maroko', a country by the name that another tongue has for it. */
function isDoubtful(
  { knowledge }: Draft,
  { isPart, isOwnName }: Candidate,
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
  one: Candidate,
  name: Pick<FoundName, 'alias' | 'key'>,
): boolean {
  const main = evidence.main();
  if (main === undefined || evidence.weight(one.cc) > 0) return false;
  const isSmall = one.isPart && one.people < SMALL_TOWN;
  return (isSmall || isDoubtful(draft, one, name)) && evidence.weight(main) >= TOLD;
}
