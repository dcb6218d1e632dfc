import type { FactCard } from '../../engine/reading.ts';
import type { MessageKey, Words } from '../words/words.ts';

/** A crime area in the interface's language; one that `_locales` does not know by the registry's English label. */
export function areaName({ id, label }: FactCard['crime'][number], words: Words): string {
  return words.t(`area_${id.replaceAll('-', '_')}` as MessageKey) || label;
}
