/** ISO 8601 as publishers write it, with the slips that they make: no colon in the offset, a space for T. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/;
/** A date in an address: '2023/02/08'. */
const IN_PATH = /\/((?:19|20)\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=\/|-|$)/;

const two = (s: string) => s.padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day as ISO has it, or undefined where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | undefined =>
  isDay(year, month, day) ? `${year}-${two(String(month))}-${two(String(day))}` : undefined;

/** An ISO date or date-time out of what a page gives, or undefined where it is no date. */
export function isoDate(given: string | undefined): string | undefined {
  const text = given?.trim().slice(0, 60) ?? '';
  const match = ISO.exec(text);
  if (match) {
    const [, y = '', m = '', d = '', hour, minute, second, zone] = match;
    if (!isDay(Number(y), Number(m), Number(d))) return undefined;
    const day = `${y}-${m}-${d}`;
    if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return day;
    return `${day}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
  }
  // What is left are the forms of e-mail headers; a bare number or a word is no date.
  if (!/\b(?:19|20)\d{2}\b/.test(text) || !/[a-z]{3}/i.test(text)) return undefined;
  const parsed = Date.parse(text);
  if (Number.isNaN(parsed)) return undefined;
  const zoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\)?$/i.test(text);
  return zoned ? new Date(parsed).toISOString().replace('.000', '') : localDay(parsed);
}

function offset(zone: string | undefined): string {
  if (!zone || zone === 'Z') return zone ?? '';
  return zone.length === 3 ? `${zone}:00` : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function localDay(time: number): string {
  const date = new Date(time);
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '';
}

/** The date that an address holds, where it holds one. */
export function dateInUrl(url: string | undefined): string | undefined {
  const match = IN_PATH.exec(url ?? '');
  if (!match) return undefined;
  return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
