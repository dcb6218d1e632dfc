// `npm run soak`: a long life of each browser with the shipped build; writes test/soak/results.md and fails where
// memory grows.
//   npm run soak -- [--browser chrome|firefox] [--articles 500] [--tabs 50]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/install.mjs';
import { targetsAsked } from './browser/target.mjs';
import { build } from './demo/build.mjs';
import { installPackages } from './setup.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    articles: { type: 'string', default: '500' },
    tabs: { type: 'string', default: '50' },
  },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const targets = targetsAsked(values.browser);
if (!installPackages()) process.exit(1);
for (const target of targets) if (!ensureBrowser(target) || !build(target)) process.exit(1);

const { launch } = await import('./browser/launch.mjs');
const { serve } = await import('./site/server.mjs');
const { machine } = await import('../test/bench/machine.mjs');
const { manyTabs, oneAfterAnother } = await import('../test/soak/soak.mjs');
const { flat, report } = await import('../test/soak/report.mjs');

const half = Math.floor(Number(values.articles) / 2);
const step = Math.max(1, Math.floor(half / 5));

async function live(target) {
  const site = await serve('demo');
  const driver = await launch(target, { folder: `dist/${target}`, proxy: site.port });
  try {
    console.log(`${target}: ${half} pages ...`);
    const pages = await oneAfterAnother(driver, site, { from: 0, count: half, step, turn: false });
    console.log(`${target}: ${half} articles in one document ...`);
    const turns = await oneAfterAnother(driver, site, {
      from: half,
      count: half,
      step,
      turn: true,
    });
    console.log(`${target}: ${values.tabs} tabs ...`);
    const tabs = await manyTabs(driver, site, { from: 2 * half, count: Number(values.tabs) });
    return { target, version: await driver.browser.version(), pages, turns, tabs };
  } finally {
    await driver.close();
    site.close();
  }
}

const lives = [];
for (const target of targets) lives.push(await live(target));
const text = report(lives, { machine: machine(), articles: 2 * half, tabs: Number(values.tabs) });
console.log(text);
if (!values.browser) writeFileSync('test/soak/results.md', text);
const grown = lives.filter((life) => !flat(life));
if (grown.length > 0) console.error(`Memory grows in ${grown.map((l) => l.target).join(', ')}.`);
process.exitCode = grown.length > 0 ? 1 : 0;
