/** The first day of a week that is given by its number (ISO 8601: '2018-W45'), which nobody knows by heart; another date as it is. */
export function weekStart(iso: string): string {
  const [year, week] = iso.split('-W');
  if (week === undefined) return iso;
  // a week after the fourth of January is the next week, and that day is in the first
  const day = new Date(Date.UTC(Number(year), 0, 7 * Number(week) - 3));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return Number.isNaN(day.getTime()) ? iso : day.toISOString().slice(0, 10);
}
