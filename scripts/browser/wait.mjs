/** Resolves after so many milliseconds. */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again every 50 ms until the answer is truthy, and gives it back.
 * Past the time limit: the last error of `ask`, else one that says what was awaited.
 */
export async function until(ask, what = 'a condition', ms = 15_000) {
  const end = Date.now() + ms;
  for (let last; ; await sleep(50)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`waited ${ms} ms in vain for ${what}${last ? `: ${last.message}` : ''}`, {
        cause: last,
      });
  }
}
