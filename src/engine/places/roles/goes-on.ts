import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { hasOneOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import { placeNoun } from '../names/nouns.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { isTaking, isWay } from '../role-groups.ts';
import type { Placed } from './placed.ts';
import { isOneListOfPlaces } from './preposition.ts';
import type { Governed } from './way.ts';

/** Tokens between two places of which the second goes on with what was told of the first. */
const GOES_ON_WITHIN = 10;

/** A list, its container, or its tally: 'Bari and Naples', 'Split, Croatia', 'two in Bari and one in Rome'. */
export function goesOn(
  draft: Draft,
  before: Placed | undefined,
  { place, from, to }: Placed,
  { role, at, after, way, apart }: Governed,
): boolean {
  // 'near Albania's border'.
  if (isPossessive(draft, to)) return false;
  if (before && isHolder(draft, before, { place, from, to }, at)) return true;
  // 'raids from Locri to Milan': what is told of where a range starts, and is no way, holds for its end.
  if (before && way === 'to' && at === before.to)
    return isTaking(before.place.role) && !isHandedOver(draft, before);
  // 'a yacht, which had sailed from Faro, in Malta': it has a role of its own.
  if (before && role && !after && at >= before.to) return false;
  // 'four are from Albania and two from Kosovo'.
  if (before?.place.role === 'origin' && way === 'from' && isOneListOfPlaces(draft, before.to, at))
    return true;
  if (!before || way || apart || from - before.to > GOES_ON_WITHIN) return false;
  // 'bought in Graz by a Brno-based'.
  const { genitive, roles, strictLocatives } = draft.language.places;
  const norm = normAt(draft.doc.tokens, at);
  // 'Nerac of Gascony': a place and what it lies in.
  if (at === before.to && norm === genitive) return true;
  if (at === before.to && !strictLocatives.has(norm) && !roles.sites.has(norm))
    return after === true;
  // 'Burgas, a town on the Black Sea'.
  const isBeside = place.kind === 'feature' && place.cc === NO_COUNTRY;
  // 'from Turkey with the help of friends in Malta' is no way from Malta.
  // but 'from Myanmar's Golden Triangle' is.
  const isOwned = from === before.to + 1;
  const isOnWay = !isOwned && isWay(before.place.role) && before.place.cc !== place.cc;
  return (
    (after === true && !isBeside && !isOnWay) ||
    isOneListOfPlaces(draft, before.to, at < before.to ? from : at)
  );
}

/** 'extradited from Peru to Spain': the arrest was where they came from. */
function isHandedOver({ doc: { tokens }, language }: Draft, { from }: Placed): boolean {
  return hasOneOf(tokens, language.places.roles.handing, from - 3, from);
}

/** 'said prosecutors in Naumburg, in Saxony-Anhalt.': the region of the town before, and no more of the clause. */
function isHolder(
  { doc: { tokens }, language }: Draft,
  before: Placed,
  one: Placed,
  at: number,
): boolean {
  const { strictLocatives } = language.places;
  const isBehind = at === before.to + 1 && normAt(tokens, before.to) === ',';
  if (!isBehind || !strictLocatives.has(normAt(tokens, at))) return false;
  if (
    one.place.kind !== 'region' ||
    one.place.cc !== before.place.cc ||
    WIDE.has(before.place.kind)
  )
    return false;
  const isNamed = placeNoun(language.places, normAt(tokens, one.to)) !== undefined;
  const end = isNamed ? one.to + 1 : one.to;
  return end >= tokens.count || tokens.kind[end] === SIGN;
}

/** What lies in no region. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region']);
