import type { Draft } from '../draft.ts';
import { spanOf } from '../text/doc.ts';
import { keyOf } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { headOf } from './longer-names.ts';
import { type Mention, newMention } from './mention.ts';
import { nounBefore, placeNoun } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';
import { continuesList, endsList, type Known, leansOnPlace, opensList } from './unlisted-lists.ts';
import type { NameHead, PlaceNoun } from './words.ts';

/** Words that an unlisted name may have: 'Alum Rock'. */
const LONGEST = 3;
/** Words that may end the name of a place: 'Rush Creek', 'York Township', 'Murray City'. */
const HEADS: ReadonlySet<NameHead> = new Set(['feature', 'region', 'city']);
/** Places that make an article one about places. */
const RICH = 4;
/** Tokens within which a noun explains a name: ', a crowded slum of'. */
const APPOSITION = 5;

/**
 * Finds districts and villages that the gazetteer lacks, where the text leaves no doubt that they are
 * places: 'in Erdington, Birmingham', 'the village of Z', 'the Eilandje district', 'X, a suburb of Y'.
 */
export function* findUnlisted(
  draft: Draft,
  around: Surroundings,
  free: (i: number) => boolean,
): Generator<void, void> {
  const known = new Map(draft.mentions.map((mention) => [mention.from, mention]));
  const streets = new Set(
    draft.mentions.filter(({ noun }) => noun === 'street').map(({ to }) => to),
  );
  const rich = draft.mentions.length >= RICH;
  const sure = new Map<string, PlaceNoun>();
  const later: Mention[] = [];
  const pauses = pacer();
  for (let i = 0; i < draft.doc.tokens.count; ) {
    if (pauses(i)) yield;
    const end = free(i) ? nameEnd(i, around, free) : i;
    if (end > i) {
      const onStreet = around.norm(i - 1) === around.words.containers[0] && streets.has(i - 1);
      const noun = onStreet ? 'area' : nounOf(i, end, around, known);
      const mention = unlisted(draft, i, end, noun ?? 'area');
      if (noun) {
        sure.set(mention.key, noun);
        draft.mentions.push(mention);
        known.set(i, mention);
      } else if (around.strictlyLocative(i)) {
        if (rich && isInside(i, end, around)) draft.mentions.push(mention);
        else later.push(mention);
      }
    }
    i = Math.max(i + 1, end);
  }
  for (const mention of later) {
    const noun = sure.get(mention.key);
    if (noun) draft.mentions.push({ ...mention, noun });
  }
  for (const mention of draft.mentions)
    if (mention.ids.length === 0) draft.trace(mention.rule, mention, mention.noun);
  draft.mentions.sort((a, b) => a.start - b.start);
}

function unlisted(draft: Draft, from: number, to: number, noun: PlaceNoun): Mention {
  const span = spanOf(draft.doc, from, to);
  const surface = draft.doc.text.slice(span.start, span.end);
  const rule = 'places/unlisted';
  return newMention(span, { from, to, key: `?${surface}`, ids: [], rule, noun, surface });
}

/** The end of the run of names that starts at `i`, or `i` where no run or a longer one starts there. */
function nameEnd(i: number, around: Surroundings, free: (i: number) => boolean): number {
  const before = around.before(i);
  if (
    !around.isName(i) ||
    around.isUpper(i) ||
    (before >= 0 && around.isName(before) && !around.isCounty(i))
  )
    return i;
  let end = i;
  while (end - i <= LONGEST && around.isName(end) && free(end)) {
    const head = headOf(around.words, around.norm(end));
    if (head && !HEADS.has(head)) return i;
    end += 1;
    if (around.after(end) < 0) break;
  }
  const tooLong = end - i > LONGEST || around.norm(end) === '-' || around.isName(end);
  return tooLong ? i : end;
}

/** What the text says the unknown name is, where it says that it is a place. */
function nounOf(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): PlaceNoun | undefined {
  const bound = nounBefore(from, around) ?? nounNear(from, around) ?? nounInside(from, to, around);
  if (bound) return bound;
  if (isDistrict(from, to, around) || leansOnPlace(from, to, around, known)) return 'area';
  if (endsList(from, around, known) || opensList(from, to, around, known)) return 'area';
  if (continuesList(from, to, around, known)) return 'area';
  return isHome(from, to, around) ? 'area' : explained(to, around);
}

/** 'in Murray City', 'along the Rush Creek', 'an Osage Township man': the name's own last word tells, where a place is spoken of. */
function nounInside(from: number, to: number, around: Surroundings): PlaceNoun | undefined {
  const head = to - from < 2 ? undefined : headOf(around.words, around.norm(to - 1));
  if (head !== 'feature' && head !== 'region' && head !== 'city') return undefined;
  if (around.words.others.has(keyOf(around.tokens, from, to))) return undefined;
  // 'Rift Valley fever'.
  if (around.words.things.has(around.norm(to))) return undefined;
  const spoken = head === 'feature' ? around.locative(from) : around.strictlyLocative(from);
  return spoken || around.isInhabited(to) ? head : undefined;
}

/** 'villages around X': a plural noun of place, then a preposition. */
function nounNear(from: number, around: Surroundings): PlaceNoun | undefined {
  const preposition = around.before(from);
  if (preposition < 0 || !around.words.strictLocatives.has(around.norm(preposition)))
    return undefined;
  const noun = around.before(preposition);
  const kind = noun < 0 ? undefined : placeNoun(around.words, around.norm(noun));
  return kind === 'city' && around.words.settlements.has(around.norm(noun)) ? kind : undefined;
}

/** 'the Eilandje district', 'Madrid's Chamberí district', 'the Mubende and Kassanda districts'. */
function isDistrict(from: number, to: number, around: Surroundings): boolean {
  const { articles, conjunctions, districtNouns } = around.words;
  const before = around.before(from);
  const opened = before >= 0 && (articles.has(around.norm(before)) || around.norm(before) === "'s");
  const joined = before >= 0 && conjunctions.has(around.norm(before));
  if (!opened && !joined) return false;
  let at = around.after(to);
  if (opened && at >= 0 && conjunctions.has(around.norm(at)) && around.isName(at + 1))
    at = around.after(at + 2);
  return at >= 0 && districtNouns.has(around.norm(at));
}

/** ', a crowded slum of', ', a village on': a noun of place in apposition. */
function explained(to: number, around: Surroundings): PlaceNoun | undefined {
  if (around.norm(to) !== ',' || !around.words.oneOf.has(around.norm(to + 1))) return undefined;
  for (let at = to + 2; at < to + 2 + APPOSITION && around.isLower(at); at += 1) {
    const noun = around.words.districtNouns.has(around.norm(at))
      ? 'area'
      : placeNoun(around.words, around.norm(at));
    if (noun && noun !== 'country') return noun;
  }
  return undefined;
}

/** 'a winery in Acampo', 'near Hector': amid so many places one that the gazetteer lacks. */
function isInside(from: number, to: number, around: Surroundings): boolean {
  const { inside, conjunctions, after } = around.words;
  if (!inside.has(around.norm(around.before(from)))) return false;
  for (let i = from; i < to; i += 1) if (around.words.common.has(around.norm(i))) return false;
  const next = around.norm(to);
  const open = around.after(to) < 0 || after.has(next) || conjunctions.has(next);
  return open && next !== "'s" && next !== '-';
}

/** 'a farmer from Ladora', 'residents of Montenotte', 'neighbours in Clady': where people live is a place. */
function isHome(from: number, to: number, around: Surroundings): boolean {
  const { inhabitants, genitive, containers, roles } = around.words;
  const at = around.before(from);
  const people = at < 0 ? -1 : around.before(at);
  if (people < 0 || !(around.isLower(people) || around.opensSentence(people))) return false;
  const tie = around.norm(at);
  const home = roles.from.has(tie) || tie === genitive || tie === containers[0];
  if (!home || !inhabitants.has(around.norm(people))) return false;
  return around.norm(to) !== "'s";
}
