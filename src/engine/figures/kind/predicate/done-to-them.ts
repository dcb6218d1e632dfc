import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isAndAt, isRelativeAt, isSubordinatorAt, nounHitAt } from '../../words-at.ts';
import { type Predicate, verbAt, type Wanted } from './predicate.ts';

/** How many tokens behind counted persons the verb may stand whose object is 'them'. */
const REACH = 22;

/**
 * The second verb of a subject, whose object 'them' means the counted persons:
 * 'followed two men, aged 24 and 30, to a flat and arrested them'. If other persons or another subject come between,
 * it is open who is meant.
 */
export function doneToThem(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  const { objects, pronouns } = reader.grammar;
  const end = Math.min(sentenceNear(reader, at - 1).to, at + REACH);
  for (let i = at; i < end; i += 1) {
    const word = wordAt(reader, i);
    if (word === ';' || isRelativeAt(reader, i) || isSubordinatorAt(reader, i)) return undefined;
    if (!objects.has(word)) {
      if (pronouns.has(word) || countsOthers(reader, i)) return undefined;
      continue;
    }
    const verb = verbAt(reader, i - 1, wanted);
    const isSecond = isAndAt(reader, i - 2);
    if (!verb || !isSecond || verb.length > 1 || !isOfPersons(verb.hit.entry)) return undefined;
    return { ...verb.hit, from: i - 1, to: i, direct: true };
  }
  return undefined;
}

/** Whether a counted plural begins at a token. Ages count nobody. */
const countsOthers = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) && nounHitAt(reader, i + 1) !== undefined;

/** Whether a verb is never said of things, as 'seized them' may be. */
const isOfPersons: Wanted = ({ thing, premises }) => thing === undefined && premises === undefined;
