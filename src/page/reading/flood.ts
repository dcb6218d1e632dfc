/** Changes in one second past which a page is too restless to be watched. */
export const FLOOD = 5_000;
/** Rests after which it is left alone for good. */
export const MAX_RESTS = 5;

/** Counts a page's changes by the second, and how often there were too many: the page is then left alone for a while. */
export function createFlood() {
  let since = 0;
  let count = 0;
  let rests = 0;
  return {
    over(records: number, now: number): boolean {
      if (now - since > 1_000) {
        since = now;
        count = 0;
      }
      count += records;
      if (count < FLOOD) return false;
      count = 0;
      rests += 1;
      return true;
    },
    isOver: () => rests > MAX_RESTS,
    forget() {
      rests = 0;
    },
  };
}
