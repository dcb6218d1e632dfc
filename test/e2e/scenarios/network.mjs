import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

/** Tries to send from a document or worker, given its global object; says what came of each try. Stands by itself. */
async function tryToSend(scope, address) {
  const outcome = {};
  const attempt = async (name, send) => {
    const settled = await Promise.allSettled([send()]);
    outcome[name] = settled[0].status === 'fulfilled' ? 'sent' : 'refused';
  };
  await attempt('fetch', () => scope.fetch(address, { mode: 'no-cors' }));
  if (scope.Image)
    await attempt('image', () => {
      const image = new scope.Image();
      image.src = address;
      return image.decode();
    });
  const api = scope.browser ?? scope.chrome;
  const own = await scope.fetch(api.runtime.getURL('manifest.json'));
  outcome.ownFile = own.ok;
  return outcome;
}

scenario(
  'no way out: an extension page can send nothing, and reads its own files',
  { errors: true },
  async (t) => {
    const page = await t.options();
    const outcome = await page.evaluate(
      `(${tryToSend})(globalThis, '${t.site.url('/style.css')}')`,
    );
    assert.deepEqual(outcome, { fetch: 'refused', image: 'refused', ownFile: true });
    assert.deepEqual(t.requests(), []);
  },
);

scenario(
  'no way out: the background can send nothing, and reads its own files',
  { errors: true },
  async (t) => {
    const outcome = await t.background(tryToSend, t.site.url('/style.css'));
    assert.equal(outcome.fetch, 'refused');
    assert.equal(outcome.ownFile, true);
    assert.deepEqual(t.requests(), []);
  },
);

scenario('no way out: reading an article asks for nothing but the page itself', async (t) => {
  const page = await t.article();
  const popup = await t.popup(page);
  await until(() => popup.$eval('body', (b) => b.innerText.includes('Europol')), 'the fact card');
  const asked = t.requests().sort();
  assert.deepEqual(asked, [
    `GET ${t.site.url('/prostitution-ring.html')}`,
    `GET ${t.site.url('/style.css')}`,
  ]);
});
