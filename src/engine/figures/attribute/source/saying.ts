import type { FigureKind } from '../../../types.ts';
import { charSpan, isCapital, isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, isCovered } from '../../syntax/clause.ts';
import type { NounClass } from '../../words/entries.ts';
import { isDeterminerAt, isPersonAt, nounAt } from '../../words-at.ts';
import { tellingOf } from './tellings.ts';

/** Whether token `i` says that somebody says so; 'it is believed', 'who said' do not. */
export function isSaid(
  reader: Reader,
  i: number,
  figure: number,
  kind: FigureKind | undefined,
): boolean {
  const words = reader.attributes;
  const spelling = reader.tokens.spelling[i];
  const telling = spelling && tellingOf(words)(spelling);
  if (!telling || !isWord(reader, i) || isInName(reader, i) || isSomebody(reader, i)) return false;
  // Who gives a number gives it in the same statement: 'prosecutors put it at 9m; the police count seven'.
  // 'police put the dealers behind bars for 90 years': nobody gives a term as a number.
  if (telling === 'giving' && (kind === 'sentence' || !gives(reader, i, figure))) return false;
  // 'court told' at the end of a headline: somebody told the court.
  if (words.tell.has(wordAt(reader, i)) && (!isWord(reader, i + 1) || isLineStart(reader, i + 1)))
    return false;
  const before = wordAt(reader, i - 1);
  return !reader.grammar.be.has(before) && !reader.grammar.relatives.has(before);
}

/** Who can suspect. */
const SUSPECTING: ReadonlySet<NounClass> = new Set<NounClass>(['officer', 'person']);

/** How far before a person its article may stand. */
const REACH_ARTICLE = 3;

/** 'the main suspect': a word that is a noun as well, behind an article; 'police now suspect' is a verb. */
function isSomebody(reader: Reader, i: number): boolean {
  if (!isPersonAt(reader, i)) return false;
  for (let at = i - 1; at >= i - REACH_ARTICLE; at -= 1) {
    if (isDeterminerAt(reader, at)) return true;
    const { pronouns } = reader.grammar;
    if (isCapital(reader, at) || pronouns.has(wordAt(reader, at))) return false;
    // 'the police suspect', but 'a key suspect', 'a murder suspect'.
    if (SUSPECTING.has(nounAt(reader, at, i)?.class ?? 'thing')) return false;
  }
  return false;
}

/** Whether a verb of giving stands before the number in its clause; 'guilty on all counts' is no verb. */
const gives = (reader: Reader, i: number, figure: number): boolean =>
  i < figure && i >= clauseAround(reader, figure).from && !isDeterminerAt(reader, i - 1);

/** 'the United States Secret Service': what is part of a name says nothing. */
function isInName(reader: Reader, i: number): boolean {
  if (!isCapital(reader, i)) return false;
  const span = charSpan(reader, i, i + 1);
  return isCovered(reader.draft.agencies, span) || isCovered(reader.draft.places, span);
}
