import { inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { substanceNear } from '../substance/substance-near.ts';
import { isInVessel } from './on-their-way.ts';

/** How many tokens behind the stopped persons their destination and their vessel may stand. */
const REACH = 18;
/** How many words may stand between 'in' and a boat: 'in a small inflatable boat'. */
const REACH_CARRIER = 5;

/**
 * Whether persons were stopped on a crossing, as their destination or their vessel tells:
 * 'intercepted 27 people trying to reach Spain', 'in a dinghy off Kos'.
 */
export function isOnCrossing(reader: Reader, candidate: Candidate): boolean {
  if (isTryingToCross(reader, candidate)) return true;
  // With drugs on board they are smugglers: 'intercepted four men in a speedboat with 40 kg of cocaine'.
  const isVessel = isInVessel(reader, candidate) || isInCarrier(reader, candidate);
  return isVessel && substanceNear(reader, candidate) === undefined;
}

/**
 * Whether words behind them tell that they tried to cross:
 * ', including five children, were stopped in Sfax attempting to reach Italy'.
 */
function isTryingToCross(reader: Reader, { phrase: { to } }: Candidate): boolean {
  const { unmet, voyages } = reader.content;
  for (let i = to; i < to + REACH && inOneSentence(reader.doc, i, to - 1); i += 1) {
    const isTo = reader.grammar.infinitive.has(wordAt(reader, i + 1));
    if (unmet.has(wordAt(reader, i)) && isTo && voyages.has(wordAt(reader, i + 2))) return true;
  }
  return false;
}

/** Whether a vessel stands behind them: 'in a small inflatable boat'. */
function isInCarrier(reader: Reader, { phrase: { to } }: Candidate): boolean {
  for (let i = to; i < to + REACH && inOneSentence(reader.doc, i, to - 1); i += 1) {
    if (!reader.grammar.inside.has(wordAt(reader, i))) continue;
    if (hasOneOf(reader.tokens, reader.content.carriers, i + 1, i + REACH_CARRIER)) return true;
  }
  return false;
}
