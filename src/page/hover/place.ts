import type { PlaceAnnotation } from '../../engine/types.ts';
import type { LonLat } from '../../extension/messages/locator.ts';
import { isOtherwise, lettersOf, placeName, roleAlone } from '../../ui/card/place-words.ts';
import type { Words } from '../../ui/words/words.ts';
import {
  type HoverContent,
  type HoverSource,
  type Line,
  type Located,
  onCard,
  ownLanguage,
  surfaceOf,
} from './model.ts';

/** 'BRUSSELS' before an article is no other name than 'Brussels'; 'UK' is. */
const plainly = (surface: string, name: string): string =>
  surface === surface.toUpperCase() && lettersOf(surface) === lettersOf(name) ? name : surface;

/** Which place the words mean, what happened there, and what else they could mean. */
export function placeContent(place: PlaceAnnotation, source: HoverSource): HoverContent {
  const { reading, words } = source;
  const card = onCard(reading.card.places, place);
  const name = placeName(place, words);
  const surface = plainly(surfaceOf(place, source), name);
  const isSame = lettersOf(surface) === lettersOf(name);
  const isUnsure = !place.sure;
  const lies = (cc: string, region?: string) =>
    [region, cc === 'XX' ? '' : words.country(cc)]
      // of two places of one name that of its region is told by it
      .filter((part) => part && (isUnsure || part !== name))
      .join(', ');
  const lines: Line[] = [];
  const where = whereOf(place, lies(place.cc, place.region), words);
  if (where)
    lines.push(
      isUnsure
        ? { rank: 1, look: 'text', label: words.t('hover_taken'), text: where }
        : { rank: 1, look: 'sub', text: where },
    );
  const roles = (card?.roles ?? []).filter((role) => role !== 'other');
  if (roles.length > 0)
    lines.push({
      rank: 2,
      look: 'text',
      label: words.t('hover_here'),
      text: words.list(roles.map((role) => roleAlone(role, words))),
    });
  const { runnerUp } = place;
  if (isUnsure && runnerUp && isOtherwise(runnerUp, place)) {
    const other = [
      runnerUp.name === place.name ? '' : runnerUp.name,
      lies(runnerUp.cc, runnerUp.region),
    ];
    lines.push({
      rank: 3,
      look: 'sub',
      text: words.t('not_taken', other.filter(Boolean).join(', ')),
    });
  }
  return {
    title: isUnsure ? `${surface}${words.t('unsure_mark')}` : surface,
    ...ownLanguage(source),
    ...(isSame ? {} : { equals: name }),
    lines,
    ...locatedOf(place),
  };
}

/** A card must not stand there with a name alone: Europe lies in no country, Luxembourg in that of its name. */
function whereOf({ kind, cc }: PlaceAnnotation, lies: string, words: Words): string {
  if (kind === 'country') return words.t('hover_country');
  if (lies) return lies;
  return cc === 'XX' ? words.t('hover_several') : words.t('hover_town_in', words.country(cc));
}

/** What is everywhere, or nowhere that is known, has no map; a country is no point on it. */
function locatedOf({ cc, kind, lat, lon, sure, runnerUp }: PlaceAnnotation): {
  located?: Located;
} {
  const at = kind === 'country' ? undefined : pointOf(lat, lon);
  if (cc === 'XX' && !at) return {};
  const other = sure ? undefined : pointOf(runnerUp?.lat, runnerUp?.lon);
  return {
    located: {
      ask: { cc, ...(at && { at }), ...(other && { other }) },
      isArea: kind === 'region' || kind === 'area',
    },
  };
}

function pointOf(lat: number | undefined, lon: number | undefined): LonLat | undefined {
  return lat === undefined || lon === undefined ? undefined : [lon, lat];
}
