import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../src/article/copying/copy.ts';
import { earlierOf } from '../../src/article/copying/earlier.ts';
import type { Copied } from '../../src/article/copying/page-copy.ts';
import { watchArticle } from '../../src/page/reading/watch.ts';
import { livePage } from '../article/page.ts';

const post = (n: number) =>
  `<section class="post"><header><time datetime="2026-11-27">9.${n}</time><h3>Post ${n}</h3></header>` +
  `<p>Police held <a href="/x">nine people</a> in Antwerp, they said in post ${n}.</p><ul><li>One</li><li>Two</li></ul></section>`;
const POSTS = 200;
const LIVE = `<html lang="en"><head><title>Live</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Nine held</h1><div id="posts">${Array.from({ length: POSTS }, (_, n) => post(n)).join('')}</div></article></main></body></html>`;

/** The value of steps that are taken at one go, and how many there were. */
function atOnce<T>(steps: Generator<void, T>): { count: number; value: T } {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return { count, value: step.value };
  }
}

/** A page whose article is watched, and which is copied as a reader's looks do. */
function watched(html: string) {
  const document = livePage(html);
  const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
  vi.stubGlobal('MutationObserver', MutationObserver);
  const events = { changed: () => {}, left: () => {}, replaced: () => {} };
  const watch = watchArticle(document, events, new AbortController().signal);
  const article = document.querySelector('article') as HTMLElement;
  watch.follow(article);
  let last: Copied | undefined;
  const look = () => {
    const changes = watch.changes();
    const earlier = last && changes && earlierOf(last, changes);
    const { count, value } = atOnce(copyPage(document, { earlier, caps: { slice: 1 } }));
    last = value;
    return { visited: count, copied: value };
  };
  return { document, article, watch, look };
}

/** An observer hears of a change once the script that made it has ended. */
const heard = () => Promise.resolve();

function expectWhole(copied: Copied, document: Document): void {
  const { value } = atOnce(copyPage(document));
  expect(copied.copy).toEqual(value.copy);
  expect(copied.said).toEqual(value.said);
  expect(copied.nodes.every((node, n) => node === value.nodes[n])).toBe(true);
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a live blog that grows by one post', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  it('costs a visit to each post, and to the nodes of the new one', async () => {
    const { document, article, look } = watched(LIVE);
    const first = look();
    const each = (first.visited / POSTS) | 0;
    article.querySelector('#posts')?.insertAdjacentHTML('afterbegin', post(POSTS));
    await heard();
    const second = look();
    expect(second.visited).toBeLessThan(POSTS + 3 * each);
    expectWhole(second.copied, document);
  });

  it('costs so with words that are mended in an old post', async () => {
    const { document, article, look } = watched(LIVE);
    look();
    const words = article.querySelectorAll('p')[POSTS - 1]?.lastChild as Text;
    words.data = ' in Ghent, they say now.';
    await heard();
    const { visited, copied } = look();
    expect(visited).toBeLessThan(POSTS + 50);
    expectWhole(copied, document);
  });

  it('is visited whole where it is not known what changed', async () => {
    const { document, article, watch, look } = watched(LIVE);
    const first = look();
    watch.follow(document.body);
    article.querySelector('p')?.remove();
    await heard();
    const { visited, copied } = look();
    expect(visited).toBeGreaterThan(first.visited * 0.9);
    expectWhole(copied, document);
  });
});

describe('what is taken over from an earlier copy', () => {
  it('is never what an element around it says otherwise of', async () => {
    const { document, article, look } = watched(LIVE);
    look();
    article.querySelector('section')?.setAttribute('class', 'advert');
    article.querySelector('#posts')?.append('The end');
    await heard();
    expectWhole(look().copied, document);
  });

  it('is never in a shadow root, where no observer outside sees', async () => {
    const { document, article, look } = watched(
      '<html><body><article><div id="host"></div><p>Nine held</p></article></body></html>',
    );
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('p'));
    look();
    root?.firstElementChild?.append('Ten are held now');
    article.append('The end');
    await heard();
    const { copied } = look();
    expect(copied.said).toContain('Ten are held now');
    expectWhole(copied, document);
  });

  it('is never what left the page and came back', async () => {
    const { document, article, look } = watched(LIVE);
    look();
    const section = article.querySelector('section') as Element;
    section.remove();
    await heard();
    (section.querySelector('p') as Element).textContent = 'Ten are held now';
    article.append(section);
    await heard();
    expectWhole(look().copied, document);
  });

  it('is what a whole copy holds, whatever the page does', async () => {
    const step = fc.record({
      what: fc.constantFrom('text', 'append', 'remove', 'move', 'replace', 'look'),
      at: fc.nat(),
      to: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { document, article, look } = watched(
          `<html><body><article>${[1, 2, 3, 4].map(post).join(' ')}</article></body></html>`,
        );
        look();
        for (const { what, at, to } of steps) {
          if (what === 'look') {
            await heard();
            expectWhole(look().copied, document);
          } else change(article, what, at, to);
        }
        await heard();
        expectWhole(look().copied, document);
      }),
      { numRuns: 60 },
    );
  });
});

/** Does to elements of the article what pages do. */
function change(article: Element, what: string, at: number, to: number): void {
  const all = [...article.querySelectorAll('*')];
  const one = all[at % all.length];
  const other = all[to % all.length] ?? article;
  if (!one) return;
  if (what === 'text') {
    const text = [...one.childNodes].find((node) => node.nodeType === 3) as Text | undefined;
    if (text) text.data += ' and more';
  } else if (what === 'append') one.insertAdjacentHTML('beforeend', post(at % 9));
  else if (what === 'remove') one.remove();
  else if (what === 'replace') one.innerHTML = '<b>Other words</b>';
  else if (!one.contains(other)) other.append(one);
}
