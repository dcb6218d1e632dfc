import { afterEach, expect, it, vi } from 'vitest';
import { UNSEEN } from '../../src/article/copying/opening.ts';
import { findArticle } from '../../src/article/extract.ts';
import { copyInSlices } from '../../src/page/first/copy.ts';
import { livePage } from '../article/page.ts';

const PARAGRAPH =
  '<p>Police held 9 people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.</p>';
const story = (first: number) =>
  [0, 1, 2, 3].map((n) => PARAGRAPH.replace('9', `${first + n}`)).join('');
const PAGE = `<title>Nine held after search</title><article><h1>Nine held after search</h1>${story(0)}${'<i></i>'.repeat(70_000)}${story(40)}</article>`;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is read of a long page on a machine that takes longer over each slice than a slice of ours may take. */
async function readSlowly() {
  const document = livePage(PAGE);
  Object.assign(document.defaultView?.Element.prototype ?? {}, { checkVisibility: () => true });
  vi.stubGlobal('scheduler', { yield: async () => undefined });
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 600;
    return now;
  });
  const copied = await copyInSlices(document, new AbortController().signal);
  if (!copied) throw new Error('nothing was copied');
  for (const steps = findArticle(copied.copy); ; ) {
    const step = steps.next();
    if (step.done) return step.value?.article;
  }
}

it('what has no box of its own is shown where what it stands in is', async () => {
  const document =
    livePage(`<div class="contents"><p class="contents">One</p><p class="contents">Two</p></div><p class="off">Off</p>
    <div class="off"><p class="contents">Three</p></div><form><input name="x"><p>Four</p></form>`);
  const [form] = document.forms;
  Object.defineProperty(form, 'checkVisibility', { value: document.querySelector('input') });
  /** As browsers have it: nothing without a box is seen. */
  const checkVisibility = function (this: Element) {
    return !this.matches('.contents, .off, .off *');
  };
  Object.assign(document.defaultView?.Element.prototype ?? {}, { checkVisibility });
  vi.stubGlobal('getComputedStyle', ({ className }: Element) => ({ display: className }));
  const copied = await copyInSlices(document, new AbortController().signal);
  const unseen = copied?.copy.tokens.filter(
    (one) => typeof one === 'object' && one.includes(UNSEEN),
  );
  expect(unseen).toEqual([
    ['p', 'class', 'off', UNSEEN, ''],
    ['div', 'class', 'off', UNSEEN, ''],
    ['p', 'class', 'contents', UNSEEN, ''],
  ]);
});

it('a page that takes longer than the time for it is read as far as that went, and says so', async () => {
  const slow = await readSlowly();
  expect(slow?.text).toContain('Police held 3 people');
  expect(slow?.text).not.toContain('Police held 43 people');
  expect(slow?.partial).toBe('capped');
});
