// End-to-end tests on the shipped builds, in both browsers:
//   npm run e2e -- [--browser chrome|firefox] [--only WORDS]
import { existsSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseArgs } from 'node:util';
import { launch } from '../../scripts/browser/launch.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { OwnSession } from './own-session.mjs';
import { scenarios } from './scenario.mjs';
import { Session } from './session.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
});
const targets = values.browser ? [values.browser] : ['chrome', 'firefox'];
const folder = new URL('./scenarios/', import.meta.url);
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.mjs')) await import(new URL(file, folder));

const chosen = scenarios.filter((s) => s.name.toLowerCase().includes(values.only.toLowerCase()));
if (chosen.length === 0) throw new Error(`no scenario's name holds '${values.only}'`);

/** A scenario with a browser of its own: nothing that happens to it reaches the others. */
async function playAlone(target, site, one) {
  const session = await OwnSession.start(target, site);
  try {
    await play(session, one);
  } finally {
    await session.close();
  }
}

async function play(session, { name, options, run }) {
  await session.begin();
  try {
    await run(session);
    const errors = options.errors ? [] : await session.errors();
    if (errors.length > 0) throw new Error(`errors in the console:\n${errors.join('\n')}`);
  } catch (error) {
    await session.keepEvidence(name);
    throw error;
  } finally {
    await session.end();
  }
}

/**
 * A browser on a busy machine may miss a wait through no fault of ours: what failed is played once more in
 * plain sight. What fails twice has failed.
 */
async function patiently(name, run) {
  try {
    await run();
  } catch (error) {
    console.log(`again, after "${error.message.split('\n')[0]}": ${name}`);
    await run();
  }
}

// side by side, because a browser mostly waits; each plays its own scenarios one after the other
describe('end to end', { concurrency: targets.length }, () => {
  for (const target of targets) inBrowser(target);
});

function inBrowser(target) {
  describe(target, { concurrency: 1 }, () => {
    let site;
    let session;
    before(async () => {
      const build = `dist/${target}`;
      if (!existsSync(`${build}/manifest.json`))
        throw new Error(`${build} is missing: npm run build`);
      site = await serve('demo');
      session = new Session(await launch(target, { folder: build, proxy: site.port }), site);
    });
    after(async () => {
      await session?.close();
      site?.close();
    });
    for (const one of chosen)
      if (!one.options.in || one.options.in === target)
        it(one.name, { timeout: one.options.own ? 240_000 : 120_000 }, () =>
          patiently(one.name, () =>
            one.options.own ? playAlone(target, site, one) : play(session, one),
          ),
        );
  });
}
