import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import {
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isDeterminerAt,
  isOfAt,
  isRelativeAt,
} from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';

/**
 * How many tokens before a number the words may stand that tell what a gang consists of. A list of nationalities may
 * come between.
 */
const REACH = 12;

/** Kinds that tell more of persons than that they belong to a gang. */
const BEFELL: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'dead',
  'injured',
]);

/** The rule name of members of a gang. Another sentence may tell what became of them. */
export const OF_GANG = 'of a gang';

/**
 * The kind of persons whom the text calls members of a gang, and so suspects: 'a ring of 12 people',
 * 'the gang, made up of eight Belgians and six Dutch citizens'.
 */
export function ofGang(
  reader: Reader,
  candidate: Candidate,
  { kind, unit }: NounWords,
  said: FigureKind | undefined,
): NamedKind | undefined {
  if (kind !== undefined || (said !== undefined && BEFELL.has(said))) return undefined;
  const isOfIt =
    isRightBehind(reader, candidate) ||
    isAmongMembers(reader, candidate) ||
    isPartOf(reader, candidate);
  if (!isOfIt) return undefined;
  return { kind: 'suspects', unit, rule: OF_GANG };
}

/** Whether a token ends the name of a group of criminals: 'gang', 'criminal network'. */
export function isGang(reader: Reader, i: number): boolean {
  const { gangs, groups, ofCrime } = reader.content;
  const word = wordAt(reader, i);
  return gangs.has(word) || (groups.has(word) && ofCrime.has(wordAt(reader, i - 1)));
}

/**
 * Whether a definite network is named, which is one of criminals: 'The network consisted of'. A group may be one of
 * victims.
 */
const isTheNetwork = (reader: Reader, i: number): boolean =>
  reader.content.networks.has(wordAt(reader, i)) && isDefiniteAt(reader, i - 1);

/**
 * Whether the number stands right behind the gang: 'ring of 12 people', 'gang with 40 members',
 * 'The ring, six men from Kent,'.
 */
function isRightBehind(reader: Reader, { from }: Candidate): boolean {
  const { of, comitatives } = reader.grammar;
  const link = wordAt(reader, from - 1);
  if (!isGang(reader, from - 2)) return false;
  const start = sentenceNear(reader, from).from;
  // Behind a comma the gang must open its sentence. It does not in
  // 'The fall of the servers hit the gang, five million users were affected'.
  const opens = isDefiniteAt(reader, start) && contentRun(reader, start + 1).to >= from - 1;
  return link === of || comitatives.has(link) || (link === ',' && opens);
}

/**
 * Whether the clause calls them a part of the gang: '28 people were part of the gang',
 * 'Nine men are members of a criminal network'.
 */
function isPartOf(reader: Reader, { phrase: { to } }: Candidate): boolean {
  if (!isBeAt(reader, to) || !isOfAt(reader, to + 2)) return false;
  if (!reader.exclusions.parts.has(wordAt(reader, to + 1))) return false;
  const at = isDeterminerAt(reader, to + 3) ? to + 4 : to + 3;
  return isGang(reader, contentRun(reader, at).to - 1);
}

/**
 * Whether words of composition without a verb stand between gang and number:
 * 'The gang, comprising three Iraqis and two Frenchmen'.
 */
function isAmongMembers(reader: Reader, { from }: Candidate): boolean {
  const start = Math.max(sentenceNear(reader, from).from, from - REACH);
  for (let i = from - 1; i >= start; i -= 1) {
    const hit = reader.lexicon.composed.match(reader.tokens, i, from);
    if (hit) {
      let at = i - 1;
      while (isCommaAt(reader, at) || isBeAt(reader, at)) at -= 1;
      return isGang(reader, at) || isTheNetwork(reader, at);
    }
    const word = wordAt(reader, i);
    if (isAuxiliaryAt(reader, i) || isRelativeAt(reader, i) || word === ';') return false;
  }
  return false;
}
