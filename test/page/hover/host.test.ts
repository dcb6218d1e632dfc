import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/page/hover/host.ts';
import { hostSelector } from '../../../src/page/names.ts';
import { livePage } from '../../article/page.ts';

const TAG = 'xabc-def';

/** The page with a card of ours in it, left behind as by a copy of the script that can do no more. */
function pageWithHost(isClaimed: boolean): Document {
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
  createHost(document, TAG).enter(document.body, 'light');
  return document;
}

const remains = ({ documentElement }: Document) => [
  ...documentElement.querySelectorAll(hostSelector(TAG)),
];

describe('the host of the card', () => {
  beforeEach(() => vi.unstubAllGlobals());

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
