import { nationalityAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import {
  endsAsPast,
  isCapital,
  isInHeadline,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  isAndAt,
  isBeAt,
  isDeterminerAt,
  isHaveAt,
  isPrepositionAt,
  isVerbAt,
  namesPeople,
  nounAt,
} from '../../words-at.ts';
import { isAgeCue } from '../ages/ages.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';
import { opensVerb } from '../predicate/second-verb.ts';

/**
 * Whether a number is the subject of a past tense that no list holds and that ends the clause, so that it does not
 * share the earlier verb: 'three were charged and two more cautioned'. So it is as the object of one behind 'and'.
 */
export function isDoneOtherwise(reader: Reader, { from, phrase: { to } }: Candidate): boolean {
  if (opensVerb(reader, from - 1)) return true;
  // What has yet to happen is different as well: 'three are in custody and two have yet to be reached'.
  if (isHaveAt(reader, to) && reader.content.yet.has(wordAt(reader, to + 1))) return true;
  if (isThoughtElsewhere(reader, to)) return true;
  if (!endsAsPast(reader, to) || isVerbAt(reader, to)) return false;
  return isWord(reader, to) && !isWord(reader, to + 1);
}

/** Whether those before a token are only thought to be somewhere: 'five are in custody, and three are believed to be in Russia'. */
const isThoughtElsewhere = (reader: Reader, at: number): boolean =>
  isBeAt(reader, at) &&
  reader.grammar.infinitive.has(wordAt(reader, at + 2)) &&
  wordAt(reader, at + 3) === reader.grammar.bareBe &&
  reader.attributes.placePrepositions.has(wordAt(reader, at + 4));

/**
 * Whether persons behind a number of dead are alive, because they do something or something is done to them:
 * '39 deaths: four face court', '39 deaths: two men held'.
 */
export function areLiving(reader: Reader, candidate: Candidate, { kind }: Candidate): boolean {
  if (kind !== 'dead') return false;
  const { to } = candidate.phrase;
  const told = predicateAfter(reader, to, wantsPerson);
  if (told && told.from === overAuxiliaries(reader, to)) return told.entry.person !== kind;
  const goesOn =
    isPrepositionAt(reader, to) ||
    (isBeAt(reader, to) && saysWho(reader, to + 1)) ||
    isAndAt(reader, to);
  return isBare(candidate) && isWord(reader, to) && !goesOn;
}

/**
 * Whether the words from a token on say who somebody is or where: 'were women', 'are Vietnamese', 'was from Hai Duong',
 * 'were aged 15', and not what was done to them or how they are: 'were brought ashore', 'were unhurt'.
 */
const saysWho = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) ||
  isDeterminerAt(reader, i) ||
  isNumber(reader, i) ||
  nationalityAt(reader, i) !== undefined ||
  nounAt(reader, i) !== undefined ||
  isAgeCue(reader, i, i + 1);

/**
 * Whether something that no list holds is done to the persons before a token, who were told of in another way:
 * 'Nine were arrested, four were fined'. Their age is nothing that is done to them.
 */
export const isDoneAt = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) && !isVerbAt(reader, i) && !isAgeCue(reader, i, i + 1);

/**
 * Whether 'others' stand beside a person, so that they are persons whatever was counted before:
 * 'Dolan and seven others', 'he and seven others', in a headline 'nabs agent, three others'.
 */
export function isBesideSomebody(reader: Reader, { from, phrase }: Candidate): boolean {
  if (!phrase.refers || phrase.partitive || !isWord(reader, from - 2)) return false;
  const joint = wordAt(reader, from - 1);
  const noun = nounAt(reader, from - 2);
  const isOne = namesPeople(noun);
  if (isOne && joint === ',') return isInHeadline(reader, from) && !isPlural(reader, from - 2);
  return (
    joint === reader.numbers.and &&
    (noun
      ? isOne && !isPlural(reader, from - 2)
      : isCapital(reader, from - 2) || reader.grammar.pronouns.has(wordAt(reader, from - 2)))
  );
}
