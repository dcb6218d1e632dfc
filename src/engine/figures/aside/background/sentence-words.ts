import { oncePerStretch } from '../../../text/compiled.ts';
import { agencyAt, placeAt } from '../../annotations-at.ts';
import { isDated } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { opensQuotation } from '../../syntax/quotation.ts';
import { isBeAt, isCommaAt } from '../../words-at.ts';

/** What the words of a sentence say of all its figures. */
type Said = 'case' | 'background' | 'nothing';

/**
 * Whether the words of a sentence put all its figures into this case, into the background (another case, another
 * time, things in general), or neither.
 */
export const saidOfFigures = oncePerStretch((reader: Reader, from: number, to: number): Said => {
  const tables = tablesOf(reader.exclusions);
  let background = false;
  let compares = false;
  let ofCase = false;
  let those = false;
  let statistics = opensWithYear(reader, from) || opensWithSort(reader, from);
  const next = (at: number) => tables.opens.next(reader.tokens, at, to);
  for (let i = next(from); i < to; i = next(i + 1)) {
    if (tables.otherCases.match(reader.tokens, i, to)) return 'background';
    if (tables.those.match(reader.tokens, i, to)) those = true;
    if (tables.ofCase.match(reader.tokens, i, to)) ofCase = true;
    if (tables.comparisons.match(reader.tokens, i, to)) compares = true;
    const isStatistic = tables.statistics.match(reader.tokens, i, to) && !isOfSum(reader, i);
    const opensQuote = opensQuotation(reader, i - 1) && opensWithYear(reader, i);
    if (isStatistic || isTrend(reader, from, i) || opensQuote) statistics = true;
    if (tables.background.match(reader.tokens, i, to) && !isDated(reader, i)) background = true;
  }
  if (those) return 'case';
  // A year beside another is a statistic: 'Police seized 47 tonnes last year, compared with 70 in 2021'.
  statistics ||= background && compares;
  // Worldwide numbers are none of the case: 'Globally, 6,800 tonnes were seized last year'.
  const isOfCase = ofCase && !reader.exclusions.worldwide.has(wordAt(reader, from));
  return statistics || (background && !isOfCase) ? 'background' : 'nothing';
});

/** How many tokens a sum with its bound has: 'at least €1.5 million'. */
const REACH_SUM = 4;

/** Whether words of pace belong only to the sum right before them: 'made €5 million every year'. */
function isOfSum(reader: Reader, at: number): boolean {
  const { pers, paces } = reader.lexicon;
  if (!pers.match(reader.tokens, at) && !paces.match(reader.tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH_SUM); i -= 1) {
    const amount = amountAt(reader, i);
    if (amount?.dimension === 'money' && amount.to === at) return true;
  }
  return false;
}

/**
 * Whether words tell how a count has changed: '380,000 crossings were recorded, up 17 per cent', or, where the sentence
 * has no number before them, 'Payments fell by 35 per cent to $813m'.
 */
function isTrend(reader: Reader, from: number, at: number): boolean {
  const hit = tablesOf(reader.exclusions).trends.match(reader.tokens, at);
  if (!hit || (!isCommaAt(reader, at) && hasSuch(reader, from, at, isNumber))) return false;
  const next = boundsAt(reader, at + hit.length).to;
  return amountAt(reader, next)?.dimension === 'percent';
}

/**
 * Whether a pronoun for a body and a verb of counting stand at a token: 'Last year it seized 118 kg', 'last year we seized', but not
 * 'last year it smuggled two tonnes'.
 */
const isBodyCounting = (reader: Reader, at: number): boolean =>
  reader.attributes.bodySubjects.has(wordAt(reader, at)) &&
  tablesOf(reader.exclusions).counts.match(reader.tokens, at + 1) !== undefined;

/**
 * Whether a year opens the sentence, which is none of the days of a case:
 * 'Last year, customs seized 51 million cigarettes'.
 */
function opensWithYear(reader: Reader, from: number): boolean {
  const hit = tablesOf(reader.exclusions).openings.match(reader.tokens, from);
  if (!hit) return false;
  const at = from + hit.length;
  const next = wordAt(reader, at);
  return (
    next === ',' ||
    reader.grammar.definite.has(next) ||
    isBodyCounting(reader, at) ||
    // A country or a body may follow it: 'So far this year Spain has seized', 'Last year customs seized'.
    placeAt(reader, at)?.kind === 'country' ||
    agencyAt(reader, at) !== undefined
  );
}

/**
 * Whether a sentence opens with what things of a sort do in general: 'Such fraud costs', 'Such boats can carry', but
 * not 'such was the demand'.
 */
const opensWithSort = (reader: Reader, from: number): boolean =>
  reader.grammar.likes.has(wordAt(reader, from)) && !isBeAt(reader, from + 1);
