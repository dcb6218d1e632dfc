import type { CardFigure } from '../engine/types.ts';
import { useDesk } from './desk.ts';
import { amountOf, boundOf } from './figure-words.ts';

/** Signs that the axis holds on a line at full size ('9,999'), and at the size of a part ('249,000'). */
const HERO = 5;
const LONG = 7;

function sizeOf(amount: string): string {
  const longest = Math.max(...amount.split(' ').map((word) => word.length));
  if (longest > LONG) return 'longer';
  return amount.length > HERO ? 'long' : '';
}

/** Bound and number; where the text gives no number, its own words. */
export function Amount({ figure }: { figure: CardFigure }) {
  const { words, article, reading } = useDesk();
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
      {bound && <span class="bound">{bound}</span>}
      <span class={`num ${sizeOf(amount)}`}>{amount}</span>
    </p>
  );
}
