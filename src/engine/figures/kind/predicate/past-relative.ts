import { inOneSentence } from '../../../text/doc.ts';
import { endsAsPast, isNumber, type Reader, wordAt } from '../../reader.ts';
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

/** How long a relative clause may be that stands between persons and their verb. */
const REACH = 24;

/**
 * 'Six people who were part of a gang that stole cars have been convicted', 'two women whose firm moved the
 * drugs were jailed': the auxiliary of several that stands behind a clause about something else, and its verb.
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

/** 'who part-owned', not 'in which 130 people', where what acts comes first. */
const opensRelative = (reader: Reader, i: number): boolean =>
  isRelativeAt(reader, i - 1) && !isAdverbAt(reader, i) && !isPrepositionAt(reader, i - 2);

/** Whether the sentence goes on to something else at token `i`: no verb behind it is of those before the clause. */
function goesOnToOthers(reader: Reader, i: number): boolean {
  if (wordAt(reader, i) === ';' || (isSubordinatorAt(reader, i) && !isPrepositionAt(reader, i)))
    return true;
  return isAndAt(reader, i - 1) && (mayBeOthers(reader, i) || isDeterminerAt(reader, i));
}

/** Whether a number behind 'and' tells of others: 'who stole cars and two women were held', not 'who sold a hide and six tusks'. */
export const mayBeOthers = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) && nounAfter(reader, i + 1)?.noun.class !== 'thing';

const isVerb = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) ||
  reader.grammar.pasts.has(wordAt(reader, i)) ||
  verbsAt(reader, i).some(({ form }) => form === 'past');
