import { inOneSentence } from '../../../text/doc.ts';
import { endsAsPast, isNumber, type Reader, wordAt } from '../../reader.ts';
import { nounAfter } from '../../syntax/run.ts';
import { verbsAt } from '../../words-at.ts';

/** How long a relative clause may be that stands between persons and their verb. */
const REACH = 24;

/**
 * 'Six people who were part of a gang that stole cars have been convicted', 'two women whose firm moved the
 * drugs were jailed': the auxiliary of several that stands behind a clause about something else, and its verb.
 */
export function verbPastRelative(reader: Reader, relative: number): number | undefined {
  const { be, have, adverbs, ofSeveral, relatives } = reader.grammar;
  let acted = false;
  for (
    let i = relative + 1;
    i < relative + REACH && inOneSentence(reader.doc, i, relative);
    i += 1
  ) {
    const word = wordAt(reader, i);
    const before = wordAt(reader, i - 1);
    if (tellsOfOthers(reader, i)) return undefined;
    if (relatives.has(word)) acted = false;
    else if (be.has(word) || have.has(word)) {
      const goesOn = be.has(before) || have.has(before) || before === reader.numbers.and;
      if (acted && !goesOn && ofSeveral.has(word)) return i;
      acted = true;
    } else if (isVerb(reader, i) || (relatives.has(before) && !adverbs.has(word))) acted = true;
  }
  return undefined;
}

/** Whether the sentence goes on to something else at token `i`: no verb behind it is of those before the clause. */
function tellsOfOthers(reader: Reader, i: number): boolean {
  const { determiners, subordinators, prepositions } = reader.grammar;
  const word = wordAt(reader, i);
  if (word === ';' || (subordinators.has(word) && !prepositions.has(word))) return true;
  const isJoined = wordAt(reader, i - 1) === reader.numbers.and;
  return isJoined && (mayBeOthers(reader, i) || determiners.has(word));
}

/** Whether a number behind 'and' tells of others: 'who stole cars and two women were held', not 'who sold a hide and six tusks'. */
export const mayBeOthers = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) && nounAfter(reader, i + 1)?.noun.class !== 'thing';

const isVerb = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) ||
  reader.grammar.pasts.has(wordAt(reader, i)) ||
  verbsAt(reader, i).some(({ form }) => form === 'past');
