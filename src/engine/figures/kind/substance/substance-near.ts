import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { type Run, sentenceNear } from '../../syntax/clause.ts';
import type { SubstanceWords } from '../../words/entries.ts';
import { isCommaAt, isOfAt, substanceAt } from '../../words-at.ts';

/** The substance that the sentence of a mass speaks of, after it or before it, or the sentence before. */
export function substanceNear(reader: Reader, candidate: Candidate): SubstanceWords | undefined {
  const { from, to } = sentenceNear(reader, candidate.from);
  // 'the drug, weighing 190 kg, lay in a gold car': what weighs so much is named before.
  const weighs = reader.content.weighing.has(wordAt(reader, candidate.from - 1));
  return (
    (weighs || isAsideOfSubstance(reader, candidate)
      ? substanceBefore(reader, candidate.from)
      : undefined) ??
    drugIn(reader, candidate, { from, to }) ??
    nextSubstance(reader, candidate.to, to) ??
    lastSubstance(reader, candidate.from, from) ??
    inSentenceBefore(reader, from) ??
    (speaksOfLoad(reader, from, to) || isWeighedAgain(reader, candidate.from)
      ? drugBefore(reader, from)
      : undefined)
  );
}

/** 'the cocaine, 300 kilos of it,', 'the cocaine, some 300 kilos,': what weighs so much stands right before. */
function isAsideOfSubstance(reader: Reader, { from, quantity: { to } }: Candidate): boolean {
  if (!isCommaAt(reader, from - 1) || substanceAt(reader, from - 2) === undefined) return false;
  const isOfIt = isOfAt(reader, to) && reader.attributes.bodyPronouns.has(wordAt(reader, to + 1));
  return isCommaAt(reader, isOfIt ? to + 2 : to);
}

/** 'cocaine among bananas: 3 tons seized': where a sentence names a drug it was weighed, not what it lay in. */
function drugIn(
  reader: Reader,
  candidate: Candidate,
  { from, to }: Run,
): SubstanceWords | undefined {
  return (
    nextSubstance(reader, candidate.to, to, isDrug) ??
    lastSubstance(reader, candidate.from, from, isDrug)
  );
}

/** How many tokens before what a drug was hidden in it may be named. */
const REACH_COVER = 4;

/** The substance that is named last in the sentence that ends before a token: of 'cocaine under the bananas' the drug. */
function inSentenceBefore(reader: Reader, end: number): SubstanceWords | undefined {
  if (end <= 0) return undefined;
  const { from } = sentenceNear(reader, end - 1);
  for (let at = end - 1; at >= from; at -= 1) {
    const last = meantAt(reader, at, isNoCash);
    if (!last) continue;
    const hidden = lastSubstance(reader, at, Math.max(from, at - REACH_COVER));
    return hidden?.kind === 'drugs' ? hidden : last;
  }
  return undefined;
}

/** Whether a sentence speaks of what was found without naming it: 'the haul', 'the contraband'. */
const speaksOfLoad = ({ content, tokens }: Reader, from: number, to: number): boolean =>
  [content.loads, content.standIns].some((words) => hasOneOf(tokens, words, from, to));

/** 'Together they weighed 10 kg': of what was found before. */
const isWeighedAgain = (reader: Reader, at: number): boolean =>
  reader.content.weighing.has(wordAt(reader, at - 1)) &&
  reader.attributes.bodyPronouns.has(wordAt(reader, at - 2));

/** How many tokens before such a sentence the drug may be named. */
const REACH_DRUG = 60;

/** The drug that was named last before a token. */
function drugBefore(reader: Reader, at: number): SubstanceWords | undefined {
  const last = lastSubstance(reader, at, Math.max(0, at - REACH_DRUG));
  return last?.kind === 'drugs' ? last : undefined;
}

/** The substance that a sentence has spoken of before token `at`. */
export const substanceBefore = (reader: Reader, at: number): SubstanceWords | undefined =>
  lastSubstance(reader, at, sentenceNear(reader, at).from);

const isDrug = ({ kind }: SubstanceWords): boolean => kind === 'drugs';

const isNoCash = ({ kind }: SubstanceWords): boolean => kind !== 'cash';

/** The substance at a token, if it is one that is meant. */
function meantAt(
  reader: Reader,
  i: number,
  isMeant: (substance: SubstanceWords) => boolean,
): SubstanceWords | undefined {
  const substance = substanceAt(reader, i);
  return substance && isMeant(substance) ? substance : undefined;
}

/** The first substance from token `from` up to `to`. */
function nextSubstance(reader: Reader, from: number, to: number, isMeant = isNoCash) {
  for (let i = from; i < to; i += 1) {
    const substance = meantAt(reader, i, isMeant);
    if (substance) return substance;
  }
  return undefined;
}

/** The last substance before token `at`, back to `from`. */
function lastSubstance(reader: Reader, at: number, from: number, isMeant = isNoCash) {
  for (let i = at - 1; i >= from; i -= 1) {
    const substance = meantAt(reader, i, isMeant);
    if (substance) return substance;
  }
  return undefined;
}
