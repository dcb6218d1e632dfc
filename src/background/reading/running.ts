/**
 * Readings under way, by tab: they end with the worker, and nothing is lost by that. A page's next reading
 * takes the place of its last, which nobody waits for any more.
 */
const running = new Map<number, AbortController>();

/** Runs a reading of a tab; the signal tells it that it is not wanted any more. */
export async function whileWanted<T>(
  tabId: number,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  stopReading(tabId);
  const mine = new AbortController();
  running.set(tabId, mine);
  try {
    return await read(mine.signal);
  } finally {
    if (running.get(tabId) === mine) running.delete(tabId);
  }
}

/** Ends the tab's reading, if there is one. */
export function stopReading(tabId: number): void {
  running.get(tabId)?.abort();
}
