import { type Day, daysBetween, shiftDays } from './calendar.ts';

/** A date without a year belongs to a full date of the text within so many days. */
const NEAR = 7;
/** In most years this day is the one after it, but a text may name it. */
const LEAP = { month: 2, day: 29 };

const keyOf = (month: number, day: number) => month * 32 + day;

/** The full dates that a text has named so far, by the days of the year near them. */
export class NamedDays {
  readonly #years = new Map<number, number>();

  add(day: Day): void {
    for (let away = -NEAR; away <= NEAR; away += 1) {
      const near = shiftDays(day, away);
      if (near.year === day.year) this.#mark(near.month, near.day, day.year);
    }
    if (Math.abs(daysBetween(day, { year: day.year, ...LEAP })) <= NEAR)
      this.#mark(LEAP.month, LEAP.day, day.year);
  }

  /** The year of the first date named that lies near a day of the year. */
  yearNear(month: number, day: number): number | undefined {
    return this.#years.get(keyOf(month, day));
  }

  #mark(month: number, day: number, year: number): void {
    const key = keyOf(month, day);
    if (!this.#years.has(key)) this.#years.set(key, year);
  }
}
