import type { CardFigure } from '../engine/types.ts';
import type { Desk } from './desk.ts';
import { amountOf, boundOf } from './figure-words.ts';

/** Digits that the axis holds on a line at full size ('9,999'), and at the size of a part ('249,000'). */
const HERO = 4.5;
const LONG = 7;

/** A range may stand on two lines, its halves and all else on one. */
function sizeOf(amount: string): string {
  const longest = Math.max(...amount.split('– ').map(widthOf));
  if (longest > LONG) return 'longer';
  return widthOf(amount) > HERO ? 'long' : '';
}

/** How wide the words are set, in digits. */
function widthOf(words: string): number {
  const widths = Array.from(words, (sign) =>
    /[mwMW]/.test(sign) ? 1.5 : /[ijlft.,\s]/.test(sign) ? 0.5 : 1,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Bound and number; where the text gives no number, its own words. */
export function amountLine(figure: CardFigure, { words, article, reading }: Desk) {
  // between number and unit a line may end: together they can be wider than the axis
  const amount = amountOf(figure, words)?.replaceAll('\u00a0', ' ');
  const bound = boundOf(figure, words);
  const first = figure.mentions[0];
  if (amount === undefined)
    return (
      <p class="val">
        <span class="num word" dir="auto" lang={reading.lang}>
          {first && article.text.slice(first.start, first.end)}
        </span>
      </p>
    );
  return (
    <p class="val">
      {bound && <span class="bound">{bound}</span>}{' '}
      <span class={`num ${sizeOf(amount)}`}>{amount}</span>
    </p>
  );
}
