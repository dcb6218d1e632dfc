import { sentenceAround } from '../text/doc.ts';
import type { Candidate } from './candidate.ts';
import { nearestCue } from './cues.ts';
import { antecedentOf, isBreakdown, isIncluded, isJoined, reachOf, takeOver } from './ellipsis.ts';
import { effectOf, kindOf, type Verdict } from './kinds.ts';
import { type Reader, wordAt } from './lexicon.ts';
import { predicateAfter, predicateBefore } from './predicate.ts';
import type { SubstanceWords } from './words.ts';

/** A way to name the kind of a candidate; returns whether it did. One entry a way, tried in order. */
interface Naming {
  readonly name: string;
  readonly apply: (reader: Reader, candidate: Candidate, before: readonly Candidate[]) => boolean;
}

const isBare = ({ quantity, phrase }: Candidate) =>
  quantity.dimension === 'count' && phrase.head === undefined;

const isPlainPerson = ({ phrase }: Candidate) =>
  phrase.noun?.class === 'person' &&
  (phrase.noun.kind === undefined || phrase.noun.kind === 'suspects');

const wantsPerson = (entry: Parameters<typeof effectOf>[0]) =>
  effectOf(entry, 'person') !== undefined;

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
      const whole = largestBefore(reader, candidate, before);
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
    name: 'part of the figure before',
    apply: (reader, candidate, before) => {
      if (!isIncluded(reader, candidate)) return false;
      if (!isBare(candidate) && !isPlainPerson(candidate))
        return includedThing(reader, candidate, before);
      if (predicateAfter(reader, candidate.phrase.to, wantsPerson) && isPlainPerson(candidate))
        return false;
      const antecedent = antecedentOf(reader, candidate, before, 1);
      if (!antecedent || (isPlainPerson(candidate) && antecedent.unit !== 'person')) return false;
      const { of } = candidate.phrase.noun ?? {};
      takeOver(candidate, antecedent);
      candidate.whole = largestBefore(reader, candidate, before) ?? antecedent;
      if (of) candidate.of = of;
      return true;
    },
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
      const last = before.findLast((earlier) => earlier.quantity.dimension === dimension);
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
  return NAMINGS.some((naming) => naming.apply(reader, candidate, before));
}

function accept(reader: Reader, candidate: Candidate, verdict: Verdict): true {
  candidate.kind = verdict.kind;
  candidate.rule = verdict.rule;
  const unit = candidate.quantity.unit ?? verdict.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (verdict.predicate) {
    candidate.predicate = verdict.predicate;
    candidate.evidence = {
      start: reader.tokens.start[verdict.predicate.from] ?? 0,
      end: reader.tokens.end[verdict.predicate.to - 1] ?? 0,
    };
  }
  const of = candidate.phrase.substance?.of ?? candidate.phrase.noun?.of;
  if (of && candidate.of === undefined) candidate.of = of;
  return true;
}

/** Whether a broken-down part is of the sort of its whole: persons and companies of persons, homes of premises. */
function isAlike(candidate: Candidate, whole: Candidate): boolean {
  const part = candidate.phrase.noun;
  if (!part || part.fixed) return false;
  const sort = part.class === 'company' ? 'person' : part.unit;
  return sort === whole.unit || part.kind === whole.kind;
}

/** 'charged 95', 'got nine': a bare number right after the verb of a price or a sentence named before. */
function bareMeasure(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const previous = wordAt(reader, candidate.from - 1);
  const money = antecedentMeasure(before, 'money');
  const cueTables = reader.lexicon;
  if (money && reader.grammar.payVerbs.has(previous)) {
    takeOver(candidate, money);
    const cue = nearestCue(reader, candidate, cueTables.moneyCues);
    if (cue) candidate.kind = cue.kind;
    return true;
  }
  const term = antecedentMeasure(before, 'time');
  if (term?.kind !== 'sentence' || !reader.grammar.termVerbs.has(previous)) return false;
  takeOver(candidate, term);
  return true;
}

const RECENT = 6;

function antecedentMeasure(
  before: readonly Candidate[],
  dimension: 'money' | 'time',
): Candidate | undefined {
  return before
    .slice(-RECENT)
    .findLast((earlier) => earlier.quantity.dimension === dimension && earlier.kind !== 'duration');
}

/** 'put the number of victims at more than 1,800', 'the death toll rose to 12'. */
function numberOf(reader: Reader, candidate: Candidate): boolean {
  if (!isBare(candidate)) return false;
  const { from } = sentenceAround(reader.doc, candidate.from);
  for (let i = candidate.from - 1; i >= Math.max(from, candidate.from - 9); i -= 1) {
    const counter = reader.lexicon.counters.match(reader.tokens, i, candidate.from);
    if (!counter) continue;
    const noun = reader.lexicon.nouns.match(reader.tokens, i + counter.length, candidate.from)
      ?.values[0];
    const kind = counter.values[0]?.kind ?? noun?.kind;
    if (!kind) return false;
    return accept(reader, candidate, {
      kind,
      unit: noun?.unit ?? 'person',
      rule: `counter ${noun?.name ?? kind}`,
    });
  }
  return false;
}

/** The substance that the sentence of a mass speaks of, after it or before it, or the sentence before. */
function substanceNear(reader: Reader, candidate: Candidate): SubstanceWords | undefined {
  const { from, to } = sentenceAround(reader.doc, candidate.from);
  return (
    firstSubstance(reader, candidate.to, to, 1) ??
    firstSubstance(reader, candidate.from - 1, from, -1) ??
    (from > 0
      ? firstSubstance(reader, from - 1, sentenceAround(reader.doc, from - 1).from, -1)
      : undefined)
  );
}

function firstSubstance(
  reader: Reader,
  start: number,
  end: number,
  step: 1 | -1,
): SubstanceWords | undefined {
  for (let i = start; step === 1 ? i < end : i >= end; i += step) {
    const hit = reader.lexicon.substances.match(reader.tokens, i)?.values[0];
    if (hit && hit.kind !== 'cash') return hit;
  }
  return undefined;
}

/** 'Photographs smuggled out, 26,938 of them': the noun stands before the number. */
function nounBefore(reader: Reader, candidate: Candidate): boolean {
  if (!candidate.phrase.refers) return false;
  const { from } = sentenceAround(reader.doc, candidate.from);
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const noun = reader.lexicon.nouns.match(reader.tokens, i, candidate.from)?.values[0];
    if (!noun?.kind) continue;
    candidate.phrase = { ...candidate.phrase, noun };
    return accept(reader, candidate, {
      kind: noun.kind,
      unit: noun.unit,
      rule: `noun before ${noun.name}`,
    });
  }
  return false;
}

/** '15 homes and 10 warehouses', 'Serbia 15, Bulgaria 5': the whole of the part right before this one. */
function siblingsWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const sibling = before.at(-1);
  if (
    !sibling?.whole ||
    reader.doc.sentenceOf[sibling.from] !== reader.doc.sentenceOf[candidate.from]
  )
    return undefined;
  const joint = wordAt(reader, sibling.to);
  const next = sibling.to + 1 === candidate.from;
  return next && (joint === ',' || joint === reader.numbers.and) ? sibling.whole : undefined;
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

/** 'Of the 131 searches, 120 took place in Bulgaria': what opens the sentence is the whole. */
function openingWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const { from } = sentenceAround(reader.doc, candidate.from);
  const first = before.find((earlier) => earlier.from >= from);
  if (!first || first.from - from > 2) return undefined;
  return wordAt(reader, from) === reader.grammar.of ? first : undefined;
}

/** The largest number of persons in reach that a smaller one can be part of. */
function largestBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const opening = openingWhole(reader, candidate, before);
  if (opening) return opening;
  const sentence = reader.doc.sentenceOf[candidate.from] ?? 0;
  const near = before.filter(
    (earlier) =>
      earlier.unit === 'person' &&
      earlier.quantity.dimension === 'count' &&
      earlier.kind !== 'officers' &&
      sentence - (reader.doc.sentenceOf[earlier.from] ?? 0) <= 1,
  );
  const largest = near.reduce<Candidate | undefined>(
    (best, earlier) =>
      (earlier.quantity.value ?? 0) > (best?.quantity.value ?? 0) ? earlier : best,
    undefined,
  );
  return (largest?.quantity.value ?? 0) > (candidate.quantity.value ?? 0) ? largest : undefined;
}

/** 'Most of those held are Ukrainian; four were wanted': the persons that the sentence speaks of. */
function thoseBefore(reader: Reader, candidate: Candidate): boolean {
  if (!isBare(candidate)) return false;
  const next = wordAt(reader, candidate.to);
  if (!reader.grammar.be.has(next) && !reader.grammar.have.has(next)) return false;
  const { from } = sentenceAround(reader.doc, candidate.from);
  for (let i = candidate.from - 1; i > from; i -= 1) {
    if (!reader.grammar.those.has(wordAt(reader, i - 1))) continue;
    const predicate = predicateAfter(reader, i, wantsPerson);
    const kind = predicate?.from === i ? effectOf(predicate.entry, 'person') : undefined;
    if (kind)
      return accept(reader, candidate, {
        kind,
        unit: 'person',
        rule: `those ${predicate?.entry.name ?? ''}`,
      });
  }
  return false;
}
