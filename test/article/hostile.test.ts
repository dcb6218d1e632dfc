import { describe, expect, it } from 'vitest';
import { copyPage } from '../../src/article/copying/copy.ts';
import { CAPS } from '../../src/article/copying/copying.ts';
import type { CopyToken } from '../../src/article/copying/page-copy.ts';
import type { PageNode } from '../../src/article/copying/page-tree.ts';
import { extract, extractInSlices, findArticle } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { livePage } from './page.ts';

const PARAGRAPH =
  '<p>Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.</p>';
const page = (inside: string) =>
  `<!doctype html><title>Nine held</title><article><h1>Nine held after search</h1>${inside}</article>`;
const story = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, i) => PARAGRAPH.replace('nine', `${i}`)).join('');

/** The value of steps that are taken at one go. */
function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const copyOf = (html: string) => atOnce(copyPage(parsePage(html)));

/** Runs an extraction step by step and says how long its longest step took in nodes and in number. */
function slices(html: string, options = {}) {
  const steps = extractInSlices(parsePage(html), options);
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done) return { count, found: step.value };
  }
}

describe('pages that go too far', () => {
  it.each([1_500, 100_000])(
    'are left unread below their depth cap: %i nested elements',
    (depth) => {
      const deep = `${'<div>'.repeat(depth)}${PARAGRAPH}${'</div>'.repeat(depth)}`;
      const { found } = slices(page(story(4) + deep));
      expect(found?.article.text).toContain('Police held 3 people');
      expect(found?.article.partial).toBe(depth > 3_000 ? 'capped' : undefined);
    },
  );

  it('say whether they show more levels than are read, by one that a browser shows still', () => {
    const nested = (depth: number) =>
      parsePage(`${'<div>'.repeat(depth)}Raid${'</div>'.repeat(depth)}`);
    const isDeep = (depth: number, isShown: boolean) => {
      // Firefox shows nothing below some 2,500 levels, and says so.
      let asked = 0;
      const isVisible = () => {
        asked += 1;
        return isShown && asked < 2_500;
      };
      return atOnce(copyPage(nested(depth), { isVisible })).isDeep;
    };
    expect(isDeep(40_000, true)).toBe(true);
    expect(isDeep(40_000, false)).toBe(false);
    expect(isDeep(2_900, true)).toBe(false);
  });

  it('are walked in slices of a set number of nodes, up to a cap, and say so', () => {
    const spans = '<span>a </span>'.repeat(60_000);
    const all = slices(page(story(4) + spans));
    expect(all.count).toBeGreaterThan(80);
    const capped = slices(page(story(4) + spans), { caps: { nodes: 20_000 } });
    expect(capped.count).toBeLessThan(all.count / 3);
    expect(capped.found?.article.partial).toBe('capped');
    expect(capped.found?.article.text).toContain('Police held 3 people');
  });

  it('of a million text nodes visit no more than the cap, in slices of a set number', () => {
    const document = parsePage(page(`${story(4)}<div id="end">The end.</div>`));
    let end = document.documentElement?.firstChild as PageNode;
    while (end.firstChild ?? end.nextSibling) end = (end.nextSibling ?? end.firstChild) as PageNode;
    let visited = 0;
    const next = (): PageNode | null => {
      visited += 1;
      if (visited === 1_000_000) return null;
      const { parentNode } = end;
      const node = { nodeType: 3, parentNode, firstChild: null, data: 'word ', nextSibling: null };
      return Object.defineProperty(node, 'nextSibling', { get: next });
    };
    Object.defineProperty(end, 'nextSibling', { get: next });
    const steps = extractInSlices(document);
    let most = 0;
    for (let before = 0; ; before = visited) {
      const step = steps.next();
      most = Math.max(most, visited - before);
      if (!step.done) continue;
      expect(step.value?.article.partial).toBe('capped');
      expect(step.value?.article.text).toContain('Police held 3 people');
      break;
    }
    expect(most).toBeLessThanOrEqual(CAPS.slice + 1);
    expect(visited).toBeLessThanOrEqual(CAPS.nodes);
  });

  it('give at most the text that was asked for', () => {
    const { found } = slices(page(story(2_000)), { limit: 10_000 });
    expect(found?.article.text.length).toBeLessThanOrEqual(10_000);
    expect(found?.article.partial).toBe('capped');
  });

  it('are read past a text node of ten megabytes', () => {
    const { found } = slices(page(`${story(4)}<p>${'x'.repeat(10_000_000)}</p>${story(2)}`));
    expect(found?.article.text.length).toBeLessThan(400_000);
  });

  it('cannot lead the walk astray by form fields named like node properties', () => {
    const fields = [
      'nextSibling',
      'firstChild',
      'nodeType',
      'localName',
      'getAttribute',
      'childNodes',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const document = livePage(page(`${story(3)}<form>${fields}<p>A form.</p></form>${story(3)}`));
    expect(extract(document)?.article.text).toContain('Police held 2 people');
  });

  it('are read in a form whose fields stand for what the form has, and watched around it', () => {
    const document = livePage(`<body><form class="f"><h1>Nine held</h1>${story(4)}</form></body>`);
    const [form] = document.forms;
    const value = document.createElement('input');
    for (const name of ['localName', 'getAttribute', 'getAttributeNames', 'shadowRoot'])
      Object.defineProperty(form, name, { value });
    const { article, map } = extract(document) ?? {};
    expect(article?.text).toContain('Police held 3 people');
    expect(map?.root).toBe(document.body);
    const { copy } = atOnce(copyPage(document));
    expect(copy.tokens).toContainEqual(['form', 'class', 'f']);
  });

  it('are read with broken, huge or hostile structured data as without', () => {
    const data = [
      '{"@type":"NewsArticle","headline":',
      '{"__proto__":{"@type":"NewsArticle"},"@type":"NewsArticle","headline":{"toString":1}}',
      `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
      `{"@type":"NewsArticle","headline":"${'x'.repeat(1_100_000)}"}`,
      '{"@graph":{"@graph":{"@type":["Thing",null,7],"mainEntity":"x"}}}',
    ];
    for (const script of data) {
      const html = page(`<script type="application/ld+json">${script}</script>${story(4)}`);
      expect(slices(html).found?.article.title).toBe('Nine held after search');
    }
  });

  it('gives nothing for a page without text, and never throws', () => {
    for (const html of [
      '',
      '<p>',
      '<body></body>',
      '<frameset><frame></frameset>',
      '\u0000',
      '<svg><title>a',
    ])
      expect(slices(html).found).toBeUndefined();
  });
});

describe('a dialog', () => {
  const question =
    '<p>We and our 812 partners would like to store cookies, if you agree, and if you do not.</p>';

  it('that is open and holds the article is read', () => {
    const inside = `<h1>Nine held after search in Antwerp</h1>${story(4)}`;
    const text = (open: string) =>
      extract(
        parsePage(
          `<title>Nine held after search in Antwerp</title><main><p>Front page.</p></main><dialog ${open}>${inside}</dialog>`,
        ),
      )?.article.text;
    expect(text('open')).toContain('Police held 3 people');
    expect(text('')).toBeUndefined();
  });

  it('over an article is none of it', () => {
    const text = extract(parsePage(page(`${story(4)}<dialog open>${question}</dialog>`)))?.article
      .text;
    expect(text).toContain('Police held 3 people');
    expect(text).not.toContain('partners');
  });
});

describe('a copy of a page', () => {
  it('holds nothing of what is not read: editors, fields, what is hidden, scripts, addresses', () => {
    const html = `<title>Raid</title><script>let secret = 'a';</script><style>.secret{}</style><main data-secret="a">
      <div contenteditable>secret draft</div><textarea>secret</textarea><input value="secret">
      <p hidden>secret</p><p style="display: none">secret</p><dialog>secret</dialog><a href="/secret">Raid</a></main>`;
    const { copy } = copyOf(html);
    expect(copy.tokens.flat().join(' ')).toContain('Raid');
    expect(JSON.stringify(copy)).not.toContain('secret');
  });

  it('holds what stands in an editor and is not to be written in, and no word that its writer put there', () => {
    const { copy } =
      copyOf(`<div contenteditable class="secret">secret <time datetime="secret">day</time><p>secret</p>
      <article contenteditable="false"><p class="lead">Raid <b>at noon</b></p><p contenteditable="true">secret</p>On</article>
      secret <span contenteditable="false">secret</span><b>secret</b></div><p contenteditable="false">Out</p>`);
    const said = copy.tokens.filter((token) => typeof token === 'string' && token.trim());
    expect(said).toEqual(['Raid ', 'at noon', 'On', 'Out']);
    expect(copy.tokens).toContainEqual(['p', 'class', 'lead']);
    expect(JSON.stringify(copy)).not.toContain('secret');
  });

  it('goes into shadow roots and what slots show, and ends each element where it ends', () => {
    const html = `<main><x-note><template shadowrootmode="open"><p>In <slot name="head"></slot></p><slot></slot><footer>End
      <slot name="none">as <b>before</b></slot></footer></template><h1 slot="head">Raid</h1><!-- note --> on
      <x-part><template shadowrootmode="open"><em><slot></slot></em></template>Tues<u>day</u></x-part></x-note><p>Out</p></main>`;
    const open: string[] = [];
    const said = copyOf(html).copy.tokens.flatMap((token) => {
      if (token === 0) open.pop();
      else if (typeof token !== 'string') open.push(token[0] ?? '');
      return typeof token === 'string' && token.trim()
        ? `${open.slice(2).join(' ')}: ${token.trim()}`
        : [];
    });
    expect(open).toEqual([]);
    expect(said).toEqual([
      'main x-note p: In',
      'main x-note p slot h1: Raid',
      'main x-note slot: on',
      'main x-note slot x-part em slot: Tues',
      'main x-note slot x-part em slot u: day',
      'main x-note footer: End',
      'main x-note footer slot: as',
      'main x-note footer slot b: before',
      'main p: Out',
    ]);
  });

  it('is plain data, from which the same article is found', () => {
    const html = page(story(4));
    const { copy } = copyOf(html);
    const found = atOnce(findArticle(JSON.parse(JSON.stringify(copy))));
    expect(found?.article).toEqual(extract(parsePage(html))?.article);
  });

  it('that a hostile process sends in place of it leads to no article and no error', () => {
    const tokens: CopyToken[][] = [
      [],
      [0, 0, 0],
      ['text alone'],
      [['p'], 0, 0, ['p'], 'text'],
      [[''], ['a', 'href'], 0],
      Array.from({ length: 100_000 }, () => ['div']),
    ];
    for (const hostile of tokens)
      expect(atOnce(findArticle({ tokens: hostile, isCut: false }))).toBeUndefined();
  });
});

describe('a page that changes', () => {
  it('shows one article while a second is put under it, and that one once the page says so', () => {
    const under = (title: string) => `<article><h1>${title}</h1>${story(6)}</article>`;
    const document = livePage(`<title>Nine held</title><main>${under('Nine held')}</main>`);
    const first = extract(document, { url: 'https://example.org/nine-held' });
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', under('Court in Ghent jails smuggler'));
    const scrolled = extract(document, { url: 'https://example.org/nine-held' });
    expect(scrolled?.article.text).toBe(first?.article.text);
    document.title = 'Court in Ghent jails smuggler';
    const second = extract(document, { url: 'https://example.org/ghent' });
    expect(second?.article.title).toBe('Court in Ghent jails smuggler');
    expect(second?.article.blocks).toHaveLength(7);
  });

  it('does not read editors, fields and what is hidden, and asks the page what is shown', () => {
    const inside = `${story(4)}<div contenteditable="true"><p>My own words, which nobody may read, and I mean it.</p></div>
      <textarea>My own words, which nobody may read.</textarea><div hidden><p>Hidden words, which nobody can see, as it were.</p></div>
      <div class="offstage"><p>Words off the stage, which the page does not show, either.</p></div>`;
    const document = livePage(page(inside));
    const isVisible = (element: Element) => element.closest('.offstage') === null;
    const text = extract(document, { isVisible })?.article.text ?? '';
    expect(text).toContain('Police held 3 people');
    expect(text).not.toMatch(/own words|Hidden words|off the stage/);
  });

  it('does not read a page that is an editor whole, however it says so', () => {
    const body = (attributes: string) => livePage(`<body ${attributes}>${page(story(4))}</body>`);
    const root = livePage(`<html contenteditable><body>${page(story(4))}</body></html>`);
    expect(extract(body('contenteditable="true"'), { asked: true })).toBeUndefined();
    expect(extract(root, { asked: true })).toBeUndefined();
    expect(extract(body('contenteditable="false" hidden'))).toBeDefined();
    const shell = page(`<div contenteditable="false">${story(4)}</div>`);
    expect(extract(livePage(`<body contenteditable>${shell}</body>`))).toBeDefined();
    const document = livePage(page(story(4)));
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(extract(document, { asked: true })).toBeUndefined();
    Object.defineProperty(document, 'designMode', { value: 'off' });
    expect(extract(document)).toBeDefined();
  });
});

describe('what stands side by side by the ten thousand', () => {
  const timeOf = (one: (i: number) => string) => {
    const inside = Array.from({ length: 8_000 }, (_, i) => one(i)).join('');
    const whole = parsePage(`<article><h1>Nine held</h1>${story(4)}<div>${inside}</div></article>`);
    const since = performance.now();
    extract(whole);
    return performance.now() - since;
  };
  const lines = (i: number) => `<div class="f"><p>Height</p><p class="v">${i}</p></div>`;

  it.each([
    ['fields', (i: number) => lines(i).replace('Height', 'Height:')],
    [
      'buttons, each of another make',
      (i: number) =>
        `<div class="f${String.fromCodePoint(97 + (i % 26), 97 + (i % 25), 97 + (i % 23))}"><p>See yard.</p><a href="/">See yard</a></div>`,
    ],
  ])('%s cost no square of their number', (_, one) =>
    expect(timeOf(one)).toBeLessThan(4 * timeOf(lines) + 500),
  );
});
