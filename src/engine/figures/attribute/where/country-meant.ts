import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isSameBlock, sentenceNear, within } from '../../syntax/clause.ts';
import { nameAll, type Where } from './place-list.ts';

/** How many tokens behind a figure 'in this country' may stand. */
const REACH_COUNTRY = 8;

/**
 * The country that 'this country' refers to, which is the last one named in the sentence or the one before:
 * 'three were held in this country'.
 */
export function countryMeant(reader: Reader, candidate: Candidate): Where | undefined {
  const { from, to } = sentenceNear(reader, candidate.from);
  const end = Math.min(to, candidate.to + REACH_COUNTRY);
  const { thatCountry } = reader.lexicon;
  if (!thatCountry.find(reader.tokens, candidate.to, end)) return undefined;
  const before = from > 0 && isSameBlock(reader, from - 1, from) ? from - 1 : from;
  const run = { from: sentenceNear(reader, before).from, to: end };
  const named = within(reader, reader.draft.places, run).filter(({ kind }) => kind === 'country');
  const last = named.at(-1);
  return last && { value: nameAll([last]), span: last, rule: 'country named before' };
}
