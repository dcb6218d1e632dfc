import { tokenAt } from '../../../text/doc.ts';
import { agencyEndingAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAdverbAt, isDefiniteAt, isListJointAt, nounAt } from '../../words-at.ts';

/** Whether whoever bears a sum stands right before it, so that the sum is damage and not a price. */
export const isBorne = (reader: Reader, candidate: Candidate): boolean =>
  isLossOfEach(reader, candidate) ||
  isBorneByStates(reader, candidate) ||
  isBorneByAgency(reader, candidate) ||
  isBorneByBody(reader, candidate);

/** Whether the sum is what each victim lost: 'Losses averaged £81,250 per victim', 'lost €20,000 each'. */
function isLossOfEach(reader: Reader, { from, quantity }: Candidate): boolean {
  const per = reader.lexicon.pers.match(reader.tokens, quantity.to)?.values[0];
  if (per !== 'person' && per !== 'one') return false;
  for (let i = from - 1; i > from - REACH_LOSS; i -= 1) {
    const cue = reader.lexicon.moneyCues.match(reader.tokens, i, from)?.values[0];
    if (cue && cue.side !== 'after') return cue.kind === 'damage';
  }
  return false;
}

/** How many tokens before such a sum the word for the loss may stand: 'Losses averaged'. */
const REACH_LOSS = 4;

/** Whether an authority between the verb and the sum bears it: 'the fraud cost Romania’s customs about €4m'. */
function isBorneByAgency(reader: Reader, { from }: Candidate): boolean {
  const named = agencyEndingAt(reader, from - 1);
  if (!named) return false;
  let at = tokenAt(reader.doc, named.start) - 1;
  while (isDefiniteAt(reader, at)) at -= 1;
  return reader.lexicon.words.costs.has(wordAt(reader, at));
}

/** Whether countries right before the sum bear it: 'cost Italy, Latvia and Portugal €62 million'. */
function isBorneByStates(reader: Reader, { from }: Candidate): boolean {
  // An adverb may stand in between: 'cost Italy alone €90 million'.
  const last = isAdverbAt(reader, from - 1) ? from - 2 : from - 1;
  const country = placeEndingAt(reader, last);
  if (country?.kind !== 'country') return false;
  let at = tokenAt(reader.doc, country.start) - 1;
  for (let i = at; isListJointAt(reader, i); ) {
    const next = placeEndingAt(reader, i - 1);
    if (!next) return false;
    at = i = tokenAt(reader.doc, next.start) - 1;
  }
  const cues = reader.lexicon.moneyCues.match(reader.tokens, at, at + 1)?.values;
  return cues?.some(({ kind }) => kind === 'price') ?? false;
}

/** Whether a building or a company right before the sum bears it: 'the attack cost the clinic €2.2 million'. */
function isBorneByBody(reader: Reader, { from }: Candidate): boolean {
  const bearer = nounAt(reader, from - 1, from)?.class;
  if (bearer !== 'premises' && bearer !== 'company') return false;
  for (let i = from - 2; i > from - REACH_BEARER; i -= 1)
    if (isDefiniteAt(reader, i)) return reader.lexicon.words.costs.has(wordAt(reader, i - 1));
  return false;
}

/** How many words may name who bears a sum: 'the private eye clinic'. */
const REACH_BEARER = 6;
