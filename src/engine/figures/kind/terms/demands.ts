import { sentenceStart } from '../../../text/doc.ts';
import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { clauseAround, skipDeterminers } from '../../syntax/clause.ts';
import { beforeAuxiliaries, isAndAt, isDeterminerAt, nounAt, verbsAt } from '../../words-at.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';

/** How many tokens before a term the word for a demand may stand: 'demanded 12 and eight'. */
const DEMAND_REACH = 8;

/** The token of the word that makes a term a demand, before it in its clause or right behind it. */
export function demandOf(reader: Reader, candidate: Candidate): number | undefined {
  const { from } = clauseAround(reader, candidate.from);
  return (
    demandBefore(reader, candidate, from) ??
    demandBehind(reader, candidate) ??
    demandToSentence(reader, candidate, from) ??
    wishBefore(reader, candidate, from)
  );
}

/**
 * The word for what somebody thinks right: 'argued that he should spend 30 years behind bars', 'deserved ten'. Said
 * of a court it is the sentence itself.
 */
function wishBefore(reader: Reader, { from }: Candidate, start: number): number | undefined {
  const { trials } = reader.content;
  for (let i = from - 1; i >= Math.max(start, from - DEMAND_REACH); i -= 1) {
    if (!reader.attributes.oughts.has(wordAt(reader, i))) continue;
    const isOfCourt = nextOf(reader.tokens, trials, sentenceStart(reader.doc, i), i) < i;
    return isOfCourt ? undefined : i;
  }
  return undefined;
}

/** How many tokens may stand between a demand, its verb and the term. */
const REACH_VERB = 12;

/** The word for a demand before an infinitive: 'asked the court on Monday to sentence the boss to 15 years'. */
function demandToSentence(reader: Reader, { from }: Candidate, start: number): number | undefined {
  const { demands } = reader.attributes;
  for (let i = from - 1; i > Math.max(start, from - REACH_VERB); i -= 1) {
    if (!reader.grammar.infinitive.has(wordAt(reader, i))) continue;
    const gives = verbsAt(reader, i + 1).some(({ entry }) => entry.person === 'convicted');
    for (let at = i - 1; gives && at >= Math.max(start, i - REACH_VERB); at -= 1) {
      if (demands.has(wordAt(reader, at))) return at;
      if (opensDeed(reader, at) && at < i - 1) break;
    }
  }
  return undefined;
}

/** Whether 'and' opens what was done behind a demand: 'asked the jury to retire and went on to sentence him'. */
const opensDeed = (reader: Reader, i: number): boolean =>
  isAndAt(reader, i) && !isDeterminerAt(reader, i + 1);

/** The word for a demand behind the term: 'short of the 17 years prosecutors had requested'. */
function demandBehind(reader: Reader, { to }: Candidate): number | undefined {
  const { demands } = reader.attributes;
  const noun = skipDeterminers(reader, to);
  if (nounAt(reader, noun)?.class !== 'officer') return undefined;
  const verb = overAuxiliaries(reader, noun + 1);
  return demands.has(wordAt(reader, verb)) ? verb : undefined;
}

/**
 * The word for a demand before the term, with no verb of sentencing in between: 'Prosecutors had demanded 12 years'.
 */
function demandBefore(reader: Reader, candidate: Candidate, start: number): number | undefined {
  const { demands } = reader.attributes;
  const { termVerbs } = reader.content;
  for (let i = candidate.from - 1; i >= Math.max(start, candidate.from - DEMAND_REACH); i -= 1) {
    if (demands.has(wordAt(reader, i))) return i;
    if (termVerbs.has(wordAt(reader, i)) || isToldConvictedAt(reader, i)) return undefined;
  }
  return undefined;
}

/**
 * Whether a sentence was passed at a token: 'whoever made the demands was jailed'. In 'demanded that he be jailed' it
 * was not.
 */
function isToldConvictedAt(reader: Reader, i: number): boolean {
  const { ofOne, ofSeveral } = reader.grammar;
  const auxiliary = wordAt(reader, beforeAuxiliaries(reader, i - 1) + 1);
  const isTold = ofOne.has(auxiliary) || ofSeveral.has(auxiliary);
  return isTold && verbsAt(reader, i).some(({ entry }) => entry.person === 'convicted');
}
