// Memory after a collection, in bytes: of the background, and of a page with all scripts in it.

async function heapOf(session) {
  // what a finaliser frees is found by the second collection
  for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Chromium: heap, objects of the browser's own and buffers, as DevTools counts them. */
async function ofChromium({ browser }, page) {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker');
  const worker = await target.worker();
  const session = await page.createCDPSession();
  const result = { background: await heapOf(worker.client), page: await heapOf(session) };
  await session.detach();
  return result;
}

/** Firefox: what the processes of the add-on and of the page hold for themselves alone; one that holds no page may wait for the next. */
function ofFirefox(driver) {
  return driver.evaluateInChrome(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(
      Ci.nsIMemoryReporterManager,
    );
    // pages kept for 'back' are let go by the first, and what they held is found by the next, a while later
    for (let i = 0; i < 3; i += 1) {
      await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const { children } = await ChromeUtils.requestProcInfo();
    const sum = (of) => children.filter(of).reduce((total, { memory }) => total + memory, 0);
    return {
      background: sum((p) => p.type === 'extension'),
      page: sum(({ windows }) => windows?.some((one) => one.documentURI?.spec.includes('/soak/'))),
    };
  });
}

/** { background, page } in bytes. */
export const memory = (driver, page) =>
  driver.target === 'chrome' ? ofChromium(driver, page) : ofFirefox(driver);
