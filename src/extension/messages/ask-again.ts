/**
 * Milliseconds before each further try. The browser may stop the background at any moment and wakes it for the next
 * question, but one that is still being stopped turns a question away at once, and a machine short of memory may stop the
 * next one too.
 */
const PAUSES = [150, 600] as const;

/**
 * Asks the background until it answers, with a pause before each further try; undefined where it never does. Rejects
 * where the last try was rejected. A background that is stopped over a question leaves it unanswered in one browser and
 * rejects it in the other, so that whatever is asked must be the same when it is done twice.
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (const pause of PAUSES) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer !== null) return answer;
    await new Promise((goOn) => setTimeout(goOn, pause));
  }
  return (await ask()) ?? undefined;
}
