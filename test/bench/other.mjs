import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launch } from '../../scripts/browser/launch.mjs';

const SCRIPT = 'src/page/probe.js';
const WORKER = 'worker.js';

/** An extension with the same matches and this content script, which lies where ours does; `worker`: one that answers it. */
function extensionOf({ script, worker }) {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    content_scripts: [{ matches: ['http://demo.pressmark.localhost/*'], js: [SCRIPT] }],
    ...(worker && { background: { service_worker: WORKER } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  mkdirSync(dirname(join(folder, SCRIPT)), { recursive: true });
  writeFileSync(join(folder, SCRIPT), `{${script}}\n`);
  if (worker) writeFileSync(join(folder, WORKER), worker);
  return folder;
}

/** Starts a browser with such an extension in place of ours and gives it to `use`. */
export async function withOther(other, site, use) {
  const folder = extensionOf(other);
  try {
    return await withBrowser({ folder, proxy: site.port, firstRun: false }, use);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts a browser with our build, this content script in place of the probe, and gives it to `use`: what the two differ by is the probe's. */
export async function withOtherProbe({ script }, site, use) {
  const folder = mkdtempSync(join(tmpdir(), 'other-probe-'));
  try {
    cpSync('dist/chrome', folder, { recursive: true });
    writeFileSync(join(folder, SCRIPT), `{${script}}\n`);
    return await withBrowser({ folder, proxy: site.port }, use);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts a browser, gives it to `use`, closes it. */
export async function withBrowser(options, use) {
  const driver = await launch('chrome', options);
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}
