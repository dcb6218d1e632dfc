import { isOrigin, strictlyLocative } from './announced.ts';
import { headOf } from './name-heads.ts';
import { placeNoun } from './nouns.ts';
import type { Question } from './recognise.ts';
import { isCountryName, place } from './records.ts';

/** 'EU leaders', 'US officials', 'a UK-led team': an abbreviation before a noun is an adjective; a 'UK-based' one is at home there. */
export function isAttributive({ name, around, draft, after: at }: Question): boolean {
  const bloc = isBloc(draft, name.ids);
  if (!name.alias?.upper && !bloc) return false;
  if (around.norm(name.to) === '-' && around.isGlued(name.to))
    return !around.words.ties.has(around.norm(name.to + 2)) && !isOrigin(name.to, around);
  // 'US, European leaders meet', 'US and Israeli negotiators'.
  const isJoined = around.joinsList(name.to);
  // 'the UK, Saudi Arabia and'.
  if (isJoined && around.isDemonym(name.to + 1) && !around.isName(name.to + 2)) return true;
  // 'on US 27', '300 B.C.'.
  if (isRoad(name, around) || around.isNumber(name.from - 1)) return true;
  // 'in the U.S. based on need'.
  const isNoun = isInIt(name.from, around) && around.words.roles.sites.has(around.norm(at + 1));
  if (at < 0 || (isNoun && around.words.seats.has(around.norm(at)))) return false;
  if (around.isPossessive(at)) return bloc;
  const norm = around.norm(at);
  if (isOffice(at, around)) return true;
  // 'the NSW town of Tenterfield', 'the DC area'.
  const { genitive, districtNouns } = around.words;
  const isTown = around.norm(at + 1) === genitive && placeNoun(around.words, norm) === 'city';
  const isThere = !bloc && (isTown || districtNouns.has(norm));
  if (isThere && !isCountryName(draft, name.key, name.ids)) return false;
  return around.isLower(at) && !around.words.after.has(norm) && !isVerb(norm, around);
}

/** 'in the'. */
const isInIt = (from: number, around: Question['around']): boolean =>
  around.words.articles.has(around.norm(from - 1)) && strictlyLocative(from - 1, around);

/** 'U.S. Attorney', 'US Senator', 'UK Prime Minister': who holds an office of the state. */
const isOffice = (at: number, around: Question['around']): boolean =>
  around.isName(at) &&
  (headOf(around.words, around.norm(at)) === 'office' ||
    around.words.titles.has(around.norm(around.after(at + 1))));

/** 'on US 27': a road, not twenty-seven in the country. */
function isRoad(name: Question['name'], around: Question['around']): boolean {
  if (!around.isNumber(name.to) || strictlyLocative(name.from, around)) return false;
  const before = around.before(name.from);
  return before < 0 || !around.words.articles.has(around.norm(before));
}

const isBloc = (draft: Question['draft'], ids: readonly number[]) =>
  ids.length > 0 && ids.every((id) => place(draft, id).feature === 'org');

/** A union of states is a place only where something happens in it. */
export function isBlocAlone({ name, announced, draft }: Question): boolean {
  return !announced && isBloc(draft, name.ids);
}

/** 'Brussels demanded', 'paid for by Brussels', 'talks with Brussels': the government, not the town; what a country does is told of the country. */
export function isGovernment({ name, around, draft, announced, before }: Question): boolean {
  const isCapital = name.ids.some((id) => place(draft, id).feature === 'capital');
  if (!isCapital || announced || isCountryName(draft, name.key, name.ids)) return false;
  const { agents, governing, ruling, stating } = around.words;
  const verb = around.norm(verbAfter(name.to, around));
  const isAgent = agents.has(around.norm(before)) && !around.isPossessive(name.to);
  if (isAgent || governing.has(verb) || ruling.has(verb)) return true;
  // 'Brussels must answer'.
  if (ruling.has(around.norm(around.after(name.to)))) return true;
  // ', specified Washington.': who said so stands behind the verb.
  return stating.has(around.norm(before)) && around.after(name.to) < 0;
}

/** The verb of which the name is the subject, over 'and X' and auxiliaries. */
export function verbAfter(to: number, around: Question['around']): number {
  let at = around.after(to);
  if (at >= 0 && around.words.conjunctions.has(around.norm(at)) && around.isName(at + 1))
    at = around.after(at + 2);
  if (at >= 0 && around.words.auxiliaries.has(around.norm(at))) at = around.after(at + 1);
  return at;
}

/** 'The US imposed', not 'a UK registered van': of what it did, unless it is what was done to the thing after it. */
function isVerb(norm: string, { words }: Question['around']): boolean {
  const { roles, undergone } = words;
  return roles.verbEndings.some((end) => norm.endsWith(end)) && !undergone.has(norm);
}
