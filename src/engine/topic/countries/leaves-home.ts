import type { Draft } from '../../draft.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { tokenAt } from '../../text/doc.ts';
import { startingIn } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';
import type { FoundTerm } from '../evidence/evidence.ts';
import { bringsCountry } from './country-places.ts';
import { ABROAD, GATE } from './strengths.ts';

/**
 * Whether a word of borders leads out of the only country that is named. A way from town to town inside it does not,
 * nor one from state to state: 'Smuggled from Phoenix on a flight to Saginaw', 'extradited to Queensland'.
 */
export function leavesHome(draft: Draft): (term: FoundTerm) => boolean {
  const { countryParts, places } = draft;
  const [home, ...others] = countryParts;
  const isAbroad = others.some(({ sure }) => sure) || places.some(({ cc }) => cc === NO_COUNTRY);
  if (!home?.sure || isAbroad) return () => true;
  const own = places.filter(({ cc }) => cc === home.cc);
  const towns = own.filter(isTown);
  const from = towns.find(({ role }) => role === 'origin');
  const isWithin = from !== undefined && towns.some(({ name }) => name !== from.name);
  return ({ group, weight, span }) => {
    if (group !== 'border') return true;
    const behind = { start: span.end + 1, end: span.end + LEADS + 1 };
    const next = startingIn(own, behind);
    if (weight > ABROAD) return !next.some((place) => isOfState(place, own));
    // 'Buyers in Haryana'.
    if (endsInside(draft, span) && next.length > 0) return false;
    return !isWithin || (weight > GATE && !next.some(isTown));
  };
}

/** Whether words end in one of a place where something is, and not of a way: 'buyers in'. */
const endsInside = ({ doc, language }: Draft, { end }: Span): boolean =>
  language.places.strictLocatives.has(normAt(doc.tokens, tokenAt(doc, end - 1)));

/** How many characters may stand between 'flight from', 'extradited to' and a place. */
const LEADS = 5;

/** A state of the country, while something else is told of another: 'held in Sydney' and 'extradited to Queensland'. */
const isOfState = ({ kind, name }: PlaceAnnotation, own: readonly PlaceAnnotation[]): boolean =>
  kind === 'region' &&
  own.some((one) => (one.kind === 'region' ? one.name : (one.region ?? name)) !== name);

/** A town that lies in one country, by all that is known of it. */
const isTown = (place: PlaceAnnotation): boolean => place.kind === 'city' && bringsCountry(place);
