import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** A day of a month: '12 March 2024'. */
const DAY = /(?<!\d)\d{1,2}(?!\d)/;

/**
 * The years that a text names without a day, in its order: reports and features tell of years, news of days. How
 * long a crime went on ('between 2019 and 2021') is told in years by news as well.
 */
export function yearsWithoutDay(draft: Draft): Span[] {
  const { calendar, doc, language } = draft;
  const found: Span[] = [];
  let isPeriod = false;
  let last = 0;
  for (const { start, end } of calendar) {
    const words = doc.text.slice(start, end);
    const before = normAt(doc.tokens, tokenAt(doc, start) - 1);
    const first = normAt(doc.tokens, tokenAt(doc, start));
    const opens = language.topic.periods.has(before) || language.topic.periods.has(first);
    isPeriod = opens || (isPeriod && start - last <= NEAR);
    last = end;
    if (isPeriod || DAY.test(words)) continue;
    for (const { index } of words.matchAll(YEAR))
      found.push({ start: start + index, end: start + index + 4 });
  }
  return found;
}

/** The end of a period stands so near its beginning, in characters. */
const NEAR = 6;
