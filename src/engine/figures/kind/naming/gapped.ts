import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { isAndAt, isArticleAt, isBeAt, isCommaAt, isListJointAt, isOfAt } from '../../words-at.ts';
import { accept } from './accept.ts';
import { takeOver, takePart } from './ellipsis.ts';

/** 'A passport cost 1,800 euros, a permit 600 and a licence 250': the verb and the currency are said once. */
export function gappedPrice(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (candidate.phrase.refers || last?.quantity.dimension !== 'money') return false;
  if (isForAnother(reader, candidate, last)) {
    takeOver(candidate, last);
    return true;
  }
  if (!isListJointAt(reader, last.to)) return false;
  const at = last.to + (isAndAt(reader, last.to + 1) ? 2 : 1);
  if (!isArticleAt(reader, at)) return false;
  if (candidate.from - at > LONGEST || candidate.from - at < 2) return false;
  for (let i = at; i < candidate.from; i += 1)
    if (!isWord(reader, i) || isLineStart(reader, i) || isBeAt(reader, i)) return false;
  if (isWord(reader, candidate.to) && !isAndAt(reader, candidate.to)) return false;
  takeOver(candidate, last);
  return true;
}

/** 'charge 3,500 euros for a place in a lorry to Austria and 5,000 for Germany'. */
function isForAnother(reader: Reader, { from, to }: Candidate, last: Candidate): boolean {
  const { forEach } = reader.lexicon.words;
  return (
    last.kind === 'price' &&
    inOneSentence(reader.doc, last.from, from) &&
    isAndAt(reader, from - 1) &&
    forEach.has(wordAt(reader, last.to)) &&
    forEach.has(wordAt(reader, to))
  );
}

/** How many words the name of the thing may have. */
const LONGEST = 5;

/** 'five years in prison, two of them suspended', 'with two of them suspended': a part of the term right before it. */
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
  if (!isLinked || from - last.to > REACH) return false;
  return reader.lexicon.timeCues.match(reader.tokens, to + 2)?.values[0]?.kind === 'sentence';
}

/** How far behind the term its part may stand: 'in prison' may lie between. */
const REACH = 4;

/** Names such a part. */
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
