import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/page/hover/host.ts';
import { hostSelector } from '../../../src/page/marks/names.ts';
import { livePage } from '../../article/page.ts';

const TAG = 'xabc-def';

/** A page with the host of our card in it, and the rules that it was styled by. */
function hosted(isClaimed: boolean) {
  const document = livePage('<article><p>Nine held.</p><div></div></article>');
  const matches = document.defaultView?.HTMLElement.prototype.matches;
  vi.spyOn(
    document.defaultView?.HTMLElement.prototype as HTMLElement,
    'matches',
  ).mockImplementation(function (this: HTMLElement, selector: string) {
    return selector === ':defined' ? isClaimed : (matches?.call(this, selector) ?? false);
  });
  vi.stubGlobal('Element', document.defaultView?.Element);
  const { CSSStyleSheet } = document.defaultView as unknown as typeof globalThis;
  const styled = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(() => {});
  vi.stubGlobal('CSSStyleSheet', CSSStyleSheet);
  const host = createHost(document, TAG);
  host.enter(document.body, 'light');
  return { document, host, styled };
}

/** The page with a card of ours in it, left behind as by a copy of the script that can do no more. */
const pageWithHost = (isClaimed: boolean) => hosted(isClaimed).document;

const remains = ({ documentElement }: Document) => [
  ...documentElement.querySelectorAll(hostSelector(TAG)),
];

describe('the host of the card', () => {
  beforeEach(() => vi.unstubAllGlobals());

  it('says a thing once, in a region that was empty before; of two in a row the last', () => {
    vi.useFakeTimers();
    const { host } = hosted(false);
    const region = host.box.previousElementSibling;
    expect(region?.getAttribute('role')).toBe('status');
    const said: (string | null | undefined)[] = [];
    const listen = () => said.push(region?.textContent);
    host.announce('Europol, agency, 1 of 9');
    listen();
    host.announce('Antwerp, place, 2 of 9');
    // a screen reader that has not noticed the region says nothing of what is in it from the first
    vi.advanceTimersByTime(100);
    listen();
    vi.runAllTimers();
    listen();
    host.leave();
    listen();
    expect(said).toEqual(['', '', 'Antwerp, place, 2 of 9', '']);
    vi.useRealTimers();
  });

  it('keeps its inside from the page', () => {
    const { document, host } = hosted(false);
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    expect(document.contains(host.box)).toBe(false);
  });

  it('is found by a later copy under its tag', () => {
    const document = pageWithHost(false);
    expect(remains(document)).toEqual([document.documentElement.lastElementChild]);
    expect(document.documentElement.lastElementChild?.localName).toBe(TAG);
  });

  it('is found too where the page has claimed the tag, and no other element is', () => {
    const document = pageWithHost(true);
    expect(remains(document)).toEqual([document.documentElement.lastElementChild]);
    expect(document.documentElement.lastElementChild?.localName).toBe('div');
  });

  it('stands at the end of the page, or in the open dialog that holds the words: all else is inert there', () => {
    const { document, host } = hosted(false);
    const [words, inside] = document.querySelectorAll('p, div') as unknown as [Element, Element];
    inside.closest = (selector: string) => (selector === 'dialog:modal' ? inside : null);
    const { documentElement } = document;
    const element = documentElement.lastElementChild;
    host.enter(inside, 'light');
    expect(element?.parentElement).toBe(inside);
    host.enter(words.firstChild as Node, 'light');
    expect(element?.parentElement).toBe(documentElement);
  });

  it('comes back where the page took it away, but not for ever; to leave by itself is no such thing', () => {
    const { document, host } = hosted(false);
    const isIn = () => document.documentElement.lastElementChild?.localName === TAG;
    for (let i = 0; i < 9; i += 1) {
      host.leave();
      expect(isIn()).toBe(false);
      expect(host.enter(document.body, 'light')).toBe(true);
    }
    for (let i = 0; i < 3; i += 1) {
      document.documentElement.lastElementChild?.remove();
      expect(host.enter(document.body, 'light'), `${i}`).toBe(true);
    }
    document.documentElement.lastElementChild?.remove();
    expect(host.enter(document.body, 'light')).toBe(false);
    expect(isIn()).toBe(false);
  });

  it('is styled for a light page or a dark one, and anew where that has turned', () => {
    const { document, host, styled } = hosted(false);
    for (const theme of ['light', 'dark', 'dark', 'light'] as const)
      host.enter(document.body, theme);
    expect(styled.mock.calls.map(([css]) => /color-scheme:(\w+)/.exec(css)?.[1])).toEqual([
      'light',
      'dark',
      'light',
    ]);
  });

  it('undoes what enlarges the whole page: the card stands at the words that the browser measures', () => {
    const { document, host } = hosted(false);
    Object.defineProperty(document.documentElement.lastElementChild, 'currentCSSZoom', {
      value: 2,
    });
    host.enter(document.body, 'light');
    expect(host.box.style.zoom).toBe('0.5');
  });

  it('knows the events that come out of its card, which the page sees as the host’s', () => {
    const { document, host } = hosted(false);
    expect(host.owns({ target: document.documentElement.lastElementChild } as Event)).toBe(true);
    expect(host.owns({ target: document.body } as unknown as Event)).toBe(false);
  });

  it('leaves nothing behind to be said or shown', () => {
    vi.useFakeTimers();
    const { host } = hosted(false);
    const region = host.box.previousElementSibling;
    host.box.append('Europol');
    host.announce('Europol, agency, 1 of 9');
    host.leave();
    vi.runAllTimers();
    expect([region?.textContent, host.box.textContent]).toEqual(['', '']);
    vi.useRealTimers();
  });

  it('has a card that the page’s own popovers do not close, and that Tab does not come to by itself', () => {
    const { host } = hosted(false);
    expect(host.box.popover).toBe('manual');
    expect(host.box.tabIndex).toBe(-1);
  });
});
