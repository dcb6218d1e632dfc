import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { sentenceAt } from '../../text/doc.ts';
import { fileUnder } from '../grouped.ts';
import { takeUp } from './fact.ts';
import { stepOf } from './rounded.ts';

/**
 * 'A €166,000 fraud' and further on 'projects amounting to €166,000', 'Gold valued at Rs 2.79 crore' over the gold: a sum of
 * which no more is said than what something comes to is the same one that the text tells of something. Gives the facts
 * that are left, and tells `moved` what each of the others has become.
 */
export function joinSameSums(
  draft: Draft,
  figures: readonly CardFigure[],
  moved: (from: CardFigure, to: CardFigure) => void,
): CardFigure[] {
  const told = new Map<string, CardFigure[]>();
  for (const figure of figures)
    if (isOwnSum(figure) && !isOpen(figure)) fileUnder(told, sumOf(figure), figure);
  return figures.filter((figure) => {
    if (!isOpen(figure) || !isOwnSum(figure)) return true;
    const same = told.get(sumOf(figure))?.find((other) => isElsewhere(draft, figure, other));
    if (!same) return true;
    same.sure &&= figure.sure;
    takeUp(same, figure);
    moved(figure, same);
    return false;
  });
}

const sumOf = ({ value, unit, q }: CardFigure): string => `${value}|${unit}|${q}`;

/** A worth of which the text has not said whose. */
const isOpen = ({ kind, worthOf, partOf }: CardFigure): boolean =>
  kind === 'price' && worthOf === undefined && partOf === undefined;

/** A sum that is met again by no chance: three digits or more before its noughts, and by the person or the week it is another. */
function isOwnSum({ max, per, unit, value = 0 }: CardFigure): boolean {
  const cents = Math.round(value * 100);
  return isCurrency(unit) && cents / stepOf(cents) >= OWN && max === undefined && per === undefined;
}

const OWN = 100;

/** In one sentence a sum stands for two things: '€166,000 in cash and jewels worth €166,000'. */
function isElsewhere({ doc }: Draft, one: CardFigure, other: CardFigure): boolean {
  const sentences = new Set(other.mentions.map(({ start }) => sentenceAt(doc, start)));
  return one.mentions.every(({ start }) => !sentences.has(sentenceAt(doc, start)));
}
