import type { CardPlace } from '../../engine/types.ts';
import { speaks } from '../speaks.ts';
import type { Words } from '../words.ts';

/** Parts of the world by the gazetteer's names, and the codes by which Intl knows their names in any language. */
const PARTS: Readonly<Record<string, string>> = {
  Europe: '150',
  'European Union': 'EU',
  'Western Europe': '155',
  'Eastern Europe': '151',
  Africa: '002',
  'West Africa': '011',
  Asia: '142',
  'Central Asia': '143',
  'South-East Asia': '035',
  'North America': '003',
  'South America': '005',
  'Latin America': '419',
};

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
  return part ? words.country(part) : (label ?? name);
}
