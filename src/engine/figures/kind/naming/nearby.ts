import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { isPlural } from '../../phrase/run.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { SubstanceWords } from '../../words.ts';
import { nearestCue } from '../cues.ts';
import { predicateAfter } from '../predicate/after.ts';
import { effectOf } from '../predicate/effects.ts';
import { largestOfKind } from '../wholes.ts';
import { accept, isBare, wantsPerson } from './accept.ts';
import { isBesideSomebody } from './beside-somebody.ts';
import { takeOver } from './ellipsis.ts';

const RECENT = 6;

/** 'charged 95', 'got nine': a bare number right after the verb of a price or a sentence named before. */
export function bareMeasure(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
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

function antecedentMeasure(
  before: readonly Candidate[],
  dimension: 'money' | 'time',
): Candidate | undefined {
  return before
    .slice(-RECENT)
    .findLast((earlier) => earlier.quantity.dimension === dimension && earlier.kind !== 'duration');
}

/** How far before a number 'the number of' may stand, and before one that it has risen to. */
const REACH_COUNTER = 9;
const REACH_CHANGE = 18;

/** 'put the number of victims at more than 1,800', 'the death toll rose to 12'. */
export function numberOf(reader: Reader, candidate: Candidate): boolean {
  if (!isBare(candidate)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  // 'The number of people killed by bootleg liquor in two cities has risen to 63'.
  const isChanged =
    reader.lexicon.words.ranges.joints.has(wordAt(reader, candidate.from - 1)) &&
    reader.lexicon.words.ranges.changes.has(wordAt(reader, candidate.from - 2));
  const reach = isChanged ? REACH_CHANGE : REACH_COUNTER;
  for (let i = candidate.from - 1; i >= Math.max(from, candidate.from - reach); i -= 1) {
    const counter = reader.lexicon.counters.match(reader.tokens, i, candidate.from);
    if (!counter) continue;
    const noun = reader.lexicon.nouns.match(reader.tokens, i + counter.length, candidate.from)
      ?.values[0];
    const kind = counter.values[0]?.kind ?? noun?.kind ?? kindOfThose(reader, i + counter.length);
    if (!kind) return false;
    return accept(reader, candidate, {
      kind,
      unit: noun?.unit ?? 'person',
      rule: `counter ${noun?.name ?? kind}`,
    });
  }
  return false;
}

/** 'people killed by': what befell those whose number is told. */
function kindOfThose(reader: Reader, at: number): FigureKind | undefined {
  const said = predicateAfter(reader, at + 1, wantsPerson);
  return said?.from === at + 1 ? effectOf(said.entry, 'person') : undefined;
}

/** The substance that a sentence has spoken of before token `at`. */
export const substanceBefore = (reader: Reader, at: number): SubstanceWords | undefined =>
  firstSubstance(reader, at - 1, sentenceNear(reader, at).from, -1);

/** The substance that the sentence of a mass speaks of, after it or before it, or the sentence before. */
export function substanceNear(reader: Reader, candidate: Candidate): SubstanceWords | undefined {
  const { from, to } = sentenceNear(reader, candidate.from);
  // 'the drug, weighing 190 kg, lay in a gold car': what weighs so much is named before.
  const weighs = reader.grammar.weighing.has(wordAt(reader, candidate.from - 1));
  return (
    (weighs ? substanceBefore(reader, candidate.from) : undefined) ??
    firstSubstance(reader, candidate.to, to, 1) ??
    firstSubstance(reader, candidate.from - 1, from, -1) ??
    (from > 0
      ? firstSubstance(reader, from - 1, sentenceNear(reader, from - 1).from, -1)
      : undefined) ??
    (speaksOfLoad(reader, from, to) || isWeighedAgain(reader, candidate.from)
      ? drugBefore(reader, from)
      : undefined)
  );
}

/** Whether a sentence speaks of what was found without naming it: 'the haul', 'the contraband'. */
function speaksOfLoad(reader: Reader, from: number, to: number): boolean {
  const { loads, standIns } = reader.grammar;
  for (let i = from; i < to; i += 1)
    if (loads.has(wordAt(reader, i)) || standIns.has(wordAt(reader, i))) return true;
  return false;
}

/** 'Together they weighed 10 kg': of what was found before. */
const isWeighedAgain = (reader: Reader, at: number): boolean =>
  reader.grammar.weighing.has(wordAt(reader, at - 1)) &&
  reader.lexicon.words.attributes.bodyPronouns.has(wordAt(reader, at - 2));

/** How many tokens before such a sentence the drug may be named. */
const REACH_DRUG = 60;

/** The drug that was named last before a token. */
function drugBefore(reader: Reader, at: number): SubstanceWords | undefined {
  const last = firstSubstance(reader, at - 1, Math.max(0, at - REACH_DRUG), -1);
  return last?.kind === 'drugs' ? last : undefined;
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
export function nounBefore(reader: Reader, candidate: Candidate): boolean {
  if (!candidate.phrase.refers || isBesideSomebody(reader, candidate)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const noun = reader.lexicon.nouns.match(reader.tokens, i, candidate.from)?.values[0];
    // 'Irish police found six of them': those who find are none of what is found.
    if (!noun?.kind || noun.class === 'officer') continue;
    candidate.phrase.noun = noun;
    return accept(reader, candidate, {
      kind: noun.kind,
      unit: noun.unit,
      rule: `noun before ${noun.name}`,
    });
  }
  return false;
}

/** 'Carabinieri, more than 1,000 of them': the noun stands right before the comma. */
export function nounRightBefore(reader: Reader, candidate: Candidate): boolean {
  if (wordAt(reader, candidate.from - 1) !== ',') return false;
  const at = candidate.from - 2;
  const hit = reader.lexicon.nouns.match(reader.tokens, at, candidate.from);
  const noun = hit?.values[0];
  if (!noun?.kind || !isPlural(reader, at)) return false;
  candidate.phrase.noun = noun;
  return accept(reader, candidate, {
    kind: noun.kind,
    unit: noun.unit,
    rule: `noun before ${noun.name}`,
  });
}

/** 'Most of those held are Ukrainian; four were wanted', 'Most of those held were Lesothans (168)': the persons that the sentence speaks of. */
export function thoseBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isBare(candidate)) return false;
  const next = wordAt(reader, candidate.to);
  const isBracketed = wordAt(reader, candidate.from - 1) === '(' && next === ')';
  if (!isBracketed && !reader.grammar.be.has(next) && !reader.grammar.have.has(next)) return false;
  const { from } = sentenceNear(reader, candidate.from);
  for (let i = candidate.from - 1; i > from; i -= 1) {
    if (!reader.grammar.those.has(wordAt(reader, i - 1))) continue;
    const predicate = predicateAfter(reader, i, wantsPerson);
    const kind = predicate?.from === i ? effectOf(predicate.entry, 'person') : undefined;
    if (!kind) continue;
    const whole = largestOfKind(before, kind);
    if (isBracketed && whole) candidate.whole = whole;
    return accept(reader, candidate, {
      kind,
      unit: 'person',
      rule: `those ${predicate?.entry.name ?? ''}`,
    });
  }
  return false;
}
