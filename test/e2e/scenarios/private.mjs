import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { press } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

/** Everything that is stored on the disk, as text. */
const stored = (t) =>
  t.extension(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    return JSON.stringify([await storage.local.get(null), await storage.sync.get(null)]);
  });

const inMemory = (t) =>
  t.extension(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    return Object.keys(await storage.session.get(null));
  });

scenario(
  'private: a private window is read as any other, and nothing of it is stored',
  { own: true },
  async (t) => {
    const ordinary = await t.article();
    const page = await t.openPrivate('/prostitution-ring.html');
    await until(async () => (await t.markedWords(page)).includes('Eurojust'), 'the marks');
    const before = await stored(t);
    const popup = await t.privatePopup(page);
    await press(popup, 'Show in page: Eurojust');
    await press(popup, 'Not this');
    await until(async () => !(await t.markedWords(page)).includes('Eurojust'), 'the correction');
    await popup.close();
    assert.equal(await stored(t), before);
    assert.ok(!/ring|demo\.|eurojust/i.test(before), before);
    // it holds in private windows alone
    assert.ok((await t.markedWords(ordinary)).includes('Eurojust'));
    assert.deepEqual((await inMemory(t)).sort(), ['private', 'private-secret']);
    await page.close();
    await until(async () => (await inMemory(t)).length === 0, 'nothing in memory', 20_000);
  },
);
