import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isBeAt, isCommaAt, isDefiniteAt, isDeterminerAt, isOfAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';

/** How far before a number the words may stand that tell what a gang is made of: a list of peoples may come between. */
const REACH = 12;

/** What befell those of a gang tells more of them than that they are of it. */
const BEFELL: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'dead',
  'injured',
]);

/** The rule of those of a gang: what became of them may be told elsewhere. */
export const OF_GANG = 'of a gang';

/** 'a ring of 12 people', 'the gang, made up of eight Belgians and six Dutch citizens': suspects, by the text's own word. */
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

/** 'gang', 'criminal network': whether a token ends the name of a group of criminals. */
export function isGang(reader: Reader, i: number): boolean {
  const { gangs, groups, ofCrime } = reader.content;
  const word = wordAt(reader, i);
  return gangs.has(word) || (groups.has(word) && ofCrime.has(wordAt(reader, i - 1)));
}

/** 'The network consisted of': of criminals where no other has been named; a group may be one of victims. */
const isTheNetwork = (reader: Reader, i: number): boolean =>
  reader.content.networks.has(wordAt(reader, i)) && isDefiniteAt(reader, i - 1);

/** 'ring of 12 people', 'gang with 40 members', 'The ring, six men from Kent,'. */
function isRightBehind(reader: Reader, { from }: Candidate): boolean {
  const { of, comitatives } = reader.grammar;
  const link = wordAt(reader, from - 1);
  if (!isGang(reader, from - 2)) return false;
  const start = sentenceNear(reader, from).from;
  // 'The fall of the servers hit the gang, five million users were affected': the gang itself opens its sentence.
  const opens = isDefiniteAt(reader, start) && contentRun(reader, start + 1).to >= from - 1;
  return link === of || comitatives.has(link) || (link === ',' && opens);
}

/** '28 people were part of the gang', 'Nine men are members of a criminal network'. */
function isPartOf(reader: Reader, { phrase: { to } }: Candidate): boolean {
  if (!isBeAt(reader, to) || !isOfAt(reader, to + 2)) return false;
  if (!reader.exclusions.parts.has(wordAt(reader, to + 1))) return false;
  const at = isDeterminerAt(reader, to + 3) ? to + 4 : to + 3;
  return isGang(reader, contentRun(reader, at).to - 1);
}

/** 'The gang, comprising three Iraqis and two Frenchmen': no verb stands between. */
function isAmongMembers(reader: Reader, { from }: Candidate): boolean {
  const { have, be, relatives } = reader.grammar;
  const start = Math.max(sentenceNear(reader, from).from, from - REACH);
  for (let i = from - 1; i >= start; i -= 1) {
    const hit = reader.lexicon.composed.match(reader.tokens, i, from);
    if (hit) {
      let at = i - 1;
      while (isCommaAt(reader, at) || isBeAt(reader, at)) at -= 1;
      return isGang(reader, at) || isTheNetwork(reader, at);
    }
    const word = wordAt(reader, i);
    if (have.has(word) || be.has(word) || relatives.has(word) || word === ';') return false;
  }
  return false;
}
