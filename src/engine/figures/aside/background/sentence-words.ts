import { oncePerStretch } from '../../../text/compiled.ts';
import { agencyAt, placeAt } from '../../annotations-at.ts';
import { isDated } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isBeAt } from '../../words-at.ts';

/** What the words of a sentence say of all its figures. */
type Said = 'case' | 'background' | 'nothing';

/** Where the words of a sentence put all its figures: into this case, into the background (another case, another time, things in general), or nowhere. */
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
    if (isStatistic || isTrend(reader, i)) statistics = true;
    if (tables.background.match(reader.tokens, i, to) && !isDated(reader, i)) background = true;
  }
  if (those) return 'case';
  // 'Police seized 47 tonnes last year, compared with 70 in 2021': a year beside another.
  statistics ||= background && compares;
  // 'Globally, 6,800 tonnes were seized last year'.
  const isOfCase = ofCase && !reader.exclusions.worldwide.has(wordAt(reader, from));
  return statistics || (background && !isOfCase) ? 'background' : 'nothing';
});

/** Tokens of a sum with its bound: 'at least €1.5 million'. */
const REACH_SUM = 4;

/** 'made €5 million every year': whether a pace is that of a sum right before it alone. */
function isOfSum(reader: Reader, at: number): boolean {
  const { pers, paces } = reader.lexicon;
  if (!pers.match(reader.tokens, at) && !paces.match(reader.tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH_SUM); i -= 1) {
    const amount = amountAt(reader, i);
    if (amount?.dimension === 'money' && amount.to === at) return true;
  }
  return false;
}

/** '380,000 crossings were recorded, up 17 per cent': how what is counted has changed since it was counted last. */
function isTrend(reader: Reader, at: number): boolean {
  const hit = tablesOf(reader.exclusions).trends.match(reader.tokens, at);
  if (!hit) return false;
  const next = boundsAt(reader, at + hit.length).to;
  return amountAt(reader, next)?.dimension === 'percent';
}

/** 'Last year it seized 118 kg': what a body did, not 'last year it smuggled two tonnes'. */
const isBodyCounting = (reader: Reader, at: number): boolean =>
  reader.attributes.bodyPronouns.has(wordAt(reader, at)) &&
  tablesOf(reader.exclusions).counts.match(reader.tokens, at + 1) !== undefined;

/** 'Last year, customs seized 51 million cigarettes': a year that opens its sentence is none of the case's days. */
function opensWithYear(reader: Reader, from: number): boolean {
  const hit = tablesOf(reader.exclusions).openings.match(reader.tokens, from);
  if (!hit) return false;
  const at = from + hit.length;
  const next = wordAt(reader, at);
  return (
    next === ',' ||
    reader.grammar.definite.has(next) ||
    isBodyCounting(reader, at) ||
    // 'So far this year Spain has seized', 'Last year customs seized'.
    placeAt(reader, at)?.kind === 'country' ||
    agencyAt(reader, at) !== undefined
  );
}

/** 'Such fraud costs', 'Such boats can carry': what things of a sort do in general; not 'such was the demand'. */
const opensWithSort = (reader: Reader, from: number): boolean =>
  reader.grammar.likes.has(wordAt(reader, from)) && !isBeAt(reader, from + 1);
