import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { scenario } from '../scenario.mjs';

// What belongs to the browser's own window, and not to a page in it: only Firefox lets a driver into that.

/** Presses a key with Alt and Shift in the browser's window, where its commands are heard. */
const pressWithAltShift = (t, letter) =>
  t.driver.evaluateInChrome((key) => {
    const front = Services.wm.getMostRecentWindow('navigator:browser');
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(front);
    const keys = [
      { key: 'Alt', code: 'AltLeft', keyCode: 18 },
      { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
      { key, code: `Key${key}`, keyCode: key.charCodeAt(0) },
    ].map((init) => new front.KeyboardEvent('', init));
    for (const one of keys) tip.keydown(one);
    for (const one of keys.reverse()) tip.keyup(one);
  }, letter);

/** Shows our sidebar, as its button does, or hides it. */
const setSidebar = (t, isOn) =>
  t.driver.evaluateInChrome(async (on) => {
    const { SidebarController: bar } = Services.wm.getMostRecentWindow('navigator:browser');
    const ours = [...bar.sidebars.keys()].find((name) => name.endsWith('-sidebar-action'));
    if (on) await bar.show(ours);
    else bar.hide();
  }, isOn);

scenario(
  'window: by the keys alone to a mark, into its card, and back to where the reader was',
  { in: 'firefox' },
  async (t) => {
    const page = await t.article();
    await page.bringToFront();
    await page.focus('nav a');
    const focused = () => page.evaluate(() => document.activeElement.localName);
    const many = (await t.marks(page)).length;
    const ringed = async () => (await t.marks(page)).length === many + 1;
    await pressWithAltShift(t, 'J');
    await until(ringed, 'the ring around the first mark');
    await pressWithAltShift(t, 'J');
    await pressWithAltShift(t, 'K');
    await pressWithAltShift(t, 'O');
    assert.match(await t.cardText(page), /Belgian police/);
    await until(async () => (await focused()) !== 'a', 'the focus in the card');
    await page.keyboard.press('Escape');
    await until(async () => (await t.shadow(page)) === undefined, 'the card to go');
    assert.equal(await focused(), 'a');
  },
);

scenario(
  'window: the sidebar shows the card of the article beside it, and the line of its mark',
  { in: 'firefox' },
  async (t) => {
    const page = await t.article();
    await page.bringToFront();
    const inSidebar = (selector) =>
      t.extension((what) => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        return [...(view?.document.querySelectorAll(what) ?? [])].map((at) => at.textContent);
      }, selector);
    await setSidebar(t, true);
    try {
      await until(async () => (await inSidebar('.row')).length > 20, 'the lines of the card');
      await page.bringToFront();
      await pressWithAltShift(t, 'J');
      await until(async () => /1 of \d+/.test(await inSidebar('body')), 'the first mark counted');
      const own = await until(async () => {
        const l = await inSidebar('.now.own');
        return l.length > 0 && l;
      }, 'the line of the mark');
      assert.equal(own.length, 1);
      assert.match(own[0], /Belgian police/);
    } finally {
      await setSidebar(t, false);
    }
  },
);
