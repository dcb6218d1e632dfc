/**
 * Resolves once the browser is closed, or its last page: driven by a program, Chromium goes on without a window,
 * as every browser does on a Mac.
 */
export function untilClosed(browser) {
  return new Promise((resolve) => {
    browser.once('disconnected', resolve);
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}
