import { inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { contentRun, nounAfter } from '../../syntax/run.ts';
import { isAndAt, isArticleAt, isCommaAt, isListJointAt } from '../../words-at.ts';

/** Kinds of things beside which a sum in the same list is cash. */
const THINGS: ReadonlySet<FigureKind> = new Set([
  'goods',
  'weapons',
  'devices',
  'vehicles',
  'drugs',
  'cash',
]);

/** How many tokens may lie between a thing and the sum behind it: ', a shotgun and'. */
const REACH = 7;

/**
 * Whether a sum without words of its own stands in a list of things that were found, where it is cash:
 * 'seized 180,000 lei, two cars and 33 phones', '146 coins, a shotgun and 22,500 euros'.
 */
export function isAmongThings(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { to } = candidate.quantity;
  const joint = wordAt(reader, to);
  const { prepositions, of } = reader.grammar;
  const closes = prepositions.has(joint) && joint !== of && !reader.lexicon.words.worth.has(joint);
  if (!isListJointAt(reader, to) && !isEnd(reader, to) && !closes) return false;
  // What was spent was not found: 'spent €3m on a house, €400,000 on two cars and €90,000 on a boat'.
  const { from } = sentenceNear(reader, candidate.from);
  if (hasOneOf(reader.tokens, reader.content.spending, from, candidate.from)) return false;
  return followsThing(reader, candidate, before) || (!closes && precedesThing(reader, to));
}

const isEnd = (reader: Reader, i: number): boolean => /^[.;)]$/.test(wordAt(reader, i));

function followsThing(reader: Reader, { from }: Candidate, before: readonly Candidate[]): boolean {
  const last = before.at(-1);
  if (!last?.kind || !THINGS.has(last.kind)) return false;
  if (!isListJointAt(reader, from - 1)) return false;
  if (!inOneSentence(reader.doc, last.from, from)) return false;
  return last.to === from - 1 || isListOfThings(reader, last.to, from - 1);
}

/** Whether one thing without a number fills the stretch before the sum: ', a shotgun'. */
function isListOfThings(reader: Reader, from: number, to: number): boolean {
  if (to - from > REACH || !isCommaAt(reader, from)) return false;
  if (!isArticleAt(reader, from + 1)) return false;
  return contentRun(reader, from + 2).to === to;
}

/** Whether a thing follows behind the joint: ', two cars and', ', a pistol'. */
function precedesThing(reader: Reader, joint: number): boolean {
  if (isEnd(reader, joint)) return false;
  const at = joint + (isAndAt(reader, joint + 1) ? 2 : 1);
  const opening = boundsAt(reader, at);
  const amount = amountAt(reader, opening.to);
  if (!amount) return isArticleAt(reader, at) && isThing(reader, at + 1);
  if (amount.dimension === 'mass') return true;
  return amount.dimension === 'count' && isThing(reader, amount.to);
}

function isThing(reader: Reader, at: number): boolean {
  const noun = nounAfter(reader, at)?.noun;
  return noun?.class === 'thing' && noun.kind !== undefined && THINGS.has(noun.kind);
}
