import { ISO_LENGTH } from '../../dates/calendar.ts';
import type { Draft } from '../../draft.ts';
import { firstInside, spanAt } from '../../text/spans.ts';
import { hasOneOf, NUMBER, normAt } from '../../text/tokens/tokens.ts';
import { isOfHeadline } from '../evidence/weight.ts';
import { isBefore } from './clause.ts';
import type { TermAt } from './words.ts';

/** How many words may name those of whom most are meant: 'Most convicted eel smugglers get'. */
const REACH_MOST = 4;

/** From this number on, those convicted in a year are a statistic. */
const MANY = 100;

/** Whether a number of years stands right behind a verdict, which no case takes: 'In ten years'. */
function isOfYears({ doc: { tokens }, language }: Draft, to: number): boolean {
  const { penalties } = language.status;
  const { small } = language.numbers;
  const isCount = tokens.kind[to + 1] === NUMBER || small.has(normAt(tokens, to + 1));
  const isIn = language.places.strictLocatives.has(normAt(tokens, to));
  return isIn && isCount && penalties.has(normAt(tokens, to + 2));
}

/** Whether a verdict is told of so many persons that a year's are counted. */
function isOfMany(
  { doc: { tokens }, figures }: Draft,
  { from, first }: Pick<TermAt, 'from' | 'first'>,
) {
  const [start, end] = [tokens.start[first] ?? 0, tokens.start[from] ?? 0];
  const counted = firstInside(figures, start, end);
  return counted?.unit === PERSON && (counted.value ?? 0) >= MANY;
}

const PERSON = 'person';

/** What makes a verdict one of many, or of none at all: a custom, a count, a threat. */
export const whatIsUsual = (draft: Draft, at: TermAt): string | undefined =>
  whatIsCounted(draft, at) ?? whatIsThreatened(draft, at) ?? whatIsCustom(draft, at);

/**
 * What shows that a verdict is counted in general: 'Most fraudsters get suspended sentences',
 * 'Courts convicted twelve last year'.
 */
export function whatIsCounted(draft: Draft, at: TermAt): string | undefined {
  const { calendar, dates, doc, language } = draft;
  const { tokens } = doc;
  const { from, to, first, end } = at;
  const { benches, compared, most } = language.status;
  if (hasOneOf(tokens, most, Math.max(first, from - REACH_MOST), from - 1)) return 'what most get';
  if (isOfYears(draft, to)) return 'a count of years';
  const time = firstInside(calendar, tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0);
  // A date that is none of the case's is that of a count.
  const isYear = time && (spanAt(dates, time.start)?.iso ?? '').length <= ISO_LENGTH.year;
  // So many in a year are no case: 'More than 400 people were convicted of it last year'.
  if (isYear && isOfMany(draft, at)) return 'so many as no case has';
  // Courts in general are compared: 'Judges sentenced more smugglers'.
  const isCount = compared.has(normAt(tokens, to)) || isYear;
  return isCount && benches.has(normAt(tokens, from - 1)) ? 'what courts do in general' : undefined;
}

/** What shows that a penalty is only a law's: 'New law: nine years in prison for smugglers'. */
function whatIsThreatened({ doc: { tokens }, language }: Draft, at: TermAt): string | undefined {
  const { laws, penalties } = language.status;
  const isThreat = penalties.has(normAt(tokens, at.from)) && isBefore(tokens, laws, at);
  return isThreat ? 'what a law threatens' : undefined;
}

/**
 * What shows that a verdict is a custom: 'Smugglers are sentenced to'. In a headline the present tense tells what
 * happened.
 */
function whatIsCustom(
  { doc, language, topic }: Draft,
  { from, first }: TermAt,
): string | undefined {
  const { tokens } = doc;
  const { anyone, general, subordinate } = language.status;
  if (isOfHeadline(topic.sentences[doc.sentenceOf[first] ?? 0])) return undefined;
  const before = normAt(tokens, from - 1);
  if (anyone.has(before)) return `"${before}": whoever gets one`;
  // Behind a conjunction it has happened: 'After being convicted'.
  if (subordinate.has(normAt(tokens, from - 2))) return undefined;
  return general.has(before) ? `"${before}": what is usual` : undefined;
}
