import assert from 'node:assert/strict';
import { tabAt } from '../../../scripts/browser/in-page.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { articleBody, articlePage, OTHER_CASE, PARAGRAPHS } from '../article.mjs';
import { marked, setOptions, textOf } from '../asks.mjs';
import { loadAnew, press, pressOn, says, tabOf } from '../on-surfaces.mjs';
import { PDF } from '../pages.mjs';
import { scenario } from '../scenario.mjs';

const FINNISH = [
  'Poliisi otti tiistaina kiinni kaksikymmentäviisi ihmistä epäiltynä ihmiskaupasta Helsingissä ja Tampereella, kertoo syyttäjä.',
  'Tutkintaan osallistuivat myös Europol ja Eurojust. Poliisi teki kotietsintöjä kahdessakymmenessäkuudessa asunnossa eri puolilla maata.',
  'Syyttäjän mukaan naisille oli luvattu töitä keittiöissä ja hotelleissa, mutta perillä heiltä otettiin paperit pois ja heidät siirrettiin kaupungista toiseen.',
  'Epäiltyjen kuulustelut jatkuvat koko viikon. Osa naisista on päässyt turvakotiin, ja viranomaiset etsivät vielä rahoja, jotka vietiin maasta useaa reittiä pitkin.',
  'Naapurit kertoivat, että asunnoissa kävi väkeä yötä päivää. Kukaan ei kuitenkaan soittanut poliisille, koska talossa oli totuttu siihen, että vuokralaiset vaihtuvat.',
  'Oikeus päättää vangitsemisista perjantaina. Syytteitä voidaan syyttäjän mukaan odottaa aikaisintaan ensi keväänä, koska aineistoa on paljon ja se on useilla kielillä.',
];
const page = (lang, title, body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const article = (lang, title, paragraphs) =>
  page(
    lang,
    title,
    `<main><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></main>`,
  );
const LOCAL = [
  'Police in Leeds arrested three men on Friday after two shops in the city centre were broken into overnight.',
  'Officers stopped a van near the bus station at four in the morning and found 40 stolen telephones in it, West Yorkshire Police said.',
  'The owner of one shop said that the thieves had cut through the back door in a few minutes and had known where the key of the stockroom lay.',
  'The men, all of them from the city, were being questioned on Saturday. A court will decide next week whether they stay in custody until a trial.',
];
const LOCKED =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
const LINKS = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Story ${i}</a></li>`);
/** Waits until the popup says these words, and gives its buttons. */
async function saying(popup, words) {
  let text = '';
  const shown = async () => {
    text = await popup.evaluate((document) => document.body?.innerText ?? '');
    return text.includes(words);
  };
  await until(shown, `'${words}' in the popup`).catch((error) => {
    throw new Error(`${error.message}; it says: ${text.slice(0, 300)}`);
  });
  return popup.evaluate((document) =>
    [...document.querySelectorAll('main button, main a')].map((b) => b.innerText.trim()),
  );
}

scenario('states: an empty page has nothing to read', async (t) => {
  t.site.put('/empty.html', page('en', 'Empty', ''));
  const tab = await t.open('/empty.html');
  const popup = await t.realPopup(tab);
  await saying(popup, 'No article here');
  await press(popup, 'Read it anyway');
  await saying(popup, 'Nothing to read');
  await popup.close();
});

scenario('states: a site that is not listed is read by a click', async (t) => {
  const english = [
    'Belgian police detained 25 people on Tuesday in raids on a suspected human trafficking ring, the federal prosecutor’s office said.',
    'Europol and Eurojust took part in the investigation. Officers searched 26 homes in Brussels, Antwerp and Charleroi.',
  ];
  t.site.put('elsewhere.example/raids', article('en', 'Police detain 25 in raids', english));
  const tab = await t.open('http://elsewhere.example/raids');
  const panel = await t.sidePanel(tab);
  await says(panel, 'a click on its button in the toolbar does');
  await oneAction(panel, 'Where is the button?');
  const popup = await t.realPopup(tab);
  await saying(popup, 'Not read yet');
  await press(popup, 'Read this page');
  await saying(popup, 'people arrested');
  await popup.close();
  await until(async () => (await t.marks(tab)).length > 0, 'the marks');
});

scenario(
  'states: a listed site that the browser withholds is allowed by its one button, and read',
  { in: 'firefox' },
  async (t) => {
    const hosts = ['*://reuters.com/*', '*://*.reuters.com/*'];
    await t.driver.setHosts(hosts, false);
    try {
      t.site.put('www.reuters.com/raids', articlePage());
      const tab = await t.open('http://www.reuters.com/raids');
      const popup = await t.realPopup(tab);
      await saying(
        popup,
        'Your browser does not let Pressmark read reuters.com automatically yet.',
      );
      await popup.close();
      // the button wants a click of the reader's own, which a driver can only give in a tab
      const id = await t.extension(tabAt, 'http://www.reuters.com/raids');
      const same = await t.extensionPage(`src/popup/index.html?tab=${id}`);
      await says(same, 'Site not allowed yet');
      await oneAction(same, 'Allow this site');
      await same.click('.sbody button');
      await says(same, 'people arrested');
      await until(async () => (await t.marks(tab)).length > 0, 'the marks');
    } finally {
      await t.driver.setHosts(hosts, true);
    }
  },
);

scenario('states: a page that forbids scripts is read all the same', async (t) => {
  const headers = { 'content-security-policy': "sandbox; default-src 'none'; img-src *" };
  t.site.put('/forbids.html', articlePage(), { headers });
  const popup = await t.realPopup(await t.open('/forbids.html'));
  await saying(popup, 'people arrested');
  await popup.close();
});

scenario('states: a page of XML is read as any other', async (t) => {
  const body = articleBody().replace(/<h1>/, '<h1 xml:lang="en">');
  const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Police detain 25</title><meta property="og:type" content="article"/></head><body><article>${body}<p><![CDATA[Frontex sent two aircraft over the harbour & the river.]]></p></article></body></html>`;
  t.site.put('/page.xhtml', xhtml, { headers: { 'content-type': 'application/xhtml+xml' } });
  const tab = await t.article('/page.xhtml');
  assert.ok((await t.markedWords(tab)).includes('Frontex'));
  await t.hover(tab, 'Eurojust');
  assert.match(await t.cardText(tab), /Eurojust/);
});

scenario('states: a PDF is no web page', async (t) => {
  t.site.put('/file.pdf', PDF, { headers: { 'content-type': 'application/pdf' } });
  const tab = await t.open('/file.pdf');
  const popup = await t.realPopup(tab);
  await saying(popup, 'A PDF');
  await popup.close();
});

scenario('states: a page of the browser itself is closed to extensions', async (t) => {
  // The driver cannot open Firefox's own pages but the empty one.
  const tab = await t.open(t.target === 'chrome' ? 'chrome://version' : 'about:blank');
  const popup = await t.realPopup(tab);
  await saying(popup, 'No extension may read this page');
  await popup.close();
});

/** Long enough that the popup has time to offer an end. */
const ENDLESS = articlePage({
  paragraphs: Array.from({ length: 800 }, (_, i) =>
    PARAGRAPHS.map((p) => p.replace('25', `${i + 25}`).replace('26', `${i + 26}`)),
  ).flat(),
});

/** Runs in the popup: presses the button of this label as soon as it is there. */
function pressOnSight(label) {
  const look = () => {
    const all = [...document.querySelectorAll('button')];
    const button = all.find(({ textContent }) => textContent.trim() === label);
    if (button) watcher.disconnect();
    button?.click();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  look();
}

scenario('states: a long reading can be stopped, and begun again', async (t) => {
  t.site.put('/front.html', page('en', 'All news', `<main><ul>${LINKS.join('')}</ul></main>`));
  t.site.put('/endless.html', ENDLESS);
  const tab = await t.open('/front.html');
  const popup = await t.popup(tab);
  await says(popup, 'No article here');
  // in the background its clock would be slowed, and the button come too late
  await popup.bringToFront();
  await popup.evaluate(pressOnSight, 'Stop');
  await tab.goto(t.site.url('/endless.html'));
  const isStopped = async () => (await textOf(popup)).includes('You stopped the reading of this');
  await until(isStopped, 'the end of the reading', 30_000);
  assert.deepEqual(await t.marks(tab), []);
  await popup.evaluate(pressOnSight, 'Try again');
  await until(async () => (await textOf(popup)).includes('people arrested'), 'the card', 30_000);
  await tab.bringToFront();
  await until(async () => (await t.marks(tab)).length > 0, 'the marks', 30_000);
});

/** A state is one sentence with one action, and this is it. */
async function oneAction(surface, label) {
  const [sentences, actions] = await surface.evaluate(() => [
    document.querySelectorAll('.sbody p:not(.do)').length,
    [...document.querySelectorAll('.sbody :is(button, a)')].map((one) => one.innerText.trim()),
  ]);
  assert.deepEqual([sentences, actions], [1, [label]]);
}

scenario(
  'states: each page that makes no card says why in one sentence, with one action',
  async (t) => {
    t.site.put('/front.html', page('en', 'All news', `<main><ul>${LINKS.join('')}</ul></main>`));
    t.site.put('/suomi.html', article('fi', 'Poliisi otti kiinni 25 ihmistä', FINNISH));
    t.site.put('/local.html', article('en', 'Three held after burglaries in Leeds', LOCAL));
    t.site.put('/locked.html', articlePage({ head: LOCKED, paragraphs: PARAGRAPHS.slice(0, 2) }));
    const tab = await t.open('/front.html');
    const before = await tab.content();
    const popup = await t.popup(tab);
    await says(popup, 'No article here');
    await oneAction(popup, 'Read it anyway');
    assert.equal(await tab.content(), before);
    const go = async (path, words) => {
      await tab.goto(t.site.url(path));
      await says(popup, words);
    };
    await go('/suomi.html', 'Finnish');
    await oneAction(popup, 'Which languages can it read?');
    await go('/weekend-market.html', 'Not crime news');
    await oneAction(popup, 'Show what was found');
    await go('/locked.html', 'shows only the opening');
    await go('/local.html', 'A local case');
    await oneAction(popup, 'Make the card');
    assert.deepEqual(await t.marks(tab), []);
    await popup.evaluate(pressOnSight, 'Make the card');
    await says(popup, 'people arrested');
    await marked(t, tab, 'the marks of the card that was asked for');
  },
);

scenario('states: what is turned off in the popup is turned on there again', async (t) => {
  const tab = await t.article();
  const popup = await t.popup(tab);
  await popup.evaluate(pressOnSight, 'More');
  await popup.evaluate(pressOnSight, 'Turn off on demo.pressmark.localhost');
  await says(popup, 'You turned Pressmark off for demo.pressmark.localhost.');
  await oneAction(popup, 'Turn it on here');
  assert.deepEqual(await t.marks(tab), []);
  await popup.evaluate(pressOnSight, 'Turn it on here');
  await says(popup, 'people arrested');
  await popup.evaluate(pressOnSight, 'More');
  await popup.evaluate(pressOnSight, 'Turn off on this page');
  await says(popup, 'You turned Pressmark off for this page alone.');
  await oneAction(popup, 'Turn it on here');
  await popup.evaluate(pressOnSight, 'Turn it on here');
  await says(popup, 'people arrested');
  await setOptions(t, { off: true });
  await tab.reload();
  await says(popup, 'You turned Pressmark off everywhere.');
  await oneAction(popup, 'Turn it on');
  await popup.evaluate(pressOnSight, 'Turn it on');
  await says(popup, 'people arrested');
});

scenario(
  'states: a card in a tab of its own whose article was closed says so, and closes on a click',
  async (t) => {
    t.site.put('/one.html', articlePage());
    t.site.put('/other.html', articlePage(OTHER_CASE));
    const pages = [await t.article('/one.html'), await t.article('/other.html')];
    const tab = await tabOf(t, pages[0]);
    const sheets = {};
    for (const how of ['print', 'compare']) {
      sheets[how] = await t.extensionPage(`src/popup/index.html?${how}&tab=${tab}`);
      await says(sheets[how], '25');
    }
    await pages[0].close();
    await loadAnew(sheets.print);
    await says(sheets.print, 'tab was closed');
    // what is left is compared all the same
    await loadAnew(sheets.compare);
    await says(sheets.compare, 'Spanish police free 11 women');
    await pages[1].close();
    await loadAnew(sheets.compare);
    await says(sheets.compare, 'tab was closed');
    // a driver of Firefox hears late that a page has closed itself
    const left = () =>
      t.extension(async (pattern) => {
        const { tabs } = globalThis.browser ?? globalThis.chrome;
        return (await tabs.query({})).filter(({ url }) => url?.includes(pattern)).length;
      }, 'popup/index.html?');
    for (const [n, sheet] of Object.values(sheets).entries()) {
      await pressOn(sheet, 'Close this page').catch(() => undefined);
      await until(async () => (await left()) === 1 - n, 'the page to close');
    }
  },
);
