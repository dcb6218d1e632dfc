import { inOneSentence } from '../../../text/doc.ts';
import { placeAt } from '../../annotations-at.ts';
import { boundEntry, boundsAt } from '../../number/bounds.ts';
import {
  endsAsGerund,
  isDecade,
  isLineStart,
  isNumber,
  isPause,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { closesQuotation, opensQuotation } from '../../syntax/quotation.ts';
import { contentRun } from '../../syntax/run.ts';
import {
  isAdverbAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isPersonAt,
  isVerbAt,
  verbsAt,
} from '../../words-at.ts';

/** A full stop, semicolon, dash or new line: what lies beyond belongs to another clause. */
export function endsClause(reader: Reader, i: number, at: number): boolean {
  if (!inOneSentence(reader.doc, i, Math.max(0, at - 1))) return true;
  if (i > 0 && isLineStart(reader, i)) return true;
  // '“70 were convicted out of 91 accused,” he said, adding that those acquitted were'.
  // Not 'six men, said to be the “heads of the ring,” were held': words that began behind the counted.
  if (
    isCommaAt(reader, i - 1) &&
    closesQuotation(reader, i) &&
    !hasSuch(reader, at, i, opensQuotation)
  )
    return true;
  // '130 of whom live in Spain, according to a paper released by'
  if (i > at && reader.lexicon.accordingTo.match(reader.tokens, i)) return true;
  return !isWord(reader, i) && (CLOSING.has(wordAt(reader, i)) || isPause(reader, i));
}

const CLOSING: ReadonlySet<string> = new Set([';', ':', ')']);

/** A conjunction begins another subject. */
export function anotherSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  // 'of its twelve directors two were charged'.
  if (i === at && isNumber(reader, i) && isBeAt(reader, i + 1)) return true;
  const maySubordinate = i >= at && reader.grammar.subordinators.has(word) && isWord(reader, i);
  if (maySubordinate && subordinatesAt(reader, i)) return !isAfterwards(reader, i);
  const before = wordAt(reader, i - 1);
  // '19 are minors, but the leaders got away', not ', but were released'.
  if (before === ',' && word !== reader.numbers.and && reader.grammar.conjunctions.has(word))
    return !isVerbal(reader, i + 1);
  if (before === ',' && opensWithOthers(reader, i)) return true;
  const next = wordAt(reader, i + 1);
  // 'in their 30s and 50s'.
  // ', a total of 77 people were held'.
  const number = word === ',' ? boundsAt(reader, i + 1).to : i + 1;
  const counted = isNumber(reader, number) && !isDecade(reader, number);
  // 'two stood trial, with one being cleared'.
  if (counted && (word === ',' || (before === ',' && reader.grammar.comitatives.has(word))))
    return true;
  // 'aged between 70 and 94'.
  if (isNumber(reader, i - 1) && boundEntry(reader, i - 2)?.q === 'range') return false;
  if (word !== reader.numbers.and || isAtPlace(reader, i + 1)) return false;
  return reader.grammar.determiners.has(next) || counted;
}

/** ', with the survivors rescued': what befell others is told behind them. */
function opensWithOthers(reader: Reader, i: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, i))) return false;
  if (!reader.grammar.determiners.has(wordAt(reader, i + 1))) return false;
  const { to } = contentRun(reader, i + 2);
  const last = to - 1;
  const isTold = verbsAt(reader, last, to).some(({ form }) => form === 'participle');
  return isTold && isPersonAt(reader, last - 1);
}

/** Whether a word that may subordinate a clause does: no adverb of a verb ('had since'), nor a bound ('made as much as £400,000'). */
function subordinatesAt(reader: Reader, i: number): boolean {
  if (isAuxiliaryAt(reader, i - 1)) return false;
  return boundEntry(reader, i) === undefined && boundEntry(reader, i - 2) === undefined;
}

/** 'were repatriated after being rescued': of the same persons. */
const isAfterwards = (reader: Reader, i: number): boolean =>
  reader.exclusions.sequelTo.has(wordAt(reader, i)) &&
  isBeAt(reader, i + 1) &&
  endsAsGerund(reader, i + 1);

const isVerbal = (reader: Reader, i: number): boolean =>
  isAuxiliaryAt(reader, i) || isAdverbAt(reader, i) || isVerbAt(reader, i);

/** 'women in Germany, Austria and the United States had been tricked': another place is no other subject. */
const isAtPlace = (reader: Reader, i: number): boolean =>
  placeAt(reader, i) !== undefined || placeAt(reader, i + 1) !== undefined;
