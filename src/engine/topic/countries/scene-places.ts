import type { Draft } from '../../draft.ts';
import { isSceneRole } from '../../places/role-groups.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { OPENING_WEIGHT } from '../evidence/weight.ts';
import type { CountryPart } from './country-part.ts';

/** 'Stolen in Zurich' of what is found in Belgrade: told once, it is another scene all the same. */
export const isScenePlace = ({ places }: Draft, { cc, ties }: CountryPart): boolean =>
  ties.place > 0 && places.some((place) => place.cc === cc && isSceneRole(place.role));

/** 'Found in a locker in Marseille': the opening tells of the case at a place, which no life's story, way or other noun names. */
export function isSceneOnce(draft: Draft, part: CountryPart): boolean {
  const { doc, language, places } = draft;
  const { acted, cc, score, sure, ties } = part;
  if (!acted || ties.place === 0 || score < OPENING_WEIGHT) return false;
  if (!sure && !isElsewhereAnyway(draft, part)) return false;
  const { genitive, locatives } = language.places;
  return places.some((place) => {
    const before = normAt(doc.tokens, tokenAt(doc, place.start) - 1);
    return place.cc === cc && before !== genitive && locatives.has(before);
  });
}

/** A court in Barcelona, Spain or Venezuela, beside victims in Norway: whichever it is, it is another country than the first. */
export function isElsewhereAnyway(
  { countryParts: [home] }: Draft,
  { rivals }: CountryPart,
): boolean {
  return home?.sure === true && rivals.size > 0 && !rivals.has(home.cc);
}
