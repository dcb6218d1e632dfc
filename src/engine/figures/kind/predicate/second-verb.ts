import { endsAsPast, isNumber, isPastFormAt, type Reader, wordAt } from '../../reader.ts';
import { isAndAt, isDeterminerAt, isPrepositionAt, isVerbAt } from '../../words-at.ts';

/**
 * Whether 'and' goes on behind an object with a verb that no list holds, and what follows belongs to that:
 * 'robbed tourists and spent the money in two bars', 'killed a guard and shot four more'.
 */
export const opensVerb = (reader: Reader, i: number): boolean =>
  isAndAt(reader, i - 1) &&
  (opensCount(reader, i) ||
    ((endsAsPast(reader, i) || isPastFormAt(reader, i)) &&
      (isDeterminerAt(reader, i + 1) || isPrepositionAt(reader, i + 1)))) &&
  !isVerbAt(reader, i - 2) &&
  !isVerbAt(reader, i);

/** Whether a past that may be a noun or a participle elsewhere stands right before a number: 'shot four more'. */
const opensCount = (reader: Reader, i: number): boolean =>
  isNumber(reader, i + 1) &&
  (endsAsPast(reader, i) || reader.grammar.pastsBesides.has(wordAt(reader, i)));
