import { tokenAt } from '../../../text/doc.ts';
import type { AgencyAnnotation } from '../../../types.ts';
import { agencyAt, placeEndingAt } from '../../annotations-at.ts';
import { isInHeadline, isWord, type Reader, wordAt } from '../../reader.ts';
import { skipDeterminers, tokenAfter, tokenBefore } from '../../syntax/clause.ts';
import {
  beforeDeterminer,
  isAndAt,
  isCommaAt,
  isListJointAt,
  isPrepositionAt,
  nounAt,
} from '../../words-at.ts';

/** 'French and Belgian police', 'the Guardia Civil, the PJ and Europol': the bodies joined to the last one. */
export function chainTo(reader: Reader, bodies: readonly AgencyAnnotation[]): AgencyAnnotation[] {
  const chain = bodies.slice(-1);
  for (let n = bodies.length - 2; n >= 0; n -= 1) {
    const [earlier, first] = [bodies[n], chain[0]];
    if (!earlier || !first) break;
    let i = tokenAfter(reader, earlier, tokenAt(reader.doc, earlier.start));
    if (!isListJointAt(reader, i)) break;
    // 'According to the prosecutor, Belgian police arrested': a comma alone joins two bodies in a headline only.
    if (isCommaAt(reader, i) && chain.length === 1 && !isInHeadline(reader, i)) break;
    i = skipDeterminers(reader, i + 1);
    if (reader.tokens.start[i] !== first.start) break;
    chain.unshift(earlier);
  }
  return chain;
}

/** Two bodies that a comma parts may be told of apart; of three it makes a list. */
const LIST = 3;

/** 'with support from the BKA, Europol, Eurojust': the first of a list of bodies up to the last one; nothing where they are no list. */
export function listTo(
  reader: Reader,
  bodies: readonly AgencyAnnotation[],
): AgencyAnnotation | undefined {
  let n = bodies.length - 1;
  for (; n > 0; n -= 1) {
    const [earlier, next] = [bodies[n - 1], bodies[n]];
    if (!earlier || !next) break;
    const joint = tokenAfter(reader, earlier, tokenAt(reader.doc, earlier.start));
    const at = skipDeterminers(reader, joint + 1);
    if (!isCommaAt(reader, joint) || reader.tokens.start[at] !== next.start) break;
  }
  return bodies.length - n >= LIST ? bodies[n] : undefined;
}

/** 'by German and Dutch police', 'by the Guardia Civil and Europol': the bodies joined to the first one. */
export function chainFrom(reader: Reader, first: AgencyAnnotation): AgencyAnnotation[] {
  const chain = [first];
  for (let last = first; ; ) {
    let i = tokenAfter(reader, last, tokenAt(reader.doc, last.start));
    if (wordAt(reader, i) === ',') i += 1;
    if (isAndAt(reader, i)) i += 1;
    const next = agencyAt(reader, skipDeterminers(reader, i));
    // 'by Dutch police and Europol said': a subject of its own.
    if (!next || next === last || !endsPhrase(reader, tokenAfter(reader, next, i))) return chain;
    chain.push(next);
    last = next;
  }
}

/** Whether no verb goes on at a token: a sign, a preposition or 'and' stands there. */
const endsPhrase = (reader: Reader, i: number): boolean =>
  !isWord(reader, i) || isPrepositionAt(reader, i) || isAndAt(reader, i);

/**
 * 'by the GNR', 'with Europol', and a short name in brackets after the long one; not 'officers from the GNR'. `acts`: it
 * has done something, and is no listener.
 */
export function isNoSubject(
  reader: Reader,
  at: number,
  { acts = false }: { acts?: boolean } = {},
): boolean {
  const before = beforeDeterminer(reader, at);
  if (isTheirs(reader, before)) return isNoSubject(reader, before - 1);
  const word = wordAt(reader, before);
  const { notSubject, say } = reader.attributes;
  // 'prosecutors told the court': whom something is said to.
  return word === '(' || notSubject.has(word) || (say.has(word) && !acts);
}

/** How many words may stand between 'and' and a body that they describe: 'and regional agency Europol'. */
const REACH_TITLE = 3;

/** 'Police from Spain, Portugal and Europol': a body that is joined to others who have no name, and acted with them. */
export function isBesideUnnamed(reader: Reader, at: number): boolean {
  let i = at - 1;
  while (i > at - 1 - REACH_TITLE && isWord(reader, i) && !isAndAt(reader, i)) i -= 1;
  if (!isAndAt(reader, i)) return false;
  let place = placeEndingAt(reader, i - 1);
  while (place) {
    const before = tokenBefore(reader, place, i - 1);
    if (!isCommaAt(reader, before)) return isTheirs(reader, before);
    i = before;
    place = placeEndingAt(reader, i - 1);
  }
  return false;
}

/** 'detectives from', 'prosecutors of': who acts for the body that follows. */
function isTheirs(reader: Reader, i: number): boolean {
  if (!reader.attributes.belongTo.has(wordAt(reader, i))) return false;
  const noun = nounAt(reader, i - 1, i);
  return noun?.class === 'officer';
}
