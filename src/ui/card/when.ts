import type { CardDate } from '../../engine/types.ts';
import type { Words } from '../words/words.ts';

/** A day of the case, or its span of days: 'Tue, Nov 8, 2022 – Sat, Nov 19, 2022'. */
export const whenOf = ({ iso, to }: Pick<CardDate, 'iso' | 'to'>, words: Words): string =>
  to === undefined ? words.date(iso) : `${words.date(iso)} – ${words.date(to)}`;
