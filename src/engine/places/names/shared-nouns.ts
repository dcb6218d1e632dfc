import type { Draft } from '../../draft.ts';
import { keyOf } from '../../text/keys.ts';
import { Trigger } from '../../triggers.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { type FoundName, newName } from './names.ts';
import { openerOf, placeNoun } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';

/** Tokens over which a list is read on to the noun at its end. */
const LONGEST_LIST = 48;
/** Words of a region's name: 'San Luis Obispo'. */
const LONGEST_NAME = 3;

/** The nouns of regions, one and several. */
const REGIONS = Trigger.where(
  ({ places }) =>
    (norm) =>
      placeNoun(places, places.plurals.get(norm) ?? norm) === 'region',
);

/**
 * The region that a list names without its noun: 'Terry', in 'Terry, Yoakum and Lynn counties', is Terry
 * County, whatever town or person is called Terry besides.
 */
export function sharedNounName(
  draft: Draft,
  i: number,
  around: Surroundings,
): FoundName | undefined {
  if (!draft.standing.has(REGIONS, i)) return undefined;
  if (!around.isName(i) || around.isDemonym(i)) return undefined;
  const before = around.before(i);
  if (before >= 0 && around.isName(before)) return undefined;
  const to = shortNameEnd(i, around);
  // 'a Jewish state'.
  if (around.words.others.has(keyOf(draft.doc.tokens, i, to))) return undefined;
  // 'Riau Islands' bears its noun itself.
  const { gazetteer } = draft.knowledge;
  if (around.isName(to) && gazetteer.lookup(keyOf(draft.doc.tokens, i, to + 1)).length > 0)
    return undefined;
  const noun =
    (isAlone(i, to, around) ? undefined : closingNoun(to, around)) ?? openingNoun(i, around);
  return noun === undefined ? undefined : regionNamed(draft, i, to, noun);
}

function regionNamed(
  { doc, knowledge }: Draft,
  i: number,
  to: number,
  noun: string,
): FoundName | undefined {
  const name = keyOf(doc.tokens, i, to);
  const key = `${name} ${noun}`;
  // 'North Kivu and Ituri Provinces', 'Suffolk county': the gazetteer knows some by their name alone.
  const whole = knowledge.gazetteer.lookup(key);
  const named = knowledge.gazetteer.lookup(name);
  // 'the Sahel region' is that of many countries, whatever a province of one is called.
  if (named.some((id) => knowledge.gazetteer.place(id).cc === NO_COUNTRY)) return undefined;
  const regions = named.filter((id) => {
    const { feature, kind } = knowledge.gazetteer.place(id);
    // Among counties 'Ohio' is one.
    return kind === 'region' && (whole.length === 0 || feature !== 'admin1');
  });
  const ids = [...new Set([...whole, ...regions])];
  return ids.length > 0
    ? newName({ from: i, to, key: whole.length > 0 ? key : name, ids, head: 'region' })
    : undefined;
}

/** The end of a name of few words, before the noun that it shares. */
function shortNameEnd(i: number, around: Surroundings): number {
  let to = i;
  for (let words = 0; words < LONGEST_NAME && around.isName(to); ) {
    if (to > i && around.words.plurals.has(around.norm(to))) break;
    const isPart = isHyphened(to, around);
    to += isPart ? 2 : 1;
    if (isPart) continue;
    words += 1;
    if (around.after(to) < 0) break;
  }
  return to;
}

/** 'several Texas counties': a plural behind one name is of what lies in it. */
const isAlone = (i: number, to: number, around: Surroundings): boolean =>
  around.words.plurals.has(around.norm(to)) && !isTie(i - 1, around);

/** The noun, in the singular, that ends the list which goes on at token `to`. */
function closingNoun(to: number, around: Surroundings): string | undefined {
  const { plurals } = around.words;
  const end = Math.min(around.sentenceEnd(to - 1), to + LONGEST_LIST);
  for (let at = to; at < end; at += 1) {
    const norm = around.norm(at);
    const noun = plurals.get(norm) ?? (at === to ? norm : '');
    if (placeNoun(around.words, noun) === 'region')
      return around.after(at) < 0 || headsBody(at, around) ? undefined : noun;
    if (!isTie(at, around) && !around.isName(at)) return undefined;
  }
  return undefined;
}

/** What stands between the names of a list. */
function isTie(at: number, around: Surroundings): boolean {
  const norm = around.norm(at);
  return (
    norm === ',' || (norm === '-' && around.isGlued(at)) || around.words.conjunctions.has(norm)
  );
}

/** 'the Florida Department of Health'. */
const headsBody = (noun: number, around: Surroundings): boolean =>
  !around.isLower(noun) && around.norm(noun + 1) === around.words.genitive;

/** The noun, in the singular, that opens the list: 'the counties of Marshall, Cullman and Morgan'. */
function openingNoun(from: number, around: Surroundings): string | undefined {
  const { genitive, plurals, roles, unions } = around.words;
  const before = around.norm(from - 1);
  const opens = before === genitive || roles.openings.has(before);
  const opener = opens ? from - 2 : openerOf(from, around);
  // 'fourteen member states: Luxembourg' are no regions.
  if (unions.has(around.norm(opener - 1))) return undefined;
  const noun = plurals.get(around.norm(opener)) ?? '';
  return placeNoun(around.words, noun) === 'region' ? noun : undefined;
}

/** 'Miami-Dade': a hyphen and another part of the name follow. */
const isHyphened = (i: number, around: Surroundings): boolean =>
  around.norm(i + 1) === '-' && around.isGlued(i + 1) && around.isGlued(i + 2);
