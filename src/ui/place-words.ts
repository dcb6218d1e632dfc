import type { CardPlace } from '../engine/types.ts';
import type { Words } from './words.ts';

/** A country in the reader's language; any other place by the name that the article's readers know it by. */
export function placeName(
  { kind, cc, label, name }: Pick<CardPlace, 'kind' | 'cc' | 'label' | 'name'>,
  words: Words,
): string {
  return kind === 'country' ? words.country(cc) : (label ?? name);
}
