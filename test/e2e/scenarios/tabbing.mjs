import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { says, tabOf, tabTo } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

// The whole way by the tabulator: what a reader without a pointer meets on the extension's own pages.

/**
 * In a page: numbers all that the tabulator should stop at, in the order of the page, notes how each looks without
 * the focus, and gives their count.
 */
function numberControls() {
  // a control's ring may be drawn around its label, or around the mark that stands for a hidden box
  globalThis.edgeOf = (at) =>
    [at, at.closest('label'), at.nextElementSibling]
      .filter(Boolean)
      .map((one) => getComputedStyle(one))
      .map(({ outlineStyle, outlineWidth, boxShadow }) =>
        outlineStyle === 'none' ? boxShadow : `${outlineStyle} ${outlineWidth} ${boxShadow}`,
      )
      .join();
  const takesFocus = 'a[href],button,input,select,textarea,summary,[tabindex]';
  const isOne = (at) =>
    at.tabIndex >= 0 &&
    !at.disabled &&
    at.checkVisibility({ visibilityProperty: true }) &&
    // of a group of radio buttons the one that is chosen stands for all
    (at.type !== 'radio' || at.checked);
  globalThis.controls = [...document.querySelectorAll(takesFocus)].filter(isOne);
  globalThis.edges = globalThis.controls.map(globalThis.edgeOf);
  return globalThis.controls.length;
}

/** In a page: what has the focus: its number, what it is called, and whether one sees that it has it. */
function lookAtFocus() {
  const at = document.activeElement;
  const name = at.getAttribute('aria-label') || at.closest('label')?.innerText || at.innerText;
  const number = globalThis.controls.indexOf(at);
  const whole = at.closest('label') ?? at;
  const { left, top, width, height } = whole.getBoundingClientRect();
  // of what is higher than the window the part in it
  const middle = (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2;
  const over = document.elementFromPoint(left + Math.min(width / 2, 8), middle);
  return {
    number,
    name: `${at.localName} ${(name || at.id || '').trim().slice(0, 40)}`,
    ring: globalThis.edgeOf(at) !== globalThis.edges[number],
    shown: whole.contains(over),
  };
}

/** Goes through a page by the tabulator alone, from its start to its last control. */
async function goThrough(page) {
  await page.bringToFront();
  await page.evaluate(() => document.activeElement?.blur());
  await until(() => page.evaluate(numberControls), 'a control');
  const count = await page.evaluate(numberControls);
  const met = [];
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('Tab');
    met.push(await page.evaluate(lookAtFocus));
  }
  return met;
}

/** That each control has its turn once, in the order of the page, and that one sees where one is. */
function holds(met) {
  const wrong = (what, of) =>
    assert.deepEqual(
      met.filter(of).map(({ name }) => name),
      [],
      what,
    );
  wrong('no ring is seen', ({ ring }) => !ring);
  wrong('not in sight', ({ shown }) => !shown);
  assert.deepEqual(
    met.map(({ number }) => number),
    met.map((_, i) => i),
  );
}

scenario('tabbing: every control of the popup has its turn, and is seen to have it', async (t) => {
  const popup = await t.popup(await t.article());
  await says(popup, 'people arrested');
  holds(await goThrough(popup));
});

scenario('tabbing: so has every control of the side panel', async (t) => {
  const article = await t.article();
  const panel = await t.extensionPage(
    `src/sidepanel/index.html?tab=${await tabOf(t, article)}`,
    article,
  );
  await says(panel, 'people arrested');
  holds(await goThrough(panel));
});

scenario('tabbing: so has every control of the settings', async (t) => {
  const page = await t.options();
  await says(page, 'Marks in the page');
  holds(await goThrough(page));
});

scenario('tabbing: so has every control of the comparison and of the first page', async (t) => {
  const article = await t.article();
  await t.article('/prostitution-ring.html');
  const compare = await t.extensionPage(
    `src/popup/index.html?compare&tab=${await tabOf(t, article)}`,
  );
  await says(compare, 'Look again');
  await says(compare, 'people arrested');
  holds(await goThrough(compare));
  const welcome = await t.welcome();
  // what it says of permissions comes last, and moves the foot of the page
  await says(welcome, 'Nothing more is needed');
  holds(await goThrough(welcome));
});

scenario('tabbing: at 400 % too nothing that stands still covers what has the focus', async (t) => {
  const tab = await tabOf(t, await t.article());
  const all = async (page, words, viewport = { width: 320, height: 256 }) => {
    await page.bringToFront();
    await says(page, words);
    await page.setViewport(viewport);
    holds(await goThrough(page));
  };
  const card = (path) => t.extensionPage(`src/${path}tab=${tab}`);
  // of a popup no browser shows more than 800 points by 600
  const small = { width: 200, height: 150 };
  await all(await card('popup/index.html?'), 'people arrested', small);
  await all(await card('sidepanel/index.html?'), 'people arrested');
  await all(await card('popup/index.html?compare&'), 'people arrested');
  await all(await t.options(), 'Marks in the page');
});

/** In a page: what has the focus, by its name. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body ? 'nothing' : (at.getAttribute('aria-label') ?? at.innerText);
  });

/** Presses a button by key, and waits until what is called so has the focus. */
async function pressAndGo(page, label, next) {
  await tabTo(page, label);
  await page.keyboard.press('Enter');
  const isThere = async () => (await focused(page)).startsWith(next);
  await until(isThere, `the focus to go from '${label}' to '${next}'`);
}

scenario('tabbing: the focus is not lost with the button that was pressed', async (t) => {
  const correct = (wire) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(wire);
  const struck = (town) => ({ type: 'place', reading: `${town}|DE`, words: town });
  await t.extension(correct, { type: 'correct', add: ['Hamburg', 'Bremen'].map(struck) });
  const options = await t.options();
  await says(options, 'Show ');
  await options.bringToFront();
  await pressAndGo(options, 'Show 80 more', 'Turn off: ');
  await pressAndGo(options, 'Undo: Hamburg', 'Undo: Bremen');

  const article = await t.article();
  const popup = await t.extensionPage(`src/popup/index.html?tab=${await tabOf(t, article)}`);
  await says(popup, 'people arrested');
  await popup.bringToFront();
  await tabTo(popup, 'Show in page: Eurojust');
  await popup.keyboard.press('Enter');
  await pressAndGo(popup, 'Not this', 'Undo');
  await pressAndGo(popup, 'Undo', 'Show in page: Eurojust');
  await tabTo(popup, 'More');
  await popup.keyboard.press('Enter');
  await pressAndGo(popup, 'Turn off on this page', 'Off on this page');
  await pressAndGo(popup, 'Turn it on here', 'More');
});
