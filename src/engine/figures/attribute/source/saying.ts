import type { FigureKind } from '../../../types.ts';
import { charSpan, isCapital, isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, isCovered } from '../../syntax/clause.ts';
import type { NounClass } from '../../words/entries.ts';
import { isDeterminerAt, isPersonAt, nounAt } from '../../words-at.ts';
import { tellingOf } from './tellings.ts';

/**
 * Whether token `i` is a verb by which somebody named says the number. Impersonal and relative verbs are none:
 * 'it is believed', 'who said'.
 */
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
  // A verb of giving must stand in the clause of the number: 'prosecutors put it at 9m; the police count seven'. It
  // never gives a term: 'police put the dealers behind bars for 90 years'.
  if (telling === 'giving' && (kind === 'sentence' || !gives(reader, i, figure))) return false;
  // In a headline that ends with 'court told' the court is told, and does not tell.
  if (words.tell.has(wordAt(reader, i)) && (!isWord(reader, i + 1) || isLineStart(reader, i + 1)))
    return false;
  const before = wordAt(reader, i - 1);
  return !reader.grammar.be.has(before) && !reader.grammar.relatives.has(before);
}

/** Classes of nouns before 'suspect' that make it a verb. */
const SUSPECTING: ReadonlySet<NounClass> = new Set<NounClass>(['officer', 'person']);

/** How many tokens before a person its article may stand. */
const REACH_ARTICLE = 3;

/**
 * Whether a word that may be a verb is a noun, because an article stands before it: 'the main suspect'. In
 * 'police now suspect' it is a verb.
 */
function isSomebody(reader: Reader, i: number): boolean {
  if (!isPersonAt(reader, i)) return false;
  for (let at = i - 1; at >= i - REACH_ARTICLE; at -= 1) {
    if (isDeterminerAt(reader, at)) return true;
    const { pronouns } = reader.grammar;
    if (isCapital(reader, at) || pronouns.has(wordAt(reader, at))) return false;
    // Behind officers or persons it is a verb, as in 'the police suspect'; it is a noun in 'a key suspect',
    // 'a murder suspect'.
    if (SUSPECTING.has(nounAt(reader, at, i)?.class ?? 'thing')) return false;
  }
  return false;
}

/**
 * Whether a verb of giving stands before the number in its clause. Behind a determiner the word is a noun:
 * 'guilty on all counts'.
 */
const gives = (reader: Reader, i: number, figure: number): boolean =>
  i < figure && i >= clauseAround(reader, figure).from && !isDeterminerAt(reader, i - 1);

/** Whether token `i` is a part of a name, where it is no verb of saying: 'the United States Secret Service'. */
function isInName(reader: Reader, i: number): boolean {
  if (!isCapital(reader, i)) return false;
  const span = charSpan(reader, i, i + 1);
  return isCovered(reader.draft.agencies, span) || isCovered(reader.draft.places, span);
}
