import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sleep, until } from '../../../scripts/browser/wait.mjs';
import { articlePage, PARAGRAPHS } from '../article.mjs';
import { textOf } from '../asks.mjs';
import { fortyFigures } from '../forty-figures.mjs';
import { loadAnew, openLine, pressOn, says, tabOf, tabTo } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const REGISTRY = JSON.parse(readFileSync('data/registry/eu-agencies.json', 'utf8'));

/** What another theme can change. */
const COLOURS = { type: 'tag', values: ['cat.color'] };

/** What axe-core finds wrong in a page or a part of it, a line a node; in the dark, where all else is as it was, by colour. */
async function violations(page, theme, part) {
  // colours still on their way from one theme to the other belong to neither
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const rules = theme === 'dark' ? { runOnly: COLOURS } : {};
  return page.evaluate(
    async (selector, options) => {
      const { violations: found } = await globalThis.axe.run(selector ?? document, options);
      return found.flatMap((v) =>
        v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary}`),
      );
    },
    part,
    { resultTypes: ['violations'], ...rules },
  );
}

/** Runs with the closed root of the hover card: lays an open copy of it into the page, which axe can look into. */
function layOpenCopy(root) {
  document.querySelector('#copy')?.remove();
  const copy = document.createElement('div');
  copy.id = 'copy';
  const open = copy.attachShadow({ mode: 'open' });
  const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map((rule) => rule.cssText).join(''));
  open.adoptedStyleSheets = [sheet];
  open.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  document.body.append(copy);
  open.querySelector('[popover]').showPopover();
}

/** Light and dark. */
async function inThemes(t, page, check) {
  for (const theme of ['light', 'dark']) {
    await t.driver.wear(page, theme);
    const isWorn = () =>
      page.evaluate((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, theme);
    await until(isWorn, `the ${theme} theme`);
    await check(theme);
  }
}

/** Text twice as large in a window of 320 pixels, in this direction: what then is cut off at the side. */
async function cutOff(page, direction) {
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 162.5% !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
  }, direction);
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isCut = (at) => {
      const { left, right, width } = at.getBoundingClientRect();
      return width > 1 && (left < -1 || right > clientWidth + 1);
    };
    const cut = [...document.querySelectorAll('body *')].filter(
      (at) => !at.closest('svg') && isCut(at),
    );
    return [
      ...(scrollWidth > clientWidth ? ['the page'] : []),
      ...cut.map((at) => at.outerHTML.slice(0, 120)),
    ];
  });
}

scenario('popup: the card has the figures, the bodies and their official links', async (t) => {
  const article = await t.article();
  const popup = await t.popup(article);
  await says(popup, 'people arrested');
  const text = await textOf(popup);
  for (const words of ['25', '26', 'Eurojust', 'Europol', 'Neufchâteau', 'alleged'])
    assert.ok(text.includes(words), `${words} is not on the card`);
  const links = await popup.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.href));
  for (const id of ['eurojust', 'europol']) {
    const { safeUrl, url } = REGISTRY.find((agency) => agency.id === id);
    const host = new URL(safeUrl ?? url).host;
    assert.ok(
      links.some((link) => new URL(link).host === host),
      `no link to ${host}`,
    );
  }
});

scenario('popup: a click on a line brings its words into view and opens the line', async (t) => {
  const article = await t.article();
  await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const popup = await t.popup(article);
  await says(popup, 'people arrested');
  await popup.evaluate(() =>
    [...document.querySelectorAll('.show')]
      .find((b) => b.getAttribute('aria-label')?.includes('26'))
      .click(),
  );
  await until(
    () => popup.evaluate(() => document.querySelector('.row.now .q')?.innerText ?? ''),
    'the line to open',
  );
  await until(
    () =>
      article.evaluate(() => {
        const node = [...document.querySelectorAll('p')].find((p) =>
          p.innerText.includes('26 addresses'),
        );
        const { top, bottom } = node.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    'the words in view',
  );
});

scenario(
  'popup: the words that a line leads to do not end under a header that stays, however low the window',
  async (t) => {
    const stays =
      '<style>header { position: sticky; top: 0; height: 140px; background: #ddd }</style>';
    const below = '<p style="height: 2000px"></p>';
    const header = '<header>News</header>';
    const html = articlePage({ more: below, head: stays }).replace('<body>', `<body>${header}`);
    t.site.put('/header.html', html);
    const article = await t.article('/header.html');
    await article.setViewport({ width: 640, height: 360 });
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await t.popup(article);
    await says(popup, 'people arrested');
    await article.bringToFront();
    await pressOn(popup, 'Show in page: Eurojust');
    const isInSight = () =>
      article.evaluate(() => {
        const [, words] = document.querySelectorAll('p');
        const range = new Range();
        range.setStart(words.firstChild, 12);
        range.setEnd(words.firstChild, 20);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === words;
      });
    await until(isInSight, 'the words in sight');
    await sleep(500);
    assert.ok(await isInSight(), 'the words went on under the header');
  },
);

scenario('popup: by keyboard alone, from the first fact to the export menu and back', async (t) => {
  const article = await t.article();
  const popup = await t.popup(article);
  await says(popup, 'people arrested');
  await popup.bringToFront();
  await tabTo(popup, 'Where');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Show in page');
  await popup.keyboard.press('Enter');
  await until(
    () => popup.evaluate(() => document.querySelector('.row.now') !== null),
    'the line to open',
  );
  await tabTo(popup, 'Export');
  await popup.keyboard.press('Enter');
  await until(() => popup.evaluate(() => document.querySelector('.menu') !== null), 'the menu');
  await popup.keyboard.press('Escape');
  await until(
    () => popup.evaluate(() => document.querySelector('.menu') === null),
    'the menu to close',
  );
  assert.equal(await popup.evaluate(() => document.activeElement?.innerText?.trim()), 'Export');
});

scenario(
  'popup: what the reader strikes out leaves card and page, and comes back by undo',
  async (t) => {
    const article = await t.article();
    const popup = await t.popup(article);
    await says(popup, 'Eurojust');
    await openLine(popup, 'Eurojust');
    await pressOn(popup, 'Not this');
    await until(async () => !(await t.markedWords(article)).includes('Eurojust'), 'the mark to go');
    await says(popup, 'no longer read as this agency');
    const stored = await t.extension(async () =>
      JSON.stringify(await (globalThis.browser ?? globalThis.chrome).storage.local.get(null)),
    );
    assert.ok(!stored.includes('judicial cooperation'), 'words of the article were stored');
    await pressOn(popup, 'Undo');
    await until(
      async () => (await t.markedWords(article)).includes('Eurojust'),
      'the mark to return',
    );
  },
);

scenario('settings: a body that was struck out goes by its name, not by its code', async (t) => {
  const correct = (wire) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(wire);
  const add = [{ type: 'agency', reading: 'de-bka', words: 'BKA' }];
  await t.extension(correct, { type: 'correct', add });
  await says(await t.options(), 'Federal Criminal Police Office');
});

scenario(
  'settings: what is turned off stays off for the page, and every group has its way there',
  async (t) => {
    const options = await t.options();
    await says(options, 'Marks in the page');
    await options.bringToFront();
    await tabTo(options, 'Places');
    await options.keyboard.press(' ');
    const places = () =>
      t.extension(async () => {
        const { options: stored } = await (
          globalThis.browser ?? globalThis.chrome
        ).storage.local.get('options');
        return stored?.places === false;
      });
    await until(places, 'the setting to be stored');
    const article = await t.article();
    assert.ok(!(await t.markedWords(article)).includes('Antwerp'));
    assert.ok((await t.markedWords(article)).includes('Eurojust'));
  },
);

scenario(
  'welcome: the sample is marked like any article, and nothing is asked that is granted',
  async (t) => {
    const welcome = await t.welcome();
    await until(
      async () => (await t.markedWords(welcome)).includes('Eurojust'),
      'the sample to be marked',
    );
    await says(welcome, 'Nothing more is needed');
    assert.equal(await welcome.evaluate(() => document.querySelectorAll('button').length), 0);
  },
);

/** How far the page's parts have moved by themselves since it was opened, as Chromium counts it; 0: not at all. */
const shiftOf = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const add = (list) => {
          for (const { value } of list.getEntries()) sum += value;
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

scenario(
  'welcome: nothing moves when the settings have come, and the way to the button is led to',
  async (t) => {
    const welcome = await t.extensionPage('src/welcome/index.html#pin');
    // so slow that the browser paints what stands in the page's file before its script has run
    if (t.target === 'chrome') await welcome.emulateCPUThrottling(8);
    await loadAnew(welcome);
    await says(welcome, 'Nothing more is needed');
    await says(welcome, 'goes to the next mark');
    await until(
      () => welcome.evaluate(() => document.querySelector('#pin').matches(':target')),
      'the section on the button to be the one that the address names',
    );
    if (t.target === 'chrome') assert.equal(await shiftOf(welcome), 0);
  },
);

scenario('welcome: the button opens the card of the sample, and calls it one', async (t) => {
  const welcome = await t.welcome();
  await says(welcome, 'it opens the fact card of this sample');
  await until(async () => (await t.markedWords(welcome)).length > 0, 'the sample to be marked');
  const popup = await t.extensionPage(`src/popup/index.html?tab=${await tabOf(t, welcome)}`);
  await says(popup, 'people arrested');
  assert.match(await textOf(popup), /^Sample\s/);
});

scenario('surfaces: at 400 % the panel shows its card and not a slot of it', async (t) => {
  const tab = await tabOf(t, await t.article());
  const panel = await t.extensionPage(`src/sidepanel/index.html?tab=${tab}`);
  await says(panel, 'people arrested');
  await panel.bringToFront();
  await panel.setViewport({ width: 320, height: 256 });
  const { hidden, tools } = await panel.evaluate(() => {
    const body = document.querySelector('.card-body');
    document.querySelector('#why').scrollIntoView();
    const { bottom } = document.querySelector('footer').getBoundingClientRect();
    return { hidden: body.scrollHeight - body.clientHeight, tools: innerHeight - bottom };
  });
  assert.ok(hidden < 2, `${hidden} pixels of the card lie in a slot`);
  assert.ok(Math.abs(tools) < 2, 'the tools stand at the edge');
  await tabTo(panel, 'Export');
  await panel.keyboard.press('Enter');
  await says(panel, 'JSON-LD');
  const top = await panel.evaluate(
    () => document.querySelector('.menu').getBoundingClientRect().top,
  );
  assert.ok(top >= 0, 'the menu begins inside the window');
  await panel.setViewport({ width: 320, height: 800 });
  const isStill = () => document.documentElement.scrollHeight <= innerHeight;
  assert.ok(await panel.evaluate(isStill), 'a high panel stands still');
});

scenario(
  'surfaces: the stages of a case have room in a narrow panel in every language',
  async (t) => {
    const panel = await t.sidePanel(await t.article());
    await says(panel, 'people arrested');
    await panel.setViewport({ width: 320, height: 600 });
    for (const locale of ['en', 'de', 'es', 'fr', 'it', 'nl']) {
      const messages = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
      const stages = ['alleged', 'charged', 'convicted'].map(
        (s) => messages[`status_${s}`].message,
      );
      const cut = await panel.evaluate((said) => {
        const steps = [...document.querySelectorAll('.ladder li')];
        for (const [i, step] of steps.entries()) step.textContent = said[i];
        const edge = document.querySelector('.hd').getBoundingClientRect().right - 16;
        return steps.filter((step) => step.getBoundingClientRect().right > edge + 1).length;
      }, stages);
      assert.equal(cut, 0, `${locale}: ${stages}`);
    }
  },
);

scenario(
  'surfaces: axe finds nothing wrong, light or dark, and large text fits a narrow window',
  async (t) => {
    t.site.put('/plain.html', '<!doctype html><title>Plain</title><p>Opening hours</p>');
    const plain = await t.open('/plain.html');
    t.site.put('/another.html', articlePage());
    await t.article('/another.html');
    const article = await t.article();
    const of = async (kind, page) =>
      t.extensionPage(`src/${kind}${kind.includes('?') ? '&' : '?'}tab=${await tabOf(t, page)}`);
    const surfaces = {
      popup: await of('popup/index.html', article),
      'an opened line': await of('popup/index.html', article),
      'the menu of formats': await of('popup/index.html', article),
      'a state': await of('popup/index.html', plain),
      print: await of('popup/index.html?print', article),
      'side by side': await of('popup/index.html?compare', article),
      panel: await of('sidepanel/index.html', article),
      settings: await t.options(),
      welcome: await t.welcome(),
    };
    await says(surfaces['a state'], 'No article here');
    await says(surfaces.settings, 'Corrections');
    await says(surfaces['side by side'], 'people arrested');
    for (const name of ['popup', 'an opened line', 'the menu of formats', 'print', 'panel'])
      await says(surfaces[name], 'people arrested');
    await pressOn(surfaces['an opened line'], 'Show in page: Eurojust');
    await says(surfaces['an opened line'], 'Not this');
    await pressOn(surfaces['the menu of formats'], 'Export');
    await says(surfaces['the menu of formats'], 'JSON-LD');
    for (const [name, page] of Object.entries(surfaces)) {
      // a tab in the background leaves its styles as they were
      await page.bringToFront();
      await inThemes(t, page, async (theme) => {
        assert.deepEqual(await violations(page, theme), [], `${name}, ${theme}`);
      });
      // a sheet of paper is as wide as it is, and so is a table of several articles, which scrolls by itself
      if (name === 'print' || name === 'side by side') continue;
      await page.setViewport({ width: 320, height: 600 });
      for (const direction of ['ltr', 'rtl'])
        assert.deepEqual(await cutOff(page, direction), [], `${name}, ${direction}`);
    }
  },
);

scenario('surfaces: no digit of a long sum is cut off, however wide the panel', async (t) => {
  const paragraphs = [
    'Belgian police detained 25 people on Tuesday in raids on a suspected drug trafficking ring, the federal prosecutor’s office said.',
    'Europol and Eurojust took part. Officers seized 12,345,678.90 euros in cash, and 987,654,321 Czech crowns in bank accounts.',
  ];
  t.site.put(
    '/sums.html',
    articlePage({ title: 'Police detain 25 and seize millions', paragraphs }),
  );
  const panel = await t.sidePanel(await t.article('/sums.html'));
  await says(panel, '678.90');
  for (const width of [320, 400, 460, 700]) {
    await panel.setViewport({ width, height: 600 });
    const cut = await panel.evaluate(() => {
      const edge = document.querySelector('#many').getBoundingClientRect().left;
      return [...document.querySelectorAll('.num')]
        .filter((num) => num.getBoundingClientRect().left < edge - 1)
        .map((num) => num.innerText);
    });
    assert.deepEqual(cut, [], `at ${width} pixels`);
  }
});

scenario('surfaces: a name of one long word stays within the card', async (t) => {
  const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const raids = `Europol took part in raids in Cardiff and ${name} on Tuesday. Officers searched 26 homes in ${name}.`;
  t.site.put('/long-name.html', articlePage({ paragraphs: [...PARAGRAPHS, raids] }));
  const popup = await t.popup(await t.article('/long-name.html'));
  await says(popup, name);
  await popup.setViewport({ width: 400, height: 600 });
  const wide = await popup.evaluate(() => {
    const names = [...document.querySelectorAll('.names .name')];
    const { right } = document.querySelector('#where .names').getBoundingClientRect();
    return names
      .filter((at) => at.getBoundingClientRect().right > right + 1)
      .map((at) => at.innerText);
  });
  assert.deepEqual(wide, []);
});

scenario('surfaces: axe finds nothing wrong in the hover card, light or dark', async (t) => {
  const article = await t.article();
  await inThemes(t, article, async (theme) => {
    for (const words of ['Eurojust', '26 addresses', 'Antwerp']) {
      await t.hover(article, words);
      const said = await t.cardText(article);
      await (await t.shadow(article)).evaluate(layOpenCopy);
      assert.deepEqual(
        await violations(article, theme, '#copy'),
        [],
        `${words}, ${theme}: ${said}`,
      );
      await article.keyboard.press('Escape');
      await article.evaluate(() => document.querySelector('#copy').remove());
    }
  });
});

scenario('popup: a page of forty figures has them all on its card', async (t) => {
  t.site.put('/forty.html', fortyFigures());
  const article = await t.article('/forty.html');
  const popup = await t.popup(article);
  await says(popup, 'people arrested');
  const figures = await popup.evaluate(() => document.querySelectorAll('#many .num').length);
  assert.ok(figures >= 38, `${figures} figures on the card`);
});
