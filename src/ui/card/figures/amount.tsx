import type { ComponentChildren } from 'preact';
import type { CardFigure } from '../../../engine/reading.ts';
import type { CardContextValue } from '../../card-context/context.ts';
import { joined } from '../wording.tsx';
import { amountOf } from './amount-words.ts';
import { boundOf } from './words.ts';

/** Digits that the axis holds on a line at full size ('9,999'), and at the size of a part ('249,000'). */
const HERO = 4.5;
const LONG = 7.2;

/** Words beside the digits are set smaller than they: 'kg', 'years', 'million'. */
const WORD = /(\p{L}{2,}\.?)/u;
/** How wide a smaller letter is, of a digit. */
const SMALLER = 0.7;
/** A written-out word, beside which no number has full size. A term of 9 years and one of 27 then look alike. */
const WRITTEN_OUT = /\p{L}{3,}/u;

/** A range may stand on two lines, its halves and all else on one. */
function sizeOf(amount: string): string {
  const longest = Math.max(...amount.split('– ').map(widthOf));
  if (longest > LONG) return 'longer';
  return WRITTEN_OUT.test(amount) || widthOf(amount) > HERO ? 'long' : '';
}

/** How wide it is set, in digits. */
function widthOf(amount: string): number {
  const widths = amount.split(WORD).flatMap((part, i) =>
    Array.from(part, (sign) => {
      const width = /[mwMW]/.test(sign) ? 1.5 : /[ijlft.,\s]/.test(sign) ? 0.5 : 1;
      return i % 2 === 1 ? width * SMALLER : width;
    }),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The amount with its words set apart from its digits. */
function set(amount: string): ComponentChildren {
  const parts = amount.split(WORD);
  if (parts.length === 1) return inThousands(amount);
  return parts.map((part, i) =>
    i % 2 === 1 ? <small key={i}>{part}</small> : inThousands(part) || null,
  );
}

/** Before each thousand a sum may go on in the next line. Unbroken, '€12,345,678.90' lost its first digits at the card's edge. */
const THOUSANDS = /(?<=\d[.,’'\s\u202f])(?=\d{3}(?!\d))/u;

/** A number that may break between its thousands; one with a single mark never needs to. */
function inThousands(digits: string): ComponentChildren {
  const groups = digits.split(THOUSANDS);
  return groups.length < 3 ? digits : joined(groups, <wbr />);
}

/** Bound and number; where the text gives no number, its own words. */
export function amountLine(figure: CardFigure, { words, article, reading }: CardContextValue) {
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
      {bound
        ? [
            <span key="bound" class="bound">
              {bound}
            </span>,
            ' ',
          ]
        : null}
      <span class={`num ${sizeOf(amount)}`}>{set(amount)}</span>
    </p>
  );
}
