import { type Candidate, newCandidate } from '../../candidate.ts';
import { newPhrase } from '../../phrase/phrase.ts';
import { isLineStart, type Reader, wordAt } from '../../reader.ts';
import type { NounWords } from '../../words.ts';
import { kindOfNoun } from '../nouns.ts';
import { accept } from './accept.ts';

/** How many words a label may have. */
const LONGEST = 8;

/** 'House searches conducted: 260', 'Ammunition seized: 17,464': a line whose label names what is counted. */
export function labelled(reader: Reader, candidate: Candidate): boolean {
  const colon = candidate.from - 1;
  const start = labelStart(reader, colon);
  if (start === undefined) return false;
  const { nouns, substances } = reader.lexicon;
  for (let i = start; i < colon; i += 1) {
    const noun = nouns.match(reader.tokens, i, colon);
    if (noun?.values[0]) return ofNoun(reader, candidate, noun.values[0], i, i + noun.length);
    const substance = substances.match(reader.tokens, i, colon)?.values[0];
    if (!substance) continue;
    const { kind, of, name } = substance;
    return accept(reader, candidate, { kind, unit: 'item', of, rule: `label ${name}` });
  }
  return false;
}

/** The first token of the line that ends with a colon at a token. */
function labelStart(reader: Reader, colon: number): number | undefined {
  const ends = isLineStart(reader, colon + 2) || colon + 2 === reader.tokens.count;
  if (wordAt(reader, colon) !== ':' || !ends) return undefined;
  for (let i = colon - 1; i >= colon - LONGEST; i -= 1) if (isLineStart(reader, i)) return i;
  return undefined;
}

/** The kind of a label's noun, by what its line says of it: 'Suspects arrested: 12'. */
function ofNoun(
  reader: Reader,
  candidate: Candidate,
  noun: NounWords,
  from: number,
  to: number,
): boolean {
  const { quantity } = candidate;
  const phrase = newPhrase({ ...candidate.phrase, to, head: to - 1, noun });
  const verdict = kindOfNoun(reader, newCandidate({ quantity, phrase, from, to }));
  if (!verdict) return false;
  candidate.phrase.noun = noun;
  return accept(reader, candidate, verdict);
}
