import { NUMBER } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import { isNameEndingAt, placeEndingAt } from '../annotations-at.ts';
import { isCapital, isInSentence, type Reader, wordAt } from '../reader.ts';
import { isPrepositionAt, nounHitAt } from '../words-at.ts';

/** Kinds of things whose makers number their models. */
const MADE: ReadonlySet<FigureKind> = new Set(['vehicles', 'weapons', 'devices']);

/** How many digits a model's number may have: '206', '1300'. */
const LONGEST_NUMBER = 4;

/**
 * Whether digits stand between a maker's name and what is made, and so are part of a model's name:
 * 'two Fiat 500 cars', 'a Glock 17 pistol'.
 */
export function isModelNumber(reader: Reader, i: number): boolean {
  const { tokens, exclusions } = reader;
  if (tokens.kind[i] !== NUMBER || wordAt(reader, i).length > LONGEST_NUMBER) return false;
  const isListed = exclusions.models.has(wordAt(reader, i - 1));
  if (!isListed && !isMaker(reader, i - 1)) return false;
  const made = nounHitAt(reader, i + 1)?.values[0]?.kind;
  return made !== undefined && MADE.has(made);
}

/**
 * Whether a token ends a capitalised name that is no place, body or day, and stands behind no preposition, as in
 * 'in Operation Alpha 12 cars'.
 */
function isMaker(reader: Reader, last: number): boolean {
  if (!isCapital(reader, last) || !isInSentence(reader, last)) return false;
  if (reader.grammar.stops.has(wordAt(reader, last))) return false;
  if (placeEndingAt(reader, last) || isNameEndingAt(reader, last)) return false;
  let first = last;
  while (goesBack(reader, first)) first -= 1;
  return !isInSentence(reader, first) || !isPrepositionAt(reader, first - 1);
}

/**
 * Whether the token before one belongs to the same name. The end of a headline does not:
 * 'Two Fiat 500 cars were found'.
 */
const goesBack = (reader: Reader, i: number): boolean =>
  isInSentence(reader, i) && isCapital(reader, i - 1) && !isPrepositionAt(reader, i - 1);
