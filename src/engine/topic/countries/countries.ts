import type { Draft } from '../../draft.ts';
import { isOfDateline } from '../../places/dateline.ts';
import { isInside } from '../../text/spans.ts';
import { type CountryPart, isTold, playsPart } from './country-part.ts';
import { listSentences } from './country-places.ts';
import { byBodies, byPeoples, byPlaces } from './namings.ts';
import { weighMention } from './weighing.ts';

/** Lists the countries that play a part, main first. */
export function listCountries(draft: Draft): undefined {
  draft.countryParts = countryParts(draft);
  for (const part of draft.countryParts) {
    const first = part.mentions[0];
    if (!first || !isTold(part)) continue;
    draft.countries.push({ cc: part.cc, mentions: part.mentions });
    draft.trace?.('topic/country', first, `${part.cc} ${part.score.toFixed(1)}`);
  }
}

/** All countries that the text names, with what ties them to the case, the strongest first. */
function countryParts(draft: Draft): readonly CountryPart[] {
  const parts = new Map<string, CountryPart>();
  const lists = listSentences(draft);
  for (const naming of byPlaces(draft)) weighMention(draft, parts, lists.places, naming);
  for (const naming of byBodies(draft)) weighMention(draft, parts, lists.bodies, naming);
  for (const naming of byPeoples(draft, parts)) weighMention(draft, parts, lists.peoples, naming);
  for (const part of parts.values()) part.mentions.sort((a, b) => a.start - b.start);
  // A town with a near rival elsewhere comes behind what is sure, and ties nothing beside it.
  return ofTheCase(draft, [...parts.values()]).sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.lead - a.lead || order(a, b),
  );
}

/**
 * Leaves out countries that only a dateline names, unless no other is told: 'SARAJEVO (Wire) - Croatian police'. The
 * seat of an EU body is always left out.
 */
function ofTheCase({ places }: Draft, parts: CountryPart[]): CountryPart[] {
  const datelines = places.filter(isOfDateline);
  const isOfSeat = datelines.some(({ role }) => role === 'seat');
  const told = parts.filter(({ mentions }) => !mentions.every((one) => isInside(datelines, one)));
  return isOfSeat || told.some(playsPart) ? told : parts;
}

const order = (a: CountryPart, b: CountryPart) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
