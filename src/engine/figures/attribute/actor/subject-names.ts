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

/**
 * The bodies of a list that ends with the last of these: 'French and Belgian police',
 * 'the Guardia Civil, the PJ and Europol'.
 */
export function chainTo(reader: Reader, bodies: readonly AgencyAnnotation[]): AgencyAnnotation[] {
  const chain = bodies.slice(-1);
  for (let n = bodies.length - 2; n >= 0; n -= 1) {
    const [earlier, first] = [bodies[n], chain[0]];
    if (!earlier || !first) break;
    let i = tokenAfter(reader, earlier, tokenAt(reader.doc, earlier.start));
    if (!isListJointAt(reader, i)) break;
    // A comma alone joins two bodies only in a headline. In a text another one may speak:
    // 'According to the prosecutor, Belgian police arrested'.
    if (isCommaAt(reader, i) && chain.length === 1 && !isInHeadline(reader, i)) break;
    i = skipDeterminers(reader, i + 1);
    if (reader.tokens.start[i] !== first.start) break;
    chain.unshift(earlier);
  }
  return chain;
}

/**
 * Fewest bodies that commas alone make a list. Two with a comma between them may have nothing to do with each other.
 */
const LIST = 3;

/**
 * The first body of a list of at least three that is joined by commas alone:
 * 'with support from the BKA, Europol, Eurojust'. Nothing where they are no list.
 */
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

/**
 * The bodies of a list that begins with the given one: 'by German and Dutch police',
 * 'by the Guardia Civil and Europol'.
 */
export function chainFrom(reader: Reader, first: AgencyAnnotation): AgencyAnnotation[] {
  const chain = [first];
  for (let last = first; ; ) {
    let i = tokenAfter(reader, last, tokenAt(reader.doc, last.start));
    if (wordAt(reader, i) === ',') i += 1;
    if (isAndAt(reader, i)) i += 1;
    const next = agencyAt(reader, skipDeterminers(reader, i));
    // A body that a verb follows is the subject of that verb and ends the list: 'by Dutch police and Europol said'.
    if (!next || next === last || !endsPhrase(reader, tokenAfter(reader, next, i))) return chain;
    chain.push(next);
    last = next;
  }
}

/** Whether no verb follows at a token, because a sign, a preposition or 'and' stands there. */
const endsPhrase = (reader: Reader, i: number): boolean =>
  !isWord(reader, i) || isPrepositionAt(reader, i) || isAndAt(reader, i);

/**
 * Whether the words before a body show that it is not the subject: 'by the GNR', 'with Europol', or a short name in
 * brackets behind the long one. In 'officers from the GNR' the body does act, through its officers. With `acts` set
 * the body is known to have done something, so that a verb of saying before it does not make it the listener.
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
  // A body right behind a verb of saying is the one that was told: 'prosecutors told the court'.
  return word === '(' || notSubject.has(word) || (say.has(word) && !acts);
}

/** How many words that describe a body may stand between 'and' and the body: 'and regional agency Europol'. */
const REACH_TITLE = 3;

/**
 * Whether a body is joined to others that are named by their country only, and acted with them:
 * 'Police from Spain, Portugal and Europol'.
 */
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

/**
 * Whether token `i` links officers to the body that follows, which acts through them: 'detectives from',
 * 'prosecutors of'.
 */
function isTheirs(reader: Reader, i: number): boolean {
  if (!reader.attributes.belongTo.has(wordAt(reader, i))) return false;
  const noun = nounAt(reader, i - 1, i);
  return noun?.class === 'officer';
}
