// End-to-end tests on the shipped builds, in both browsers:
//   npm run e2e -- [--browser chrome|firefox] [--only WORDS]
import { existsSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseArgs } from 'node:util';
import { targetsAsked } from '../../scripts/browser/target.mjs';
import { Apart, Shared } from './browsers.mjs';
import { scenarios } from './scenario.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
});
const targets = targetsAsked(values.browser);
const folder = new URL('./scenarios/', import.meta.url);
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.mjs')) await import(new URL(file, folder));

const chosen = scenarios.filter((s) => s.name.toLowerCase().includes(values.only.toLowerCase()));
if (chosen.length === 0) throw new Error(`no scenario's name holds '${values.only}'`);

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

/**
 * How many browsers of a family play at once, because a browser mostly waits. Firefox takes longer over every tab,
 * so that two of it are done when Chromium is.
 */
const AT_ONCE = { chrome: 1, firefox: 2 };

describe('end to end', { concurrency: targets.length }, () => {
  for (const target of targets) inBrowser(target);
});

function inBrowser(target) {
  const wanted = chosen.filter(({ options }) => !options.in || options.in === target);
  const [apart, shared] = [new Apart(target), new Shared(target)];
  describe(target, { concurrency: AT_ONCE[target] }, () => {
    before(() => {
      if (!existsSync(`dist/${target}/manifest.json`))
        throw new Error(`dist/${target} is missing: npm run build`);
    });
    after(() => shared.close());
    // first, because it is the longest row that nothing can be taken out of
    const own = wanted.filter(({ options }) => options.own);
    if (own.length > 0)
      describe('in a browser apart', { concurrency: 1 }, () => {
        after(() => apart.close());
        for (const one of own) declare(apart, one, 240_000);
      });
    for (const one of wanted) if (!one.options.own) declare(shared, one, 120_000);
  });
}

function declare(browsers, one, timeout) {
  const run = () => browsers.lend((session) => play(session, one));
  it(one.name, { timeout }, () => patiently(one.name, run));
}
