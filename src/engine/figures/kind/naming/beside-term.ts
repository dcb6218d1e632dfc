import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isAndAt, isCommaAt, isListJointAt, isOfAt } from '../../words-at.ts';
import { takePart } from '../antecedent/ellipsis.ts';
import { recent } from '../antecedent/wholes.ts';
import { demandOf } from '../terms/demands.ts';
import { accept } from './accept.ts';

/**
 * Whether a number is a part of the term right before it: 'five years in prison, two of them suspended',
 * 'with two of them suspended'.
 */
export function isPartOfTerm(
  reader: Reader,
  { from, quantity, phrase }: Candidate,
  last: Candidate | undefined,
): boolean {
  const { those, comitatives } = reader.grammar;
  if (last?.kind !== 'sentence' || !phrase.refers) return false;
  const { to } = quantity;
  if (!isOfAt(reader, to) || !those.has(wordAt(reader, to + 1))) return false;
  const isLinked = isCommaAt(reader, from - 1) || comitatives.has(wordAt(reader, from - 1));
  if (!isLinked || from - last.to > REACH_PART) return false;
  return reader.lexicon.timeCues.match(reader.tokens, to + 2)?.values[0]?.kind === 'sentence';
}

/** How many tokens behind the term its part may stand. 'In prison' may come between. */
const REACH_PART = 4;

/** Names a number that is a part of the term before it. */
export function partOfTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (!last || !isPartOfTerm(reader, candidate, last)) return false;
  takePart(candidate, last);
  return accept(reader, candidate, { kind: 'sentence', rule: 'part of a term' });
}

/**
 * Names a bare number behind a term as those who got the next one: 'Two got life and four up to 12 years',
 * 'was jailed for nine years, two for eight and three for six'.
 */
export function beforeTheirTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { from, phrase } = candidate;
  const last = recent(before).findLast(({ kind }) => kind === 'sentence');
  if (!last || !inOneSentence(reader.doc, last.from, from) || !isListJointAt(reader, from - 1))
    return false;
  const isLinked = reader.grammar.reasons.has(wordAt(reader, phrase.to));
  const term = quantityAt(reader, isLinked ? phrase.to + 1 : phrase.to);
  const isLength =
    term?.dimension === 'count' &&
    (isLinked || term.q === 'max') &&
    (!isWord(reader, term.to) || isAndAt(reader, term.to));
  if (term?.dimension !== 'time' && !isLength) return false;
  return accept(reader, candidate, { kind: 'convicted', unit: 'person', rule: 'before a term' });
}

/**
 * Names a bare number of persons behind the term that each of them got: 'seek 20 years for 12 in drug trial',
 * 'ten years for two over fire'.
 */
export function whoseTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const term = before.at(-1);
  const isTerm = term?.kind === 'sentence' && term.quantity.dimension === 'time';
  if (!isTerm || term.to !== candidate.from - 1) return false;
  if (!reader.grammar.reasons.has(wordAt(reader, candidate.from - 1))) return false;
  const kind = demandOf(reader, term) !== undefined ? 'charged' : 'convicted';
  return accept(reader, candidate, { kind, unit: 'person', rule: 'whose term' });
}
