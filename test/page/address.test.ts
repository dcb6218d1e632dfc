import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../src/page/address.ts';

const STORY = 'https://example.org/news/nine-held';
const NEXT = 'https://example.org/news/ten-held';

/** A page whose address is watched, in a browser with the Navigation API or without. */
function watched({ navigates = true, known = STORY } = {}) {
  const page = { URL: STORY };
  const moves = new EventTarget();
  const window = new EventTarget();
  vi.stubGlobal('document', page);
  if (navigates) vi.stubGlobal('navigation', moves);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const moved = vi.fn();
  const end = new AbortController();
  watchAddress(known, moved, end.signal);
  const go = (url: string, by = navigates ? 'navigatesuccess' : 'popstate') => {
    page.URL = url;
    (by === 'popstate' ? window : moves).dispatchEvent(new Event(by));
  };
  return { moved, go, end };
}

describe('an address that is watched', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told once each time that it is another one, whichever event says so', () => {
    const { moved, go } = watched();
    go(NEXT);
    go(NEXT, 'popstate');
    expect(moved).toHaveBeenCalledTimes(1);
    go(STORY);
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it('is the same with another fragment', () => {
    const { moved, go } = watched();
    go(`${STORY}#comments`);
    expect(moved).not.toHaveBeenCalled();
  });

  it('is told at once where it has changed before', () => {
    expect(watched({ known: NEXT }).moved).toHaveBeenCalledTimes(1);
  });

  it('is seen to move back and forth without the Navigation API', () => {
    const { moved, go } = watched({ navigates: false });
    go(NEXT);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('is watched no more at the end', () => {
    const { moved, go, end } = watched();
    end.abort();
    go(NEXT);
    go(STORY, 'popstate');
    expect(moved).not.toHaveBeenCalled();
  });
});
