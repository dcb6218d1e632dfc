/** A calendar expression as it is written, before anything is worked out; all have the same fields, so that each rule reads one shape. */
export interface Expression {
  /** First token and the one after the last. */
  from: number;
  to: number;
  grain: 'day' | 'week' | 'month' | 'year';
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  /** 0 (Sunday) to 6, alone or before the day of a month: 'Friday', 'Friday 22 September'. */
  weekday: number | undefined;
  /** Whether it is named by a feast such as 'Christmas Eve', which a text may mention long after. */
  isFeast: boolean;
  /** A season's first month; its grain is the year. */
  season: number | undefined;
  /** 'last', 'this', 'next': -1, 0, 1. */
  lead: -1 | 0 | 1 | undefined;
  /** Years from the publication's year, where 'of last year' follows. */
  yearShift: number | undefined;
  /** Years from the year that the text named last: 'September of that year'. */
  fromYearNamed: number | undefined;
  /** Units of the grain from the publication date. */
  shift: number | undefined;
  /** Days from the date named before. */
  fromBefore: number | undefined;
  /** Lies before or after the date named before: 'six weeks earlier, on 12 October'. */
  apart: -1 | 1 | undefined;
  /** A weekday told from the day named before: 'the previous Friday' -1, 'on that Friday' 0, 'the following Friday' 1. */
  beside: -1 | 0 | 1 | undefined;
  /** For a weekday in 'Tuesday of last week', how many weeks from that of the publication. */
  weekShift: number | undefined;
  /** The weekend that was last, in 'over the weekend'. */
  isWeekend: boolean;
  /** The month that ends a range which this one begins, where neither tells its year. */
  end: Expression | undefined;
}

type Written = Pick<Expression, 'from' | 'to' | 'grain'> & Partial<Expression>;

/** An expression of which only what is given is known. */
export const newExpression = (written: Written): Expression => ({
  from: written.from,
  to: written.to,
  grain: written.grain,
  year: written.year,
  month: written.month,
  day: written.day,
  weekday: written.weekday,
  isFeast: written.isFeast ?? false,
  season: written.season,
  lead: written.lead,
  yearShift: written.yearShift,
  fromYearNamed: written.fromYearNamed,
  shift: written.shift,
  fromBefore: written.fromBefore,
  apart: written.apart,
  beside: written.beside,
  weekShift: written.weekShift,
  isWeekend: written.isWeekend ?? false,
  end: written.end,
});
