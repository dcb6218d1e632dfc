import { type Reader, wordAt } from '../../reader.ts';
import { mayBeVerbAt } from '../../syntax/run.ts';
import { isAuxiliaryAt, isCommaAt, isSubordinatorAt } from '../../words-at.ts';

/**
 * Whether a conjunction at a token begins another statement: 'arrested 58 people, while 127 were turned back',
 * 'man jailed after 12 women found'. In commas it is an aside: 'arrested, after months of work, 12 men'.
 */
export const isElse = (reader: Reader, i: number, at: number): boolean =>
  isSubordinatorAt(reader, i) &&
  // The same word twice is one conjunction: 'as well as'.
  ![i - 2, i + 2].some((beside) => wordAt(reader, beside) === wordAt(reader, i)) &&
  !(isCommaAt(reader, i - 1) && isCommaAt(reader, at - 1)) &&
  !isAsideBeforeList(reader, i, at);

/**
 * Whether a conjunction opens words without a verb that end before a list of what was named before them:
 * 'seized goods as part of a plan, including eight properties'.
 */
function isAsideBeforeList(reader: Reader, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i += 1) {
    if (isAuxiliaryAt(reader, i) || mayBeVerbAt(reader, i)) return false;
    if (isCommaAt(reader, i) && reader.lexicon.including.match(reader.tokens, i + 1, at))
      return true;
  }
  return false;
}
