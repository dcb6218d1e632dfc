import { blockAt } from '../../../text/doc.ts';
import { type Candidate, newCandidate } from '../../candidate.ts';
import { newPhrase } from '../../phrase/phrase.ts';
import { isLineStart, type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import type { NounWords } from '../../words/entries.ts';
import { kindOfNoun } from '../nouns/nouns.ts';
import { accept } from './accept.ts';

/** How many words a label may have. */
const LONGEST = 8;

/**
 * Names a number by the label before it on its line, or in the list item above it: 'House searches conducted: 260',
 * 'Ammunition seized: 17,464'.
 */
export function labelled(reader: Reader, candidate: Candidate): boolean {
  const label = labelOf(reader, candidate);
  if (!label) return false;
  const { from, to } = label;
  const { nouns, substances } = reader.lexicon;
  for (let i = from; i < to; i += 1) {
    const noun = nouns.match(reader.tokens, i, to);
    if (noun?.values[0])
      return ofNoun(reader, candidate, { noun: noun.values[0], from: i, to: i + noun.length });
    const substance = substances.match(reader.tokens, i, to)?.values[0];
    if (!substance) continue;
    const { kind, of, name } = substance;
    return accept(reader, candidate, { kind, unit: 'item', of, rule: `label ${name}` });
  }
  return false;
}

/**
 * The tokens of the label of a number that ends its line. It is the words up to a colon, or the whole list item
 * before the number's own.
 */
function labelOf(reader: Reader, { from, quantity }: Candidate) {
  if (!isLineStart(reader, quantity.to) && quantity.to !== reader.tokens.count) return undefined;
  const hasColon = wordAt(reader, from - 1) === ':';
  if (
    !hasColon &&
    !(isLineStart(reader, from) && [from, from - 1].every((i) => isPoint(reader, i)))
  )
    return undefined;
  const to = hasColon ? from - 1 : from;
  for (let i = to - 1; i >= to - LONGEST; i -= 1)
    if (isLineStart(reader, i)) return { from: i, to };
  return undefined;
}

const isPoint = ({ doc, tokens }: Reader, i: number): boolean =>
  blockAt(doc, tokens.start[i] ?? 0)?.kind === 'item';

/** Names a number by the noun of its label and what the label says of it: 'Suspects arrested: 12'. */
function ofNoun(
  reader: Reader,
  candidate: Candidate,
  { noun, from, to }: Run & { noun: NounWords },
): boolean {
  const { quantity } = candidate;
  const phrase = newPhrase({ ...candidate.phrase, to, head: to - 1, noun });
  const named = kindOfNoun(reader, newCandidate({ quantity, phrase, from, to }));
  if (!named) return false;
  candidate.phrase.noun = noun;
  return accept(reader, candidate, named);
}
