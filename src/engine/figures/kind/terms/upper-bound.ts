import { inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { boundEntry } from '../../number/bounds.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isPenalty } from '../../stages.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isBeAt, isDeterminerAt } from '../../words-at.ts';

/** Turns an exact term or fine into an upper bound, if words further away say that it is the most that may be given. */
export function boundByMost(reader: Reader, candidate: Candidate, before?: Candidate): void {
  const { kind, quantity } = candidate;
  if (quantity.q !== 'exact' || !isPenalty(kind)) return;
  if (
    isMaximum(reader, candidate) ||
    isThreatened(reader, candidate) ||
    (kind === 'fine' && isBesideMost(reader, candidate, before))
  )
    quantity.q = isLeast(reader, candidate) ? 'min' : 'max';
}

/** How many tokens before a fine the word for the least may stand: 'carries a minimum fine of'. */
const REACH_LEAST = 3;

/** Whether a law tells the least that it allows and not the most. */
const isLeast = ({ content, tokens }: Reader, { from }: Candidate): boolean =>
  hasOneOf(tokens, content.leasts, Math.max(0, from - REACH_LEAST), from);

/** Whether a sum is the most that a law allows: 'The maximum penalty for laundering is €5 million', not 'The maximum loss was'. */
export function isMostOfLaw(reader: Reader, candidate: Candidate): boolean {
  const { from } = sentenceNear(reader, candidate.from);
  const first = isDeterminerAt(reader, from) ? from + 1 : from;
  const hit = reader.lexicon.termsBefore.match(reader.tokens, first, candidate.from);
  return hit?.values[0] === 'possible' && isMaximum(reader, candidate);
}

/** Whether the sentence opens with a word for the maximum: 'The maximum sentence for smuggling is 14 years'. */
function isMaximum(reader: Reader, { from }: Candidate): boolean {
  if (!isBeAt(reader, from - 1)) return false;
  const start = sentenceNear(reader, from).from;
  const first = isDeterminerAt(reader, start) ? start + 1 : start;
  return boundEntry(reader, first)?.q === 'max';
}

/** How many tokens before a term the word for a threat may stand: 'carries a mandatory penalty of'. */
const REACH_THREAT = 5;

/**
 * Whether a word for a threat stands before the term, which nobody was given yet: 'faces 20 years',
 * 'punishable by 12 years', 'carries a penalty of life'.
 */
function isThreatened(reader: Reader, { from }: Candidate): boolean {
  const { subordinators } = reader.grammar;
  const { threats } = reader.content;
  // The lower end of a range is no maximum: 'face terms from 14 months to 27 years'.
  if (reader.attributes.sentFrom.has(wordAt(reader, from - 1))) return false;
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_THREAT);
  for (let i = from - 1; i >= start; i -= 1) {
    const word = wordAt(reader, i);
    if (threats.has(word)) return true;
    if (subordinators.has(word) || !isWord(reader, i)) return false;
  }
  return false;
}

/**
 * Whether a fine is joined to a maximum term, so that it is a maximum as well:
 * 'a maximum penalty of seven years and a fine of $2m'.
 */
function isBesideMost(reader: Reader, { from }: Candidate, term?: Candidate): boolean {
  if (term?.kind !== 'sentence' || term.quantity.q !== 'max') return false;
  let joined = false;
  for (let i = term.to; i < from; i += 1) {
    const word = wordAt(reader, i);
    if (word === reader.numbers.and || reader.grammar.otherwise.has(word)) joined = true;
    else if (!inOneSentence(reader.doc, i, from)) return joined;
  }
  return joined;
}
