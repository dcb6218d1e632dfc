import type { Draft } from '../../draft.ts';
import { isWay } from '../../places/role-groups.ts';
import { bodyOf } from '../../registry.ts';
import { fold } from '../../text/fold.ts';
import type { PlaceAnnotation } from '../../types.ts';

/** A city of so many people is known to readers anywhere. */
export const CITY = 100_000;
/** And one whose names are of the text's own language from here: 'near Blackpool' is in Cork. */
const KNOWN = 500_000;
/** From so many different names on a text is at home in a country. */
const AT_HOME = 2;

/**
 * Whether a town brings no country into a case because nothing else in the text speaks for that country: a quarter or a village
 * of the country where the text is at home may share its name with a small town abroad, 'Eastleigh' in a report of Nairobi and Mombasa.
 */
export function loneTown(draft: Draft): (place: PlaceAnnotation) => boolean {
  const names = namesByCountry(draft);
  // One that only one name speaks for is none of these.
  const hasHome = [...names.values()].some(({ size }) => size >= AT_HOME);
  return (place) =>
    place.kind === 'city' &&
    !isWay(place.role) &&
    hasHome &&
    names.get(place.cc)?.size === 1 &&
    isSmall(draft, place);
}

function isSmall(draft: Draft, place: PlaceAnnotation): boolean {
  const people = populationOf(draft, place);
  const isOfLanguage = draft.language.agencies.namedInIt.includes(place.cc);
  return people >= 0 && people < (isOfLanguage ? KNOWN : CITY);
}

/** Kinds of places that are in the country of a town beside them. */
const OF_A_TOWN: ReadonlySet<string> = new Set(['street', 'area']);

/** The different names by which a text names each country: of places, bodies and peoples. */
function namesByCountry(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (cc: string | undefined, name: string) => {
    if (cc) names.set(cc, (names.get(cc) ?? new Set()).add(name));
  };
  for (const { cc, name, kind } of draft.places) if (!OF_A_TOWN.has(kind)) add(cc, name);
  for (const { id } of draft.agencies) add(bodyOf(draft, id)?.cc, id);
  for (const { cc } of draft.nationalities) add(cc, cc);
  return names;
}

/** How many live in the largest city of a place's name in its country; less than none where the list has no such city. */
export function populationOf({ knowledge }: Draft, { cc, kind, name }: PlaceAnnotation): number {
  const { gazetteer } = knowledge;
  const people = gazetteer
    .lookup(fold(name))
    .map((id) => gazetteer.place(id))
    .filter((one) => one.cc === cc && one.kind === kind)
    .map(({ population }) => population);
  return Math.max(...people);
}
