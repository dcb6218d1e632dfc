// What scenarios do on the extension's own pages.
import { tabAt } from '../../scripts/browser/in-page.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { textOf } from './asks.mjs';

/** Waits until a page says these words. */
export const says = (page, words) =>
  until(async () => (await textOf(page)).includes(words), `'${words}' on the surface`);

/**
 * Loads a page of the extension anew, until another document stands there. A driver's own way waits for ever in Firefox,
 * and at times in Chrome; the answer to this one may go down with the page that is left.
 */
export async function loadAnew(page) {
  const leave = () => {
    globalThis.isLeft = true;
    location.reload();
  };
  const isGone = (error) => {
    if (!/context was destroyed/.test(error.message)) throw error;
  };
  await page.evaluate(leave).catch(isGone);
  const isAnew = () => page.evaluate(() => globalThis.isLeft === undefined);
  await until(() => isAnew().catch(isGone), 'the page to be loaded anew');
}

/** How what has the focus, or any element, is called. */
const labelOf = (at) =>
  (at?.getAttribute('aria-label') ?? at?.closest('label')?.innerText ?? at?.innerText ?? '').trim();

/** Presses the tabulator until what has the focus carries this label; the whole way by keyboard. */
export async function tabTo(page, label, { back = false } = {}) {
  const named = `[...document.querySelectorAll('a, button, input, select, summary, [tabindex]')]
    .some((at) => (${labelOf})(at).startsWith(${JSON.stringify(label)}))`;
  // who sets out before it is shown passes it, and a way round leads through the browser's own bars
  await until(() => page.evaluate(named), `'${label}' to be shown`);
  for (let i = 0; i < 120; i++) {
    const focused = await page.evaluate(`(${labelOf})(document.activeElement)`);
    // what has the focus already needs no way to it
    if (focused.startsWith(label)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`no way by keyboard to '${label}'`);
}

/** Presses the button that carries this label in the browser's own popup, once it is shown. */
export const press = (popup, label) =>
  until(
    () =>
      popup.evaluate((document, words) => {
        const named = (b) => (b.getAttribute('aria-label') ?? b.innerText).trim();
        const button = [...document.querySelectorAll('button')].find((b) => named(b) === words);
        button?.click();
        return button !== undefined;
      }, label),
    `the button '${label}'`,
  );

/** Presses the button that carries this label on a surface in a tab, once it is shown. */
export const pressOn = (page, label) =>
  until(
    () =>
      page.evaluate((words) => {
        const named = (b) => (b.getAttribute('aria-label') ?? b.innerText).trim();
        const button = [...document.querySelectorAll('button')].find((b) => named(b) === words);
        button?.click();
        return button !== undefined;
      }, label),
    `the button '${label}'`,
  );

/** The number that the extension knows a page's tab by. */
export async function tabOf(t, page) {
  const url = await page.evaluate(() => location.href);
  return t.extension(tabAt, url);
}

/** In a surface: keeps what it saves and what it copies, where a driver can read it. */
export function keepWhatLeaves() {
  globalThis.left = [];
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download) globalThis.left.push({ name: this.download });
  };
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    void blob.text().then((text) => Object.assign(globalThis.left.at(-1), { text }));
    return make.call(URL, blob);
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      async write([item]) {
        const text = await (await item.getType('text/plain')).text();
        globalThis.left.push({ text });
      },
    },
  });
}

/** What is copied, line by line, of the card's line that leads to these words of an article: by keyboard, in a popup that says `shown`. */
export async function copyOfLine(t, article, { shown, words }) {
  const popup = await t.extensionPage(`src/popup/index.html?tab=${await tabOf(t, article)}`);
  await says(popup, shown);
  await popup.evaluate(keepWhatLeaves);
  await popup.bringToFront();
  await tabTo(popup, `Show in page: ${words}`);
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Copy with source');
  await popup.keyboard.press('Enter');
  await says(popup, 'The line and its source are on the clipboard.');
  const { text } = await whatLeft(popup);
  return text.split('\n');
}

/** What such a surface has saved or copied. */
export const whatLeft = (page) =>
  until(() => page.evaluate(() => globalThis.left.find(({ text }) => text)), 'what was saved');

/** Opens the line of the card on what has this name, as a click on it does. */
export async function openLine(page, name) {
  await pressOn(page, `Show in page: ${name}`);
  await until(
    () => page.evaluate(() => document.querySelector('.opened .acts') !== null),
    'the line to open',
  );
}
