import { isInhabited, strictlyLocative } from './announced.ts';
import { isBrand, isLongerOther } from './brands.ts';
import { type FoundName, nameAt } from './names.ts';
import { placeNoun, settledAs } from './nouns.ts';
import type { Question } from './recognise.ts';
import { bears, isCountryName, isHeldBy, place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** People below which an unannounced name is more often a surname or a word. */
const SMALL = 20_000;
/** And in the country whose towns are called like others and like persons. */
const SMALL_THERE = 60_000;

/** 'the Northwest', 'North Eastern', 'the Western District of Texas': a part of the country, or of its courts. */
export function isBearing({ name, around, headed, before }: Question): boolean {
  const { articles, bridges, directions, districtNouns, genitive } = around.words;
  if (bridges.has(name.key) && !headed && settledAs(name.from, name.to, around) === undefined)
    return true;
  // 'South Station': of a town, not of a region that is called so.
  if (directions.has(name.key) && around.words.stations.has(around.norm(name.to))) return true;
  if (name.alias || !articles.has(around.norm(before))) return false;
  if (name.to - name.from === 1)
    return directions.has(name.key) && settledAs(name.from, name.to, around) === undefined;
  // 'in the North West', of whatever country; the province is written without an article.
  const isPoint = (i: number) => directions.has(around.norm(i));
  // 'the East Coast of Johor'.
  const isPart = name.to - name.from === 2 && isPoint(name.from);
  if (isPart && around.norm(name.to) === genitive && around.isName(name.to + 1)) return true;
  if (name.to - name.from === 2 && isPoint(name.from) && isPoint(name.to - 1))
    return settledAs(name.from, name.to, around) === undefined;
  const isCourts = bridges.has(around.norm(name.from)) && around.norm(name.to) === genitive;
  return isCourts && name.to - name.from === 2 && districtNouns.has(around.norm(name.from + 1));
}

/** People from which nobody calls a town a village. */
const NO_VILLAGE = 100_000;

/** 'in Wan village': a village has the name, where the gazetteer knows but cities that are called so; 'a Kaduna village' lies at the city. */
export function isOfVillage({ name, around, draft, before, after }: Question): boolean {
  const { articles, oneOf, villages } = around.words;
  if (after < 0 || !villages.has(around.norm(after))) return false;
  if (articles.has(around.norm(before)) || oneOf.has(around.norm(before))) return false;
  return !name.ids.some((id) => {
    const { kind, population } = place(draft, id);
    return kind === 'city' && population < NO_VILLAGE;
  });
}

/** 'KOs': several of what an abbreviation names. */
const PLURAL = /^\p{Lu}{2,}\p{Ll}/u;

/** 'CUFA', 'ICE', 'KOs': a short word in capitals amid ordinary text, or 'IMO Warns Of Raids', is an abbreviation of something else. */
export function isAcronym({ name, around, draft, before, after }: Question): boolean {
  if (name.alias || name.to - name.from > 1 || name.key.length > 5) return false;
  const { text, tokens } = draft.doc;
  if (PLURAL.test(text.slice(tokens.start[name.from], tokens.end[name.from]))) return true;
  // 'Mombasa, KENYA:'.
  if (name.key.length > 3 && isCountryName(draft, name.key, name.ids)) return false;
  const isAmongCapitals = around.isUpper(before) || around.isUpper(after);
  const isAlone = before < 0 && after < 0;
  return around.isUpper(name.from) && !(around.shouted(name.from) && (isAmongCapitals || isAlone));
}

/** 'Ada Quill, Md. Tarn Quill': what opens a person's name in a list of persons is no state's abbreviation, as it is behind a town. */
export function isForename({ name, around, draft }: Question): boolean {
  if (!name.alias?.afterComma || around.norm(name.to - 1) !== '.' || !around.isName(name.to))
    return false;
  const town = draft.knowledge.gazetteer.lookup(around.norm(name.from - 2));
  return !town.some((id) => place(draft, id).cc === name.alias?.cc);
}

/** 'a Falcon 9 rocket': a thing that has its make and a number before it, where no preposition leads to a place; 'Dublin 12' is a part of it. */
export function isNumbered({ name, around, draft, announced, before }: Question): boolean {
  // 'of the Apollo 11 mission'.
  const isThe =
    around.words.articles.has(around.norm(before)) && !strictlyLocative(name.from, around);
  if (!around.isNumber(name.to) || (announced && !isThe) || before < 0) return false;
  const thing = name.to + 1;
  if (!around.isLower(thing) || around.words.after.has(around.norm(thing))) return false;
  return name.ids.every((id) => {
    const { kind, population } = place(draft, id);
    return kind === 'region' || (kind === 'city' && population < SMALL);
  });
}

/** '(Anguilla anguilla)': the Latin name of a species. */
export function isSpecies({ name, around, after: at }: Question): boolean {
  return at >= 0 && around.isLower(at) && around.norm(at) === name.key;
}

/** 'Nice, where ...', 'Helena, the capital of ...', 'Kearney is the seat of': what follows says that it is a place. */
export function isExplained({ name, around, surnames }: Question): boolean {
  const { where, whose, articles, capitals, roles } = around.words;
  const isApposed = around.norm(name.to) === ',';
  if (!isApposed && !roles.copulas.has(around.norm(name.to))) return false;
  const next = around.norm(name.to + 1);
  // 'the campaign of Preston, whose', after 'Carl Preston'.
  if (isApposed && where.has(next)) return !(whose.has(next) && surnames.has(name.key));
  return articles.has(next) && capitals.has(around.norm(name.to + 2));
}

/** 'Geneva [Switzerland]', 'Florence, Italy', 'Leven in Fife': the country or state that holds it follows. */
export function isHeld({ name, draft, around }: Question): boolean {
  const sign = around.norm(name.to);
  const [inside = ''] = around.words.containers;
  if (sign !== ',' && sign !== '(' && sign !== '[' && sign !== inside) return false;
  let start = name.to + 1;
  while (sign === inside && around.words.bridges.has(around.norm(start))) start += 1;
  const outer = nameAt(draft, start, around.sentenceEnd(name.to));
  if (!outer || around.isName(around.after(outer.to))) return false;
  return isHeldBy(draft, name.ids, outer.ids);
}

/** 'The shop was robbed on Christmas night': a feast, though there is a town of that name. */
export const isOfCalendar = ({ name, around }: Question): boolean =>
  name.to === name.from + 1 && around.isInCalendar(name.from);

/** 'Hamas' for Hamm, 'Mancha' for Manche: an unannounced word that is a town's or a county's name only in another tongue. */
export function isOtherTongue({ name, announced, draft, around }: Question): boolean {
  if (around.words.others.has(name.key) || isLongerOther(name.from, name.to, around)) return true;
  // 'brands such as Cohiba lose millions, Germany said': nothing is called after a country.
  const isListed = isListedMake(name, around) || isBrand(name, around);
  if (isListed && !isCountryName(draft, name.key, name.ids)) return true;
  if (announced || name.alias || name.to - name.from > 1) return false;
  return name.ids.every((id) => {
    const one = place(draft, id);
    return (one.kind === 'city' || one.feature === 'admin2') && !bears(one.name, name.key);
  });
}

/** 'a BMW, a Mustang', 'Ferrari, Mercedes and Mustang': listed right behind a make. */
function isListedMake({ from }: FoundName, around: Surroundings): boolean {
  const { articles, makes } = around.words;
  const joint = articles.has(around.norm(from - 1)) ? from - 2 : from - 1;
  const isJoint = around.joinsList(joint);
  return isJoint && makes.has(around.norm(joint - 1));
}

/** 'into the Cadillac hearse': a thing, which a preposition of place leads to as to any other. */
function isOfThing({ from, to }: FoundName, around: Surroundings): boolean {
  const { after, articles, buildings, districtNouns, landmarks } = around.words;
  const thing = around.norm(to);
  if (!articles.has(around.norm(from - 1)) || strictlyLocative(from, around)) return false;
  if (!around.isLower(to) || after.has(thing) || isInhabited(to, around)) return false;
  const isPlace = buildings.has(thing) || districtNouns.has(thing) || landmarks.has(thing);
  return !isPlace && placeNoun(around.words, thing) === undefined;
}

/** A small place that nothing announces is more often a surname: 'Ashford', 'De Luca'. */
export function isOfSmallPlace({ name, announced, headed, draft, around }: Question): boolean {
  const isSaid = announced && !isOfThing(name, around);
  if (isSaid || headed || name.alias || around.norm(name.to) === ',') return false;
  const several = name.to - name.from > 1 && !around.isLower(name.to - 1);
  if (several && !around.words.links.has(around.norm(name.from))) return false;
  return name.ids.every((id) => {
    const { cc, feature, kind, population } = place(draft, id);
    const least = cc === around.words.towns.cc ? SMALL_THERE : SMALL;
    return (kind === 'city' || feature === 'admin2') && population < least;
  });
}
