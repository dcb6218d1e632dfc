import type { DateAnnotation } from '../../engine/types.ts';
import { type HoverContent, type HoverSource, surfaceOf } from './model.ts';

/** The day that the words mean, and how it was reckoned. */
export function dateContent(date: DateAnnotation, source: HoverSource): HoverContent {
  const { words } = source;
  const surface = surfaceOf(date, source);
  return {
    title: words.date(date.iso),
    lines: date.implied
      ? [{ rank: 1, look: 'sub', text: words.t('reckoned', words.t('quoted', surface)) }]
      : [{ rank: 1, look: 'sub', text: words.t('written', surface) }],
  };
}
