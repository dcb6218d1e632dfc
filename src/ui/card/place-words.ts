import type { CardPlace } from '../../engine/reading.ts';
import type { PlaceRole, RunnerUp } from '../../engine/types.ts';
import { speaks } from '../words/speaks.ts';
import type { MessageKey, Words } from '../words/words.ts';

/** Parts of the world by the gazetteer's names; not every browser knows them in other languages, as it does countries. */
const PARTS: Readonly<Record<string, MessageKey>> = {
  Europe: 'part_europe',
  'European Union': 'part_eu',
  'Western Europe': 'part_western_europe',
  'Eastern Europe': 'part_eastern_europe',
  Africa: 'part_africa',
  'West Africa': 'part_west_africa',
  Asia: 'part_asia',
  'Central Asia': 'part_central_asia',
  'South-East Asia': 'part_south_east_asia',
  'North America': 'part_north_america',
  'South America': 'part_south_america',
  'Latin America': 'part_latin_america',
};

/** What a list that begins with 'from' says by one word needs a sentence where it stands alone. */
const ROLES_ALONE: Partial<Record<PlaceRole, MessageKey>> = {
  origin: 'here_origin',
  transit: 'here_transit',
  destination: 'here_destination',
};

/** What happened at a place, where no list of like places stands around it. */
export const roleAlone = (role: PlaceRole, words: Words): string =>
  words.t(ROLES_ALONE[role] ?? `role_${role}`);

/** Whether what else a name could mean can be told from what was taken: 'Ukraine' beside 'Cherkasy, Ukraine' says nothing. */
export const isOtherwise = (other: RunnerUp, { name, cc }: Pick<CardPlace, 'name' | 'cc'>) =>
  other.region !== undefined || other.cc !== cc || other.name !== name;

/**
 * A country or part of the world in the reader's language; any other place by the name that the article's readers
 * know it by.
 */
export function placeName(
  { kind, cc, label, name }: Pick<CardPlace, 'kind' | 'cc' | 'label' | 'name'>,
  words: Words,
): string {
  if (kind === 'country') return words.country(cc);
  const part = kind === 'area' && !speaks(words, 'en') ? PARTS[name] : undefined;
  return part ? words.t(part) : (label ?? name);
}

/** Where a place lies: 'Bavaria, Germany'. '' for a sea, which lies in no country, and for a country; Hamburg, a region of its own, is told by 'Germany' alone. */
export function landsOf(
  {
    name,
    cc,
    region,
    kind,
    sure,
  }: Partial<Pick<CardPlace, 'name' | 'region' | 'kind' | 'sure'>> & Pick<CardPlace, 'cc'>,
  words: Words,
): string {
  const country = cc === 'XX' || kind === 'country' ? '' : words.country(cc);
  // The region follows unless it is the place itself ('Hamburg, Germany'). In doubt it tells the town from others of
  // its name
  const isItself = sure === true && region === name;
  return [!isItself && region, country].filter(Boolean).join(', ');
}

/** A name by its letters: accents, capitals and hyphens make no other spelling of it. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
