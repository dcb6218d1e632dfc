import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { clauseAround, hasSuch } from '../../syntax/clause.ts';
import {
  isAndAt,
  isAuxiliaryAt,
  isCommaAt,
  isOfAt,
  isPrepositionAt,
  isRelativeAt,
  isSubordinatorAt,
  isVerbAt,
} from '../../words-at.ts';

/** Tokens that the rest of a list may have. */
const LONGEST_REST = 14;

/**
 * The verb that stands behind the rest of a list, where the figure is one of what the verb is said of: 'were' in
 * 'Two cars, cash and watches were seized in Malta'. Otherwise `at`, the token behind the figure.
 */
export function behindList(reader: Reader, { from }: Candidate, at: number): number {
  if (!joinsAt(reader, at) || !isSubject(reader, from)) return at;
  for (let i = at + 1; i < at + LONGEST_REST && inOneSentence(reader.doc, i, from); i += 1) {
    if (isAuxiliaryAt(reader, i)) return i;
    if (endsList(reader, i)) return at;
  }
  return at;
}

const endsList = (reader: Reader, i: number): boolean =>
  isVerbAt(reader, i) ||
  isRelativeAt(reader, i) ||
  isSubordinatorAt(reader, i) ||
  (isPrepositionAt(reader, i) && !isOfAt(reader, i));

const joinsAt = (reader: Reader, i: number): boolean => isCommaAt(reader, i) || isAndAt(reader, i);

/** Whether it opens its clause or goes on with a list in which no verb came yet: not 'They had two cars, and cash was found'. */
function isSubject(reader: Reader, at: number): boolean {
  const { from } = clauseAround(reader, at);
  if (at !== from && !joinsAt(reader, at - 1)) return false;
  return !hasSuch(reader, from, at, isVerbOrAuxiliary);
}

const isVerbOrAuxiliary = (reader: Reader, i: number): boolean =>
  isVerbAt(reader, i) || isAuxiliaryAt(reader, i);
