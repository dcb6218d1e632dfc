import { inOneSentence } from '../../../text/doc.ts';
import { endsAsPast, isNumber, isPastFormAt, type Reader, wordAt } from '../../reader.ts';
import { nounAfter } from '../../syntax/run.ts';
import {
  isAdverbAt,
  isAndAt,
  isAuxiliaryAt,
  isDeterminerAt,
  isPrepositionAt,
  isRelativeAt,
  isSubordinatorAt,
  verbsAt,
} from '../../words-at.ts';

/** How many tokens a relative clause may have between persons and their verb. */
const REACH = 24;

/**
 * The plural auxiliary behind a relative clause, where the verb of the persons before the clause begins:
 * 'Six people who were part of a gang that stole cars have been convicted',
 * 'two women whose firm moved the drugs were jailed'.
 */
export function verbPastRelative(reader: Reader, relative: number): number | undefined {
  const { ofSeveral } = reader.grammar;
  let acted = false;
  for (
    let i = relative + 1;
    i < relative + REACH && inOneSentence(reader.doc, i, relative);
    i += 1
  ) {
    if (goesOnToOthers(reader, i)) return undefined;
    if (isRelativeAt(reader, i)) acted = false;
    else if (isAuxiliaryAt(reader, i)) {
      const goesOn = isAuxiliaryAt(reader, i - 1) || isAndAt(reader, i - 1);
      if (acted && !goesOn && ofSeveral.has(wordAt(reader, i))) return i;
      acted = true;
    } else if (isVerb(reader, i) || opensRelative(reader, i)) acted = true;
  }
  return undefined;
}

/**
 * Whether a verb opens the relative clause: 'who part-owned', but not 'in which 130 people' or 'whose two drivers',
 * where a subject comes first.
 */
const opensRelative = (reader: Reader, i: number): boolean =>
  isRelativeAt(reader, i - 1) &&
  !reader.grammar.foreignRelatives.has(wordAt(reader, i - 1)) &&
  !isAdverbAt(reader, i) &&
  !isPrepositionAt(reader, i - 2);

/**
 * Whether the sentence goes on to something else at token `i`, so that no later verb is said of the persons before
 * the clause.
 */
function goesOnToOthers(reader: Reader, i: number): boolean {
  if (wordAt(reader, i) === ';' || (isSubordinatorAt(reader, i) && !isPrepositionAt(reader, i)))
    return true;
  return isAndAt(reader, i - 1) && (mayBeOthers(reader, i) || isDeterminerAt(reader, i));
}

/**
 * Whether a number behind 'and' counts other persons: 'who stole cars and two women were held', but not
 * 'who sold a hide and six tusks'.
 */
export const mayBeOthers = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) && nounAfter(reader, i + 1)?.noun.class !== 'thing';

const isVerb = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) ||
  isPastFormAt(reader, i) ||
  verbsAt(reader, i).some(({ form }) => form === 'past');
