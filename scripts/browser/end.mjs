import { sleep } from './wait.mjs';

/** Milliseconds that a browser has to close by itself. */
const PATIENCE = 10_000;

/** Closes a browser that the driver has started, and ends its process where it does not answer any more. */
export async function endBrowser(browser) {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([closed, sleep(PATIENCE)]))) browser.process()?.kill('SIGKILL');
}
