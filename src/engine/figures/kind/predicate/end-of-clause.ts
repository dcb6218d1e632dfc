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
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDeterminerAt,
  isPersonAt,
  isSubordinatorAt,
  isVerbAt,
  verbsAt,
} from '../../words-at.ts';

/** Whether a full stop, semicolon, dash or new line ends the clause at token `i`. */
export function endsClause(reader: Reader, i: number, at: number): boolean {
  if (!inOneSentence(reader.doc, i, Math.max(0, at - 1))) return true;
  if (i > 0 && isLineStart(reader, i)) return true;
  // A quotation ends it: '“70 were convicted out of 91 accused,” he said, adding that those acquitted were'. It does
  // not if it began behind the counted: 'six men, said to be the “heads of the ring,” were held'.
  if (
    isCommaAt(reader, i - 1) &&
    closesQuotation(reader, i) &&
    !hasSuch(reader, at, i, opensQuotation)
  )
    return true;
  // So does an attribution: '130 of whom live in Spain, according to a paper released by'
  if (i > at && reader.lexicon.accordingTo.match(reader.tokens, i)) return true;
  return !isWord(reader, i) && (CLOSING.has(wordAt(reader, i)) || isPause(reader, i));
}

const CLOSING: ReadonlySet<string> = new Set([';', ':', ')']);

/** Whether another subject begins at token `i`. */
export function anotherSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  // A number out of the first one is another subject: 'of its twelve directors two were charged'.
  if (i === at && isNumber(reader, i) && isBeAt(reader, i + 1)) return true;
  const maySubordinate = i >= at && isSubordinatorAt(reader, i) && isWord(reader, i);
  if (maySubordinate && subordinatesAt(reader, i)) return !isAfterwards(reader, i);
  const before = wordAt(reader, i - 1);
  // So is a noun behind 'but' ('19 are minors, but the leaders got away'), unlike a verb (', but were released').
  if (before === ',' && word !== reader.numbers.and && reader.grammar.conjunctions.has(word))
    return !isVerbal(reader, i + 1);
  if (before === ',' && opensWithOthers(reader, i)) return true;
  const next = wordAt(reader, i + 1);
  // A decade is none ('in their 30s and 50s'), but another number is (', a total of 77 people were held').
  const number = word === ',' ? boundsAt(reader, i + 1).to : i + 1;
  const counted = isNumber(reader, number) && !isDecade(reader, number);
  // So is one behind 'with': 'two stood trial, with one being cleared'.
  if (counted && (word === ',' || (before === ',' && reader.grammar.comitatives.has(word))))
    return true;
  // The upper end of a range is none: 'aged between 70 and 94'.
  if (isNumber(reader, i - 1) && boundEntry(reader, i - 2)?.q === 'range') return false;
  if (word !== reader.numbers.and || isAtPlace(reader, i + 1)) return false;
  return reader.grammar.determiners.has(next) || counted;
}

/** Whether 'with' opens what happened to others: ', with the survivors rescued', ', with both agents and players accused'. */
function opensWithOthers(reader: Reader, i: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, i))) return false;
  if (!isDeterminerAt(reader, i + 1)) return false;
  const first = contentRun(reader, i + 2).to;
  const { to } = isAndAt(reader, first) ? contentRun(reader, first + 1) : { to: first };
  const last = to - 1;
  const isTold = verbsAt(reader, last, to).some(({ form }) => form === 'participle');
  return isTold && isPersonAt(reader, last - 1);
}

/**
 * Whether a word really subordinates a clause, and is neither an adverb of the verb ('had since') nor part of a bound
 * ('made as much as £400,000').
 */
function subordinatesAt(reader: Reader, i: number): boolean {
  if (isAuxiliaryAt(reader, i - 1)) return false;
  return boundEntry(reader, i) === undefined && boundEntry(reader, i - 2) === undefined;
}

/** Whether 'after being' opens a clause about the same persons: 'were repatriated after being rescued'. */
const isAfterwards = (reader: Reader, i: number): boolean =>
  reader.exclusions.sequelTo.has(wordAt(reader, i)) &&
  isBeAt(reader, i + 1) &&
  endsAsGerund(reader, i + 1);

const isVerbal = (reader: Reader, i: number): boolean =>
  isAuxiliaryAt(reader, i) || isAdverbAt(reader, i) || isVerbAt(reader, i);

/**
 * Whether a place follows, which is no other subject:
 * 'women in Germany, Austria and the United States had been tricked'.
 */
const isAtPlace = (reader: Reader, i: number): boolean =>
  placeAt(reader, i) !== undefined || placeAt(reader, i + 1) !== undefined;
