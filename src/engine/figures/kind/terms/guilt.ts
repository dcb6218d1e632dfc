import type { Candidate } from '../../candidate.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { LIFE } from '../../number/terms.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { afterAsides } from '../predicate/asides-of-subject.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';
import { termWordsAt } from './given-terms.ts';

/** Whether the counted persons are found guilty: 'A jury found eight men guilty'. */
export const isFoundGuilty = (reader: Reader, { from, phrase }: Candidate): boolean =>
  reader.content.verdicts.has(wordAt(reader, phrase.to)) &&
  reader.content.findings.has(wordAt(reader, from - 1));

/** How many tokens behind 'face' the charges may stand: 'face a combined total of 38 charges'. */
const REACH_CHARGES = 7;

/**
 * Whether the counted persons face charges, whose number or crime may stand in between:
 * 'Three men now face 38 charges', 'two brothers facing federal weapons charges'.
 */
export function facesCharges(reader: Reader, { phrase }: Candidate): boolean {
  const { facing, charges } = reader.content;
  const at = overAuxiliaries(reader, afterAsides(reader, phrase.to));
  if (!facing.has(wordAt(reader, at))) return false;
  for (let i = at + 1; i < at + REACH_CHARGES; i += 1)
    if (charges.has(wordAt(reader, i)))
      return contentRun(reader, at + 1).to > i || quantityAt(reader, i - 1) !== undefined;
  return false;
}

/**
 * Whether they face a prison term: 'Six men face the prospect of life imprisonment',
 * 'two brothers facing up to 20 years in prison'.
 */
export function facesTerm(reader: Reader, { phrase }: Candidate): boolean {
  const at = overAuxiliaries(reader, afterAsides(reader, phrase.to));
  if (!reader.content.facing.has(wordAt(reader, at))) return false;
  for (let i = at + 1; i < at + REACH_CHARGES; i += 1) {
    const term = quantityAt(reader, i);
    if (term?.dimension === 'time') return term.unit === LIFE || termWordsAt(reader, term.to) > 0;
  }
  return false;
}

/** Whether persons are wanted by the law: 'are wanted in Italy', 'remain wanted'. */
export const isWanted = (reader: Reader, at: number): boolean =>
  reader.attributes.elsewhere.has(wordAt(reader, overAuxiliaries(reader, at)));
