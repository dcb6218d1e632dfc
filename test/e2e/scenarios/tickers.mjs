import assert from 'node:assert/strict';
import { until } from '../../../scripts/browser/wait.mjs';
import { marking, notMarking, textOf } from '../asks.mjs';
import { says } from '../on-surfaces.mjs';
import { scenario } from '../scenario.mjs';

const post = (at, head, text) =>
  `<article class="post"><time datetime="2026-11-27T${at}:00Z">${at}</time><h2>${head}</h2><p>${text}</p></article>`;

/** A live page on a day's news; what stands first is newest. */
const ticker = (headline, posts) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-27T06:00:00Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline, datePublished: '2026-11-27T06:00:00Z' })}</script></head>
<body><main><h1>${headline}</h1><div id="posts">${posts.join('')}</div></main></body></html>`;

const RAID = [
  post(
    '09:40',
    'Nine arrested over cocaine in linoleum',
    'Nine people have been arrested, seven in Ghent and two in Rotterdam, Europol says. They brought cocaine from Ecuador to the port of Ghent.',
  ),
  post(
    '07:12',
    'Dawn raids in Ghent',
    'Police have searched 14 addresses in Ghent and Rotterdam in an inquiry into cocaine that was hidden in rolls of linoleum, the federal prosecutor’s office says.',
  ),
];
const STORM = post(
  '08:50',
  'Storm warning for the coast',
  'Forecasters have issued a warning of gusts of up to 110 kilometres an hour. Some 2,300 homes near Ostend are without power after heavy rain.',
);
const KILLING = post(
  '08:10',
  'Man found dead in Leeds park',
  'A murder inquiry has begun in Leeds after the body of a man of 34 was found in a park, West Yorkshire Police say.',
);
const FRAUD = post(
  '07:40',
  'Lisbon court jails bank manager',
  'A court in Lisbon has jailed a bank manager for eight years for fraud. He took €3.4 million from 57 customers.',
);

const NOTICE = (count) => `${count} posts on other matters were not read.`;

/** Puts a post above the others, as live pages do. */
const arrives = (page, inside) =>
  page.evaluate((markup) => {
    document.querySelector('#posts').insertAdjacentHTML('afterbegin', markup);
  }, inside);

scenario(
  'tickers: of a day’s news the posts on one case are marked and make the card, and the popup says what was left out',
  async (t) => {
    t.site.put(
      '/ticker.html',
      ticker('Live: all news of Friday', [RAID[0], STORM, KILLING, RAID[1]]),
    );
    const page = await t.article('/ticker.html');
    await marking(t, page, 'Rotterdam');
    const words = await t.markedWords(page);
    for (const word of ['Ostend', 'Leeds', '2,300 homes'])
      assert.ok(!words.includes(word), `${word} is not marked: ${words}`);
    const popup = await t.popup(page);
    await says(popup, NOTICE(2));
    const card = await textOf(popup);
    assert.match(card, /people arrested/);
    assert.doesNotMatch(card, /Leeds|Ostend|2,300/);
  },
);

scenario('tickers: a page that goes on is read on, for its case alone', async (t) => {
  t.site.put('/growing-ticker.html', ticker('Live: all news of Friday', [RAID[0], STORM, RAID[1]]));
  const page = await t.article('/growing-ticker.html');
  const popup = await t.popup(page);
  await says(popup, '1 post on another matter was not read.');
  await arrives(page, KILLING);
  await says(popup, NOTICE(2));
  await notMarking(t, page, 'Leeds');
  const more =
    'Customs officers have found 620 kilos of cocaine in a warehouse in Zeebrugge, in rolls of linoleum from Ghent, Europol says.';
  await arrives(page, post('10:05', '620 kilos seized', more));
  await marking(t, page, 'Zeebrugge');
  await until(async () => (await textOf(popup)).includes('620'), 'the new figure in the card');
  await says(popup, NOTICE(2));
});

scenario(
  'tickers: where no case stands out nothing is marked, and all posts are read on a click, and as more come',
  async (t) => {
    t.site.put(
      '/several-cases.html',
      ticker('Live: all news of Friday', [RAID[0], KILLING, FRAUD]),
    );
    const page = await t.open('/several-cases.html');
    const popup = await t.popup(page);
    await says(popup, 'The page has 3 posts on several cases');
    assert.deepEqual(await t.marks(page), []);
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((b) => b.innerText === 'Read all posts')
        .click();
    });
    await says(popup, 'All posts were read');
    await marking(t, page, 'Lisbon');
    await marking(t, page, 'Rotterdam');
    await arrives(page, STORM);
    await marking(t, page, 'Ostend');
  },
);

scenario('tickers: a live page on one case loses none of its posts', async (t) => {
  const vigil = post(
    '11:20',
    'Mayor thanks officers',
    'The mayor has thanked all who took part, and asks people to be patient while streets stay closed.',
  );
  const held = post(
    '12:05',
    'Suspect held in Utrecht',
    'The suspected head of the network was arrested in Utrecht at noon, Europol says.',
  );
  t.site.put(
    '/one-case.html',
    ticker('Cocaine in linoleum: raids in Ghent and Rotterdam, live', [held, vigil, ...RAID]),
  );
  const page = await t.article('/one-case.html');
  await marking(t, page, 'Utrecht');
  const popup = await t.popup(page);
  await says(popup, 'Utrecht');
  assert.doesNotMatch(await textOf(popup), /not read|Read all posts/);
});
