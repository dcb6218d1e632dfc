import assert from 'node:assert/strict';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

/** Tries to send from a document or worker, given its global object; says what came of each try. Stands by itself. */
async function tryToSend(scope, address) {
  const outcome = {};
  const attempt = async (name, send) => {
    const late = new Promise((resolve) => setTimeout(resolve, 2000, 'no answer'));
    const sent = Promise.resolve().then(send);
    outcome[name] = await Promise.race([
      sent.then(
        () => 'sent',
        () => 'refused',
      ),
      late,
    ]);
  };
  const settled = (emitter, good, bad) =>
    new Promise((resolve, reject) => {
      emitter.addEventListener(good, resolve);
      emitter.addEventListener(bad, reject);
    });
  const element = (name, attributes) => {
    const made = Object.assign(scope.document.createElement(name), attributes);
    scope.document.body.append(made);
    return settled(made, 'load', 'error');
  };
  await attempt('fetch', () => scope.fetch(address, { mode: 'no-cors' }));
  await attempt('socket', () =>
    settled(new scope.WebSocket(address.replace('http', 'ws')), 'open', 'error'),
  );
  await attempt('events', () => settled(new scope.EventSource(address), 'open', 'error'));
  if (scope.document) {
    await attempt('request', () => {
      const request = new scope.XMLHttpRequest();
      const answer = settled(request, 'load', 'error');
      request.open('GET', address);
      request.send();
      return answer;
    });
    await attempt('image', () => element('img', { src: address }));
    await attempt('script', () => element('script', { src: address }));
    await attempt('sheet', () => element('link', { rel: 'stylesheet', href: address }));
    await attempt('sound', () => {
      const sound = new scope.Audio(address);
      return settled(sound, 'loadeddata', 'error');
    });
    // neither of these two says how it ended: the record of requests does
    scope.navigator.sendBeacon(address, 'x');
    scope.document.body.append(
      Object.assign(scope.document.createElement('iframe'), { src: address }),
    );
  }
  const api = scope.browser ?? scope.chrome;
  const own = await scope.fetch(api.runtime.getURL('manifest.json'));
  outcome.ownFile = own.ok;
  return outcome;
}

const REFUSED = { fetch: 'refused', socket: 'refused', events: 'refused' };
const REFUSED_IN_PAGE = {
  ...REFUSED,
  request: 'refused',
  image: 'refused',
  script: 'refused',
  sheet: 'refused',
  sound: 'refused',
};

scenario(
  'no way out: an extension page can send nothing in any way, and reads its own files',
  { errors: true },
  async (t) => {
    const page = await t.options();
    const outcome = await page.evaluate(
      `(${tryToSend})(globalThis, '${t.site.url('/style.css')}')`,
    );
    assert.deepEqual(outcome, { ...REFUSED_IN_PAGE, ownFile: true });
    await sleep(500);
    assert.deepEqual(t.requests(), []);
  },
);

scenario(
  'no way out: the background can send nothing in any way, and reads its own files',
  { errors: true },
  async (t) => {
    const outcome = await t.background(tryToSend, t.site.url('/style.css'));
    const expected = t.target === 'chrome' ? REFUSED : REFUSED_IN_PAGE;
    assert.deepEqual(outcome, { ...expected, ownFile: true });
    await sleep(500);
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
