import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { isListJointAt, isPrepositionAt, isVerbAt, nounAt } from '../../words-at.ts';

/** Kinds of what officers come with. */
const BROUGHT: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'goods',
  'vehicles',
  'devices',
]);

/** How many tokens before a thing the officers may stand: 'Some 200 officers, 12 dogs, two helicopters and nine drones'. */
const REACH = 14;

/**
 * Whether things stand in one list with officers, and nothing is done to them: what these came with, and no find.
 * 'Some 300 officers and 12 dogs took part in the raids', 'About 80 officers with four dogs searched the harbour'.
 */
export function isEquipment(reader: Reader, { from, kind, predicate }: Candidate): boolean {
  if (!BROUGHT.has(kind) || predicate || !isJoint(reader, from - 1)) return false;
  const start = Math.max(sentenceNear(reader, from).from, from - REACH);
  for (let i = from - 1; i >= start; i -= 1) {
    const noun = nounAt(reader, i);
    if (noun?.class === 'officer') return isNumbered(reader, i, start);
    const isTold = noun === undefined && isVerbAt(reader, i);
    if (isTold || (isPrepositionAt(reader, i) && !isJoint(reader, i))) return false;
  }
  return false;
}

const isJoint = (reader: Reader, i: number): boolean =>
  isListJointAt(reader, i) || reader.grammar.comitatives.has(wordAt(reader, i));

/** How many words may stand between officers and their number: '150 armed federal police officers'. */
const WORDS = 4;

/** Whether officers have a number of their own, so that they are counted and not those who say or do something. */
const isNumbered = (reader: Reader, officers: number, start: number): boolean =>
  hasSuch(reader, Math.max(start, officers - WORDS), officers, isNumber);
