import type { Correction } from '../engine/draft.ts';
import type { FigureKind } from '../engine/types.ts';
import { placeName } from '../ui/card/place-words.ts';
import type { Words } from '../ui/words/words.ts';

/** What something was read as before it was struck out, in the reader's words; as it is kept where there are none for it. */
export function readAs(
  { type, reading }: Pick<Correction, 'type' | 'reading'>,
  names: Readonly<Record<string, string>>,
  words: Words,
): string {
  switch (type) {
    case 'agency':
      return names[reading] ?? reading;
    case 'place':
      return placeAs(reading, words);
    case 'figure':
      return (isKind(reading) && words.count(`fig_${reading}`, 2)) || reading;
    case 'date':
      return words.date(reading);
  }
}

/** 'Hamburg|DE': a country is told by its code alone. */
function placeAs(reading: string, words: Words): string {
  const [name = '', cc = 'XX'] = reading.split('|');
  const country = cc === 'XX' ? '' : words.country(cc);
  const said = placeName({ kind: country ? 'city' : 'area', name, cc }, words);
  return [...new Set([said, country])].filter(Boolean).join(', ');
}

/** Has a message, or else gets an empty one. */
const isKind = (reading: string): reading is FigureKind => /^[a-z]+$/.test(reading);
