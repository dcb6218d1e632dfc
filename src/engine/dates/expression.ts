/** A calendar expression as it is written, before anything is worked out. */
export interface Expression {
  /** First token and the one after the last. */
  from: number;
  to: number;
  grain: 'day' | 'week' | 'month' | 'year';
  year?: number;
  month?: number;
  day?: number;
  /** 0 (Sunday) to 6, where that is all that is said. */
  weekday?: number;
  /** A season's first month; its grain is the year. */
  season?: number;
  /** 'last', 'this', 'next': -1, 0, 1. */
  lead?: -1 | 0 | 1;
  /** Years from the publication's year, where 'of last year' follows. */
  yearShift?: number;
  /** Units of the grain from the publication date. */
  shift?: number;
  /** Days from the date named before. */
  fromBefore?: number;
  /** Lies before or after the date named before: 'six weeks earlier, on 12 October'. */
  apart?: -1 | 1;
  /** The month that ends a range which this one begins, where neither tells its year. */
  end?: Expression;
}
