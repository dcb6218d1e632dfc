import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { LIFE } from '../../number/terms.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { isBeAt } from '../../words-at.ts';
import { afterAsides } from '../predicate/asides-of-subject.ts';
import { overAuxiliaries, type Predicate } from '../predicate/predicate.ts';
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

/** How many tokens behind 'by' the court may stand: 'by a court', 'by judges'. */
const REACH_COURT = 3;

/**
 * What is told of persons whom a court puts in prison, where the same words mean custody if anybody else does:
 * 'A judge sent two men behind bars', 'were put behind bars by a court', unlike
 * 'The court heard that two men are behind bars'.
 */
export function byCourt(reader: Reader, { from, phrase }: Candidate, told: Predicate): Predicate {
  if (!told.entry.byCourt || told.from < phrase.to) return told;
  const { tokens, content } = reader;
  const run = sentenceNear(reader, from);
  const isActive =
    hasOneOf(tokens, content.trials, run.from, from) &&
    !hasSuch(reader, run.from, told.from, isBeAt);
  const isByCourt = (_: Reader, i: number): boolean =>
    wordAt(reader, i) === reader.attributes.by &&
    hasOneOf(tokens, content.trials, i, Math.min(run.to, i + REACH_COURT));
  return isActive || hasSuch(reader, told.to, run.to, isByCourt)
    ? { ...told, entry: { ...told.entry, person: 'convicted', custody: true } }
    : told;
}
