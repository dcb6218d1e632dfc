import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { sentenceAt } from '../../text/doc.ts';
import { fileUnder } from '../grouped.ts';
import { takeUp } from './fact.ts';
import { isOfBeginning } from './loose-leads.ts';
import { stepOf } from './rounded.ts';

/**
 * Joins a sum whose meaning is open with the same sum that the text explains: 'A €166,000 fraud' and further on
 * 'projects amounting to €166,000', 'Gold valued at Rs 2.79 crore' over the gold. It returns the remaining facts, and
 * tells `moved` into which fact each of the others went.
 */
export function joinSameSums(
  draft: Draft,
  figures: readonly CardFigure[],
  moved: (from: CardFigure, to: CardFigure) => void,
): CardFigure[] {
  const told = new Map<string, CardFigure[]>();
  for (const figure of figures)
    if (isSum(figure) && !isOpen(figure)) fileUnder(told, sumOf(figure), figure);
  return figures.filter((figure) => {
    if (!isOpen(figure) || !isSum(figure)) return true;
    const same = told.get(sumOf(figure))?.find((other) => isSameSum(draft, figure, other));
    if (!same) return true;
    takeUp(same, figure);
    moved(figure, same);
    return false;
  });
}

const sumOf = ({ value, unit }: CardFigure): string => `${value}|${unit}`;

/** A worth of which the text has not said whose. */
const isOpen = ({ kind, worthOf, partOf }: CardFigure): boolean =>
  kind === 'price' && worthOf === undefined && partOf === undefined;

/** By the person or the week a sum is another. */
const isSum = ({ max, per, unit }: CardFigure): boolean =>
  isCurrency(unit) && max === undefined && per === undefined;

/** Whether an open sum is met again by no chance: it is what the beginning tells, or has three digits or more before its noughts. */
function isSameSum(draft: Draft, open: CardFigure, other: CardFigure): boolean {
  if (!isElsewhere(draft, open, other)) return false;
  const cents = Math.round((open.value ?? 0) * 100);
  if (open.q === other.q && cents / stepOf(cents) >= OWN) return true;
  // A fine of $2m may well be as high as the bribe.
  return other.kind !== 'fine' && isOneBound(open, other) && opensText(draft, open);
}

/** The least number before its noughts that two sums have in common by no chance. */
const OWN = 100;

/** Whether headline or first paragraph tell a fact, which the text may tell again. */
const opensText = (draft: Draft, { mentions }: CardFigure): boolean =>
  isOfBeginning(draft, { mentions: mentions.slice(0, 1) });

/**
 * Whether the bounds of two equal sums agree, because at most one is bound or both in the same way: '$100m' and
 * 'more than $100m', 'about $100m'.
 */
const isOneBound = (one: CardFigure, other: CardFigure): boolean =>
  one.q === other.q || one.q === 'exact' || other.q === 'exact';

/** In one sentence a sum stands for two things: '€166,000 in cash and jewels worth €166,000'. */
function isElsewhere({ doc }: Draft, one: CardFigure, other: CardFigure): boolean {
  const sentences = new Set(other.mentions.map(({ start }) => sentenceAt(doc, start)));
  return one.mentions.every(({ start }) => !sentences.has(sentenceAt(doc, start)));
}
