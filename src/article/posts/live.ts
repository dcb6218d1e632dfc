import { isOrLiesIn } from '../copied/boxes.ts';
import { isLiveName, isPostName } from '../copied/markup.ts';
import type { Box, Survey } from '../copied/survey.ts';
import { timesIn } from '../copied/times.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { HOUR } from './hours.ts';

/** An address of a live page: 'example.org/world/live/2026/…', '/thursday-live-ticker'. */
const LIVE_ADDRESS = /[/-](?:live|liveblog|liveticker|ticker)(?:[/.-]|$)/;
/** One page tells of no more days than this, in milliseconds. */
const LONGEST = 3 * 86_400_000;

/** Whether a page says that it is live: in its data, its address, or the names of what holds these boxes. */
export function isLiveAround(seen: Survey, { url }: Metadata, boxes: readonly Box[]): boolean {
  return (
    seen.isLive ||
    (url !== undefined && LIVE_ADDRESS.test(url)) ||
    boxes.slice(0, 1).some(isLiveNamed)
  );
}

/** Whether the markup names a box, or one around it, as live or as a post. */
export const isLiveNamed = (inner: Box | undefined): boolean =>
  isOrLiesIn(inner, ({ names }) => isLiveName(names) || isPostName(names));

/** Whether the time elements of boxes follow one another within a few days, newest or oldest first. */
export function areToldInOrder(seen: Survey, boxes: readonly Box[]): boolean {
  const at = timesIn(seen, boxes).map((said) => (HOUR.test(said) ? Date.parse(said) : Number.NaN));
  const ways = at.slice(1).map((time, i) => Math.sign(time - (at[i] ?? 0)));
  const [way] = ways;
  const isOneWay = way !== undefined && way !== 0 && ways.every((one) => one === way);
  return isOneWay && Math.abs((at.at(-1) ?? 0) - (at[0] ?? 0)) <= LONGEST;
}
