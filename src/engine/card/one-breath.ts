import type { Draft } from '../draft.ts';
import { NO_COUNTRY } from '../places/no-country.ts';
import { blockAt, sentenceAt, tokenAt } from '../text/doc.ts';
import { normAt } from '../text/tokens.ts';
import type { CardFigure, FigureAnnotation, PlaceAnnotation } from '../types.ts';
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
  // 'six in France, two in Spain' after six ringleaders: what a list gives a place is counted there alone.
  if (isSmall && isShare(figure) && fact.where === undefined) return false;
  if (isSmall && areApart(placesBeside(draft, last), placesBeside(draft, figure))) return false;
  return !isSmall || blockAt(doc, last.start) !== blockAt(doc, figure.start);
}

/** Two men at a station of one town, two men in another: whether all places of the one lie apart from those of the other. */
const areApart = (here: readonly PlaceAnnotation[], there: readonly PlaceAnnotation[]): boolean =>
  here.length > 0 &&
  there.length > 0 &&
  !here.some((one) => there.some((other) => one.name === other.name || isWithin(one, other)));

/** A country and what lies in it; in a part of the world anything may lie. */
const isWithin = (one: PlaceAnnotation, other: PlaceAnnotation): boolean =>
  one.cc === NO_COUNTRY ||
  other.cc === NO_COUNTRY ||
  (one.cc === other.cc && (WIDE.has(one.kind) || WIDE.has(other.kind)));

const WIDE: ReadonlySet<PlaceAnnotation['kind']> = new Set(['country', 'region']);

/** A bare number that goes on from another one, with a place of its own. */
const isShare = ({ rule, where }: FigureAnnotation): boolean =>
  rule.startsWith('figures/ellipsis') && where !== undefined;

/** 'the three', 'all three'. */
function refersBack({ doc, language }: Draft, { start }: FigureAnnotation): boolean {
  const { definite, universals } = language.figures.grammar;
  const at = tokenAt(doc, start);
  const words = [normAt(doc.tokens, at - 1), normAt(doc.tokens, at)];
  return words.some((word) => definite.has(word) || universals.has(word));
}
