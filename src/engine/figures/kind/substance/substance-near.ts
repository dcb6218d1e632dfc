import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { type Run, sentenceNear } from '../../syntax/clause.ts';
import type { SubstanceWords } from '../../words/entries.ts';
import { isCommaAt, isOfAt, substanceAt } from '../../words-at.ts';

/** The substance that a weight without one refers to, in its own sentence or in the one before. */
export function substanceNear(reader: Reader, candidate: Candidate): SubstanceWords | undefined {
  const { from, to } = sentenceNear(reader, candidate.from);
  // Behind a verb of weighing the substance stands before: 'the drug, weighing 190 kg, lay in a gold car'.
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

/**
 * Whether the weight is an aside right behind the substance: 'the cocaine, 300 kilos of it,',
 * 'the cocaine, some 300 kilos,'.
 */
function isAsideOfSubstance(reader: Reader, { from, quantity: { to } }: Candidate): boolean {
  if (!isCommaAt(reader, from - 1) || substanceAt(reader, from - 2) === undefined) return false;
  const isOfIt = isOfAt(reader, to) && reader.attributes.bodyPronouns.has(wordAt(reader, to + 1));
  return isCommaAt(reader, isOfIt ? to + 2 : to);
}

/**
 * The drug of the sentence, because that was weighed and not what it was hidden in:
 * 'cocaine among bananas: 3 tons seized'.
 */
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

/** How many tokens before its cover a drug may be named. */
const REACH_COVER = 4;

/**
 * The last substance of the sentence that ends before a token. If it covers a drug, the drug:
 * 'cocaine under the bananas'.
 */
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

/** Whether a sentence refers to what was found without naming it: 'the haul', 'the contraband'. */
const speaksOfLoad = ({ content, tokens }: Reader, from: number, to: number): boolean =>
  [content.loads, content.standIns].some((words) => hasOneOf(tokens, words, from, to));

/** Whether a pronoun refers to what was found before: 'Together they weighed 10 kg'. */
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

/** The last substance of the sentence before token `at`. */
export const substanceBefore = (reader: Reader, at: number): SubstanceWords | undefined =>
  lastSubstance(reader, at, sentenceNear(reader, at).from);

const isDrug = ({ kind }: SubstanceWords): boolean => kind === 'drugs';

const isNoCash = ({ kind }: SubstanceWords): boolean => kind !== 'cash';

/** The substance at a token, if it passes the test. */
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
