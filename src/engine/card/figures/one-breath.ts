import type { Draft } from '../../draft.ts';
import { areApart } from '../../places/apart.ts';
import type { CardFigure } from '../../reading.ts';
import { blockAt, isHeadlineAt, sentenceAt, tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { FigureAnnotation } from '../../types.ts';
import { isOfAnotherInquiry, isOfOtherOccasion } from './other-occasions.ts';
import { placesBeside } from './places-beside.ts';

/** Counts below this come up by chance: 'one person was held in Bonn ... one person in Graz'. */
const SMALL = 10;

/**
 * Whether a number is told a second time, and not met a second time: in one breath, and small ones in
 * one paragraph, the same number counts others, unless 'the three' or 'all three' refers back.
 */
export function isToldTwice(draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean {
  const last = fact.mentions.at(-1);
  if (!last || refersBack(draft, figure)) return true;
  const { doc } = draft;
  if (sentenceAt(doc, last.start) === sentenceAt(doc, figure.start)) return false;
  const isSmall = figure.unit === 'person' && (figure.value ?? SMALL) < SMALL;
  const isInHeadline = isHeadlineAt(doc, last.start);
  // A small number picked out of others is not the same as an earlier equal number: 'two of the officers' after two
  // buyers.
  const isPicked = fact.partOf === undefined && isPickedOut(draft, figure);
  if (isSmall && isPicked && !isInHeadline) return false;
  // What a list counts in a place is counted there only: 'six in France, two in Spain' after six ringleaders.
  if (isSmall && isShare(figure) && fact.where === undefined) return false;
  // A number that goes on from a whole belongs to that whole: 'of the 28 one is from Ethiopia' after one who was
  // named.
  if (
    isSmall &&
    figure.partOf !== undefined &&
    isGoingOn(figure) &&
    !isInHeadline &&
    fact.partOf === undefined
  )
    return false;
  // A part told by its sort is not the same as persons without it: 'five people, three of them foreigners' and, of 14
  // others, five women.
  const isSort = figure.partOf !== undefined && fact.partOf === undefined && figure.of !== fact.of;
  if (isSmall && isSort && !isInHeadline) return false;
  if (isSmall && isOfOtherOccasion(draft, figure) && !isOfOtherOccasion(draft, last)) return false;
  if (isSmall && !isInHeadline && isOfAnotherInquiry(draft, last, figure)) return false;
  // What a text tells first of its headline's seven is where they come from as well: 'smuggled fuel from Iran'.
  if (isSmall && !isInHeadline && areApart(placesBeside(draft, last), placesBeside(draft, figure)))
    return false;
  return !isSmall || blockAt(doc, last.start) !== blockAt(doc, figure.start);
}

/** A bare number that goes on from another one. */
const isGoingOn = ({ rule }: FigureAnnotation): boolean => rule.startsWith('figures/ellipsis');

/** One that has a place of its own. */
const isShare = (figure: FigureAnnotation): boolean =>
  isGoingOn(figure) && figure.where !== undefined;

/** Whether the number is picked out of others: 'two of the officers'. */
function isPickedOut({ doc, language }: Draft, { partOf, start }: FigureAnnotation): boolean {
  const { of } = language.figures.grammar;
  return partOf !== undefined && normAt(doc.tokens, tokenAt(doc, start) + 1) === of;
}

/** Whether a number refers back to those of whom the text has told: 'the three', 'all three'. */
export function refersBack({ doc, language }: Draft, { start }: FigureAnnotation): boolean {
  const { definite, universals } = language.figures.grammar;
  const at = tokenAt(doc, start);
  const words = [normAt(doc.tokens, at - 1), normAt(doc.tokens, at)];
  return words.some((word) => definite.has(word) || universals.has(word));
}
