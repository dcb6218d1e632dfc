import { inOneSentence } from '../../../text/doc.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isNumber, type Reader } from '../../reader.ts';
import { isPlural } from '../../syntax/run.ts';
import type { NounWords, VerbWords } from '../../words/entries.ts';
import { isAndAt, isCommaAt, isDefiniteAt, nounAt } from '../../words-at.ts';
import { isAlike, isOnlyChecked } from '../antecedent/alike.ts';
import { antecedentOf } from '../antecedent/antecedent.ts';
import { includerBefore, isIncluded, nounAmong, takePart } from '../antecedent/ellipsis.ts';
import { hasRoom, kindOfPersonsAt, largestBefore, largestOfKind } from '../antecedent/wholes.ts';
import { isPlainPerson } from '../persons/plain-persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { accept } from './accept.ts';

/** Gives an included number the kind of the figure that includes it: 'including five nationals'. */
export function included(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isIncluded(reader, candidate)) return isIncludedBeside(reader, candidate, before);
  if (isAmongThose(reader, candidate, before)) return true;
  if (isChecked(reader, candidate, before)) return true;
  const isPerson = isPlainPerson(candidate);
  if (!isBare(candidate) && !isPerson) return includedThing(reader, candidate, before);
  const role = isPerson ? roleOfAll(reader, candidate, before) : undefined;
  if (role?.kind) {
    const { kind, unit, name } = role;
    return accept(reader, candidate, { kind, unit, rule: `part of ${name}` });
  }
  if (isPerson && isToldOf(reader, candidate)) {
    const whole = antecedentOf(reader, candidate, before, 0);
    if (whole?.unit === 'person') candidate.whole = whole;
    return false;
  }
  const group = groupBefore(reader, candidate, before);
  if (group) {
    takePart(candidate, group);
    return true;
  }
  return hasPartOf(reader, candidate, before);
}

/**
 * Makes it a part of the figure before, or of arrests whose number is not told:
 * 'Police held 25, among them a doctor'.
 */
function hasPartOf(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const isPerson = isPlainPerson(candidate);
  const antecedent =
    antecedentOf(reader, candidate, before, 1) ??
    (isPerson ? largestOfKind(before, 'arrested') : undefined);
  if (isOfUncounted(reader, candidate, antecedent)) return true;
  if (!antecedent || (isPerson && antecedent.unit !== 'person')) return false;
  if (isOfOtherSort(candidate, antecedent)) return false;
  const largest =
    antecedent.unit === 'person' ? largestBefore(reader, candidate, before) : antecedent;
  // The last figure counts, and not a larger one of another kind:
  // 'Eight migrants were found after a wreck that left four people dead, including two children'.
  const isOfOthers = largest && largest.kind !== antecedent.kind && !isBare(antecedent);
  takePart(candidate, antecedent, isOfOthers ? antecedent : largest);
  return true;
}

/**
 * The noun of uncounted persons who suffered, which tells the kind whatever is said of them:
 * 'The victims including ten teenagers were identified as coming from Hanoi',
 * 'full of migrants, among them four children'.
 */
function roleOfAll(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NounWords | undefined {
  const includer = includerBefore(reader, candidate) ?? 0;
  const last = isCommaAt(reader, includer - 1) ? includer - 2 : includer - 1;
  if ((before.at(-1)?.to ?? 0) > last || !isPlural(reader, last)) return undefined;
  const noun = nounAt(reader, last);
  if (noun?.kind === 'migrants') return noun;
  return noun?.kind === 'victims' && isDefiniteAt(reader, last - 1) ? noun : undefined;
}

/**
 * Whether all of one sort cannot be all of another: 'four men ... including four children'. Some minors may be among
 * women.
 */
const isOfOtherSort = ({ phrase, quantity }: Candidate, whole: Candidate): boolean => {
  const [part, all] = [phrase.noun?.of, whole.phrase.noun?.of];
  if (part === undefined || all === undefined || part === all) return false;
  return quantity.value === whole.quantity.value;
};

/** The earlier number of the kind that the subject names: 'The dead included six children'. */
function groupBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const group = (includerBefore(reader, candidate) ?? 0) - 1;
  if (!isDefiniteAt(reader, group - 1)) return undefined;
  const kind = kindOfPersonsAt(reader, group);
  return kind && largestOfKind(before, kind);
}

/**
 * Whether the included persons have a verb of their own. They do not in
 * '71 migrants, including four children, and four men were held', where it belongs to the next number.
 */
function isToldOf(reader: Reader, { phrase: { to } }: Candidate): boolean {
  const isOfOthers = isCommaAt(reader, to) && isAndAt(reader, to + 1) && isNumber(reader, to + 2);
  return !isOfOthers && predicateAfter(reader, to, wantsPerson) !== undefined;
}

/** Names a number that is included in an event without a number: 'made arrests, including 27 in Belgium'. */
function isOfUncounted(
  reader: Reader,
  candidate: Candidate,
  antecedent: Candidate | undefined,
): boolean {
  const includer = includerBefore(reader, candidate);
  if (includer === undefined || !isBare(candidate)) return false;
  const start = Math.max(includer - REACH_EVENT, antecedent?.to ?? 0);
  const noun = lastEvent(reader, start, includer);
  return (
    noun?.kind !== undefined &&
    accept(reader, candidate, {
      kind: noun.kind,
      unit: noun.unit,
      rule: `uncounted ${noun.name}`,
    })
  );
}

/** How many tokens before the words of including the event may stand: 'arrests in several countries, including'. */
const REACH_EVENT = 8;

/** The last plural between two tokens that itself names an act against persons or premises. */
function lastEvent(reader: Reader, from: number, to: number): NounWords | undefined {
  for (let i = to - 1; i >= from && inOneSentence(reader.doc, i, to); i -= 1) {
    const noun = nounAt(reader, i, to);
    const isEvent = noun?.fixed && (noun.unit === 'person' || noun.unit === 'premises');
    if (isEvent && isPlural(reader, i)) return noun;
  }
  return undefined;
}

/**
 * Names a number with the same noun as an included one before it:
 * 'including three rifles from a car and two rifles from a shed'.
 */
function isIncludedBeside(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const part = before.at(-1);
  const { noun } = candidate.phrase;
  if (!part?.whole || !noun || part.phrase.noun !== noun) return false;
  if (!inOneSentence(reader.doc, part.from, candidate.from)) return false;
  if (!isAndAt(reader, candidate.from - 1)) return false;
  if (includerBefore(reader, part) === undefined) return false;
  if (!hasRoom(reader, part.whole, candidate, before)) return false;
  takePart(candidate, part, part.whole);
  return true;
}

/** Names a number whose noun stands behind 'among': 'Two minors were among the victims'. */
function isAmongThose(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const noun = nounAmong(reader, candidate);
  if (!noun?.kind || !(isBare(candidate) || isPlainPerson(candidate))) return false;
  // It is no part of the number right beside it: '18 women and three children were among the dead'.
  const isBeside = before.at(-1)?.to === candidate.from - 1 && isAndAt(reader, candidate.from - 1);
  const others = isBeside ? before.slice(0, -1) : before;
  const whole = noun.kind === 'suspects' ? undefined : largestOfKind(others, noun.kind);
  if (whole) candidate.whole = whole;
  return accept(reader, candidate, {
    kind: noun.kind,
    unit: noun.unit,
    rule: `among ${noun.name}`,
  });
}

/**
 * Names a number that is included in what was only inspected:
 * 'checked 900 entities, including 700 individuals and 200 vehicles'.
 */
function isChecked(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const whole = antecedentOf(reader, candidate, before, 0);
  if (!whole || !isOnlyChecked(whole)) return false;
  const own = candidate.phrase.noun;
  takePart(candidate, whole);
  candidate.predicate = whole.predicate;
  candidate.of = own?.of;
  if (own) candidate.unit = own.unit;
  // A verb behind it is said of the part alone: ', of which 20,000 were seized'.
  const taken = own ? undefined : predicateAfter(reader, candidate.phrase.to, wantsThing);
  if (taken) {
    candidate.kind = taken.entry.thing;
    candidate.of = whole.of;
  }
  return true;
}

const wantsThing = ({ thing }: VerbWords): boolean => thing !== undefined && thing !== 'other';

/** Names a thing that is included in a figure of its sort: 'of which 4 call centres'. */
function includedThing(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const antecedent = antecedentOf(reader, candidate, before, 0);
  const whole = antecedent?.whole ?? antecedent;
  if (!whole || !isAlike(candidate, whole)) return false;
  takePart(candidate, whole);
  return true;
}
