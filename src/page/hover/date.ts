import type { DateAnnotation } from '../../engine/types.ts';
import { foreign, type HoverContent, type HoverSource, surfaceOf } from './model.ts';

/** The day that the words mean, and how it was reckoned. */
export function dateContent(date: DateAnnotation, source: HoverSource): HoverContent {
  const { words, reading } = source;
  const surface = surfaceOf(date, source);
  const text = date.implied
    ? words.t('reckoned', words.t('quoted', surface))
    : words.t('written', surface);
  return {
    title: words.date(date.iso),
    lines: [{ rank: 1, look: 'sub', text, foreign: foreign(reading.lang, surface, source) }],
  };
}
