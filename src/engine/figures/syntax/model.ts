import { NUMBER } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import { isNameEndingAt, placeEndingAt } from '../annotations-at.ts';
import { isCapital, isInSentence, type Reader, wordAt } from '../reader.ts';
import { isPrepositionAt, nounHitAt } from '../words-at.ts';

/** What makers give numbers to. */
const MADE: ReadonlySet<FigureKind> = new Set(['vehicles', 'weapons', 'devices']);

/** No model has more digits: '206', '1300'. */
const LONGEST_NUMBER = 4;

/** 'two Fiat 500 cars', 'a Glock 17 pistol': whether digits right behind a maker's name, and before what is made, are part of its name. */
export function isModelNumber(reader: Reader, i: number): boolean {
  const { tokens, exclusions } = reader;
  if (tokens.kind[i] !== NUMBER || wordAt(reader, i).length > LONGEST_NUMBER) return false;
  const isListed = exclusions.models.has(wordAt(reader, i - 1));
  if (!isListed && !isMaker(reader, i - 1)) return false;
  const made = nounHitAt(reader, i + 1)?.values[0]?.kind;
  return made !== undefined && MADE.has(made);
}

/** Whether a token ends a name of one word or more that is no place, body or day, and that no preposition governs: 'in Operation Alpha 12 cars'. */
function isMaker(reader: Reader, last: number): boolean {
  if (!isCapital(reader, last) || !isInSentence(reader, last)) return false;
  if (reader.grammar.stops.has(wordAt(reader, last))) return false;
  if (placeEndingAt(reader, last) || isNameEndingAt(reader, last)) return false;
  let first = last;
  while (goesBack(reader, first)) first -= 1;
  return !isInSentence(reader, first) || !isPrepositionAt(reader, first - 1);
}

/** Whether the token before one is a part of the same name: not the end of the headline, before 'Two Fiat 500 cars were found'. */
const goesBack = (reader: Reader, i: number): boolean =>
  isInSentence(reader, i) && isCapital(reader, i - 1) && !isPrepositionAt(reader, i - 1);
