import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { serve } from '../../scripts/site/server.mjs';

let site;
before(async () => {
  site = await serve('demo');
});
after(() => site.close());

const statusOf = async (path) => (await fetch(`http://127.0.0.1:${site.port}${path}`)).status;

it('the demo site has its pages, and no others', async () => {
  assert.equal(await statusOf('/'), 200);
  assert.equal(await statusOf('/prostitution-ring.html'), 200);
  assert.equal(await statusOf('/nowhere.html'), 404);
  assert.equal(await statusOf('/..%2fpackage.json'), 404);
});

it('the demo site goes on after an address that cannot be decoded', async () => {
  assert.equal(await statusOf('/%'), 404);
  assert.equal(await statusOf('/'), 200);
});
