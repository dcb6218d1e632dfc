import type { FactCard } from '../../engine/reading.ts';
import type { Words } from '../words/words.ts';
import type { Fit, LeftOut } from './fit.ts';

/** Whether the card has what a sheet may leave out: nothing is said of what was never there. */
const HAS: Readonly<Record<LeftOut, (card: FactCard) => boolean>> = {
  quotes: (card) => card.disagreements.length > 0,
  searches: (card) => card.pages.some((page) => page.kind === 'search'),
  why: (card) => card.reasons.length > 0,
  powers: (card) => card.agencies.some(({ may, mayNot }) => may ?? mayNot),
  terms: (card) => card.terms.length > 0,
  map: (card) => card.places.length + card.countries.length > 0,
};

interface SheetNoteProps {
  fit: Fit;
  card: FactCard;
  words: Words;
}

/** At the end of a printed card: what of it the sheet has no room for, or that there is a second one. */
export function SheetNote({ fit, card, words }: SheetNoteProps) {
  if (fit.sheets > 1) return <p class="sheet">{words.t('print_goes_on')}</p>;
  const left = fit.leaves.filter((part) => HAS[part](card)).map((part) => words.t(`left_${part}`));
  return left.length === 0 ? null : (
    <p class="sheet">{words.t('print_left_out', words.list(left))}</p>
  );
}
