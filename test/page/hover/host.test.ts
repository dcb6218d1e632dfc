import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/page/hover/host.ts';
import { hostSelector } from '../../../src/page/marks/names.ts';
import { livePage } from '../../article/page.ts';

const TAG = 'xabc-def';

/** A page with the host of our card in it. */
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
  vi.stubGlobal('CSSStyleSheet', document.defaultView?.CSSStyleSheet);
  const host = createHost(document, TAG);
  host.enter(document.body, 'light');
  return { document, host };
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
});
