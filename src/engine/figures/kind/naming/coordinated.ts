import { type Candidate, isBare } from '../../candidate.ts';
import { isPastFormAt, type Reader, wordAt } from '../../reader.ts';
import { isBeAt, isCommaAt } from '../../words-at.ts';
import { antecedentOf } from '../antecedent/antecedent.ts';
import { isJoined, takeOver, takePart } from '../antecedent/ellipsis.ts';
import { areLiving, isDoneAt, isDoneOtherwise } from '../antecedent/no-antecedent.ts';
import { areToldOtherwise } from '../antecedent/told-otherwise.ts';
import { openingWhole } from '../antecedent/wholes.ts';
import { isPlainPerson } from '../persons/plain-persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/** Gives a bare number the kind of the figure that it is joined to: '27 in Belgium and one in Spain'. */
export function coordinated(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isJoined(reader, candidate) || isDoneOtherwise(reader, candidate)) return false;
  const antecedent = antecedentOf(reader, candidate, before, 0);
  if (antecedent && areLiving(reader, candidate, antecedent)) return false;
  if (!isBare(candidate) && !isPeopleBesidePart(reader, candidate, antecedent)) return false;
  const whole = antecedent?.whole ?? openingWhole(reader, candidate, before);
  const isOtherwise = antecedent?.predicate !== undefined && hasVerb(reader, candidate.phrase.to);
  if (isOtherwise && whole?.unit === 'person') {
    takePart(candidate, whole);
    return true;
  }
  if (antecedent) takeOver(candidate, antecedent);
  if (isOtherwise || areToldOtherwise(reader, candidate)) candidate.doubt = 'kind';
  candidate.whole = whole ?? (isTold(reader, candidate) ? antecedent : candidate.whole);
  return antecedent !== undefined;
}

/**
 * Whether the persons before a token have a verb of their own that no list holds, so that they are told of in another
 * way than those before: 'Of the 20 arrested six were charged and 14 sent home', 'four were fined', 'two walked free'.
 */
const hasVerb = (reader: Reader, to: number): boolean =>
  isPastFormAt(reader, to) || isDoneAt(reader, isBeAt(reader, to) ? to + 1 : to);

/** Whether the number tells what some of them did: 'eight were involved, with three entering the shop'. */
const isTold = (reader: Reader, { from, quantity, phrase }: Candidate): boolean =>
  !phrase.refers &&
  !quantity.rest &&
  reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
  isCommaAt(reader, from - 2);

/**
 * Whether the candidate is another part of a whole, told by nationality:
 * 'ten of whom are Croatian and three Italian nationals'.
 */
function isPeopleBesidePart(
  reader: Reader,
  candidate: Candidate,
  part: Candidate | undefined,
): boolean {
  const ofPart =
    part?.unit === 'person' &&
    (part.whole !== undefined || part.phrase.partitive === true || isGoingOn(part));
  return (
    ofPart &&
    isPlainPerson(candidate) &&
    candidate.phrase.nationalities.length > 0 &&
    !predicateAfter(reader, candidate.phrase.to, wantsPerson)
  );
}

/** Whether a number goes on from another one: 'eight are Swedish, three are Dutch'. */
const isGoingOn = (part: Candidate): boolean => isBare(part) && part.antecedent !== undefined;
