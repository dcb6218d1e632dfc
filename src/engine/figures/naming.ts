import { accept, isAlike, isBare, isListedBeside, isPlainPerson, wantsPerson } from './accept.ts';
import type { Candidate } from './candidate.ts';
import { antecedentOf, isBreakdown, isIncluded, isJoined, reachOf, takeOver } from './ellipsis.ts';
import { effectOf, kindOf } from './kinds.ts';
import { type Reader, wordAt } from './lexicon.ts';
import {
  bareMeasure,
  nounBefore,
  nounRightBefore,
  numberOf,
  substanceNear,
  thoseBefore,
} from './nearby.ts';
import { predicateAfter } from './predicate.ts';
import { predicateBefore } from './predicate-before.ts';
import { largestBefore, largestOfKind, openingWhole, recent, siblingsWhole } from './wholes.ts';

/** A way to name the kind of a candidate; returns whether it did. One entry a way, tried in order. */
interface Naming {
  readonly name: string;
  readonly apply: (reader: Reader, candidate: Candidate, before: readonly Candidate[]) => boolean;
}

/** How a candidate gets its kind, from the surest way to the weakest. */
const NAMINGS: readonly Naming[] = [
  {
    name: 'those held',
    apply: (reader, candidate) => {
      const { held } = candidate.phrase;
      if (held === undefined) return false;
      const predicate = predicateAfter(reader, held, wantsPerson);
      return (
        predicate?.from === held &&
        accept(reader, candidate, {
          kind: effectOf(predicate.entry, 'person') ?? 'suspects',
          unit: 'person',
          rule: `those ${predicate.entry.name}`,
          predicate,
        })
      );
    },
  },
  {
    name: 'breakdown',
    apply: (reader, candidate, before) => {
      const whole =
        isBreakdown(reader, candidate, before) ?? siblingsWhole(reader, candidate, before);
      if (!whole || !(isBare(candidate) || isAlike(candidate, whole))) return false;
      const own = candidate.phrase.noun;
      takeOver(candidate, whole);
      candidate.whole = whole;
      if (own?.of) candidate.of = own.of;
      if (own) candidate.unit = own.class === 'premises' ? 'premises' : own.unit;
      return true;
    },
  },
  {
    name: 'said of the bare number',
    apply: (reader, candidate, before) => {
      if (!isBare(candidate)) return false;
      const antecedent = antecedentOf(reader, candidate, before, reachOf(reader, candidate));
      if (antecedent && antecedent.unit !== 'person') return false;
      const predicate = predicateAfter(reader, candidate.phrase.to, wantsPerson);
      const kind = predicate && effectOf(predicate.entry, 'person');
      if (!predicate || !kind) return false;
      accept(reader, candidate, {
        kind,
        unit: 'person',
        rule: `verb ${predicate.entry.name}`,
        predicate,
      });
      if (antecedent) candidate.antecedent = antecedent;
      const joint = wordAt(reader, candidate.from - 1);
      const fresh = joint !== reader.numbers.and && joint !== ',';
      const whole =
        openingWhole(reader, candidate, before) ??
        (fresh ? largestBefore(reader, candidate, before) : undefined);
      if (whole) candidate.whole = whole;
      return true;
    },
  },
  {
    name: 'bare sum or term',
    apply: (reader, candidate, before) =>
      isBare(candidate) && bareMeasure(reader, candidate, before),
  },
  {
    name: 'object',
    apply: (reader, candidate) => {
      if (!isBare(candidate)) return false;
      const predicate = predicateBefore(reader, candidate.from, wantsPerson);
      const kind = predicate?.direct ? effectOf(predicate.entry, 'person') : undefined;
      if (!predicate || !kind) return false;
      return accept(reader, candidate, {
        kind,
        unit: 'person',
        rule: `verb ${predicate.entry.name}`,
        predicate,
      });
    },
  },
  {
    name: 'listed beside',
    apply: (reader, candidate, before) => {
      const previous = before.at(-1);
      if (!previous || !isListedBeside(reader, candidate, previous)) return false;
      const { of, class: sort } = candidate.phrase.noun ?? {};
      takeOver(candidate, previous);
      if (sort === 'company') candidate.unit = 'item';
      if (previous.predicate) candidate.predicate = previous.predicate;
      if (of) candidate.of = of;
      else delete candidate.of;
      return true;
    },
  },
  {
    name: 'part of the figure before',
    apply: (reader, candidate, before) => {
      if (!isIncluded(reader, candidate)) return false;
      if (!isBare(candidate) && !isPlainPerson(candidate))
        return includedThing(reader, candidate, before);
      if (isPlainPerson(candidate) && predicateAfter(reader, candidate.phrase.to, wantsPerson)) {
        const whole = antecedentOf(reader, candidate, before, 0);
        if (whole?.unit === 'person') candidate.whole = whole;
        return false;
      }
      const antecedent =
        antecedentOf(reader, candidate, before, 1) ??
        (isPlainPerson(candidate) ? largestOfKind(before, 'arrested') : undefined);
      if (!antecedent || (isPlainPerson(candidate) && antecedent.unit !== 'person')) return false;
      const { of } = candidate.phrase.noun ?? {};
      takeOver(candidate, antecedent);
      candidate.whole = largestBefore(reader, candidate, before) ?? antecedent;
      if (of) candidate.of = of;
      return true;
    },
  },
  {
    name: 'noun right before',
    apply: (reader, candidate, before) =>
      candidate.phrase.partitive === true &&
      before.at(-1)?.to !== candidate.from - 1 &&
      nounRightBefore(reader, candidate),
  },
  {
    name: 'coordination',
    apply: (reader, candidate, before) => {
      if (!isBare(candidate) || !isJoined(reader, candidate)) return false;
      const antecedent = antecedentOf(reader, candidate, before, 0);
      if (antecedent) takeOver(candidate, antecedent);
      const whole = antecedent?.whole ?? openingWhole(reader, candidate, before);
      if (whole) candidate.whole = whole;
      return antecedent !== undefined;
    },
  },
  {
    name: 'counter',
    apply: numberOf,
  },
  {
    name: 'own words',
    apply: (reader, candidate, before) => {
      if (isBare(candidate) && candidate.phrase.refers) return false;
      if (isBare(candidate) && !predicateBefore(reader, candidate.from, wantsPerson)?.direct)
        return false;
      const verdict = kindOf(reader, candidate, before);
      return verdict !== undefined && accept(reader, candidate, verdict);
    },
  },
  {
    name: 'referred to',
    apply: (reader, candidate, before) => {
      if (candidate.phrase.head !== undefined && candidate.quantity.dimension === 'count')
        return false;
      const mass =
        candidate.quantity.dimension === 'mass' || candidate.quantity.dimension === 'volume';
      const antecedent = antecedentOf(
        reader,
        candidate,
        before,
        mass ? 1 : reachOf(reader, candidate),
      );
      if (antecedent) takeOver(candidate, antecedent);
      return antecedent !== undefined;
    },
  },
  {
    name: 'substance nearby',
    apply: (reader, candidate, before) => {
      const { dimension } = candidate.quantity;
      if (dimension !== 'mass' && dimension !== 'volume') return false;
      const substance = substanceNear(reader, candidate);
      if (substance) {
        if (substance.of) candidate.of = substance.of;
        return accept(reader, candidate, {
          kind: substance.kind,
          rule: `substance nearby ${substance.name}`,
        });
      }
      const last = recent(before).findLast((earlier) => earlier.quantity.dimension === dimension);
      if (last) takeOver(candidate, last);
      return last !== undefined;
    },
  },
  {
    name: 'those before',
    apply: thoseBefore,
  },
  {
    name: 'noun before',
    apply: nounBefore,
  },
];

/** Names the kind of a candidate; false where nothing in the text does. */
export function nameKind(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const named = NAMINGS.some((naming) => naming.apply(reader, candidate, before));
  if (named && isInherited(reader, candidate)) candidate.sure = false;
  return named;
}

/** Whether the kind was taken over from another sentence: a reader is told that it is not certain. */
function isInherited(reader: Reader, { antecedent, from, predicate }: Candidate): boolean {
  const { sentenceOf } = reader.doc;
  return antecedent !== undefined && !predicate && sentenceOf[antecedent.from] !== sentenceOf[from];
}

/** 'of which 4 call centres': a thing of the sort of the figure before it. */
function includedThing(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const antecedent = antecedentOf(reader, candidate, before, 0);
  const whole = antecedent?.whole ?? antecedent;
  if (!whole || !isAlike(candidate, whole)) return false;
  const { noun } = candidate.phrase;
  takeOver(candidate, whole);
  candidate.whole = whole;
  if (noun?.of) candidate.of = noun.of;
  return true;
}
