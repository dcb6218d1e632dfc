import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNSEEN } from '../../src/article/copying/opening.ts';
import type { Read } from '../../src/page/reading/read.ts';
import { livePage } from '../article/page.ts';

const TEXT = 'Police detained 25 people.';
const WHOLE = { article: { text: TEXT }, reading: { lang: 'en' } };
const READ = { relevant: 'yes', packed: [], settings: {}, key: 'k' };
/** The text stands in the second node of the page, from its sixth character on. */
const PLACES = {
  root: 0,
  blocks: JSON.stringify([
    { start: 0, end: TEXT.length, nodes: [1], segments: [0, 0, 5, TEXT.length] },
  ]),
};
const ANSWER = { ok: true, places: PLACES, read: { ...READ, whole: JSON.stringify(WHOLE) } };

/** Asks for a reading from a background that answers so, one answer a question. */
async function ask(answers: (() => unknown)[]) {
  const asked: unknown[] = [];
  const runtime = {
    id: 'pressmark' as string | undefined,
    sendMessage: async (wire: unknown) => {
      asked.push(wire);
      return answers[asked.length - 1]?.();
    },
  };
  vi.stubGlobal('browser', { runtime });
  vi.resetModules();
  const { readCopy } = await import('../../src/page/reading/read.ts');
  const read = (
    held?: Read,
    document = livePage(`<p>Now: ${TEXT}</p>`),
    isHidden = false,
    more: object = {},
  ) => {
    const { body } = document;
    const text = body.querySelector('p')?.firstChild as Text;
    const copied = {
      copy: {
        tokens: [['body', ...(isHidden ? [UNSEEN, ''] : [])], text.data, 0 as const],
        isCut: false,
      },
      nodes: [body, text],
      said: ['', text.data],
      opaque: [],
      isDeep: false,
    };
    return readCopy(copied, { url: 'https://listed.example/', asked: false, held, ...more });
  };
  return { asked, runtime, read };
}

const stopped = () => {
  throw new Error('The message channel closed before a response was received.');
};
const nothing = () => undefined;

describe('a reading', () => {
  it('is led back to the nodes that were copied', async () => {
    const { read } = await ask([() => ANSWER]);
    const { map, whole } = (await read()) as Read;
    expect(whole()).toEqual(WHOLE);
    expect(map.root.localName).toBe('body');
    expect(map.ranges({ start: 16, end: 25 }).join('')).toBe('25 people');
  });

  it('that the page holds is not made again: its key is sent, and it is placed anew', async () => {
    const { asked, read } = await ask([() => ANSWER, () => ({ ok: true, places: PLACES })]);
    const first = (await read()) as Read;
    const second = (await read(first)) as Read;
    expect(asked).toEqual([
      expect.not.objectContaining({ held: 'k' }),
      expect.objectContaining({ held: 'k' }),
    ]);
    expect(second.whole()).toBe(first.whole());
    expect(second.map.ranges({ start: 0, end: 6 }).join('')).toBe('Police');
    expect(second.map.root).not.toBe(first.map.root);
  });

  it('is not asked for where the words of the page are the same in the same nodes', async () => {
    const { asked, read } = await ask([() => ANSWER, () => ({ ok: true, places: PLACES })]);
    const page = livePage(`<p>Now: ${TEXT}</p>`);
    const first = (await read(undefined, page)) as Read;
    page.body.append(page.createElement('aside'));
    expect(await read(first, page)).toBe(first);
    (page.querySelector('p')?.firstChild as Text).data += ' One fled.';
    expect(await read(first, page)).not.toBe(first);
    expect(asked).toHaveLength(2);
  });

  it('is asked for where words that were hidden are shown', async () => {
    const { asked, read } = await ask([() => ANSWER, () => ANSWER]);
    const page = livePage(`<p>Now: ${TEXT}</p>`);
    const first = (await read(undefined, page, true)) as Read;
    expect(await read(first, page, true)).toBe(first);
    expect(await read(first, page)).not.toBe(first);
    expect(asked).toHaveLength(2);
  });

  it('is said to be nothing of a page that has gone on, once something else stands there', async () => {
    const { read, asked } = await ask([() => ANSWER, () => ANSWER, () => ANSWER, () => ANSWER]);
    const held = (await read()) as Read;
    const gone = vi.fn();
    const other = livePage('<p>Five homes.</p>');
    // the words of `held` stand in nodes of its own page
    const there = held.from.nodes[1] as unknown as Text;
    const url = 'https://listed.example/next';
    await read(held, there.ownerDocument, false, { url, gone });
    await read(held, other, false, { gone });
    expect(gone).not.toHaveBeenCalled();
    await read(held, other, false, { url, gone });
    expect(gone).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(4);
    expect(asked.every((wire) => !('gone' in (wire as object)))).toBe(true);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a background that is stopped over an article', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it.each([
    ['rejects the question', stopped],
    ['leaves it unanswered', nothing],
  ])('and %s is asked again', async (_, fault) => {
    const { asked, read } = await ask([fault, () => ANSWER]);
    const reading = read();
    await vi.runAllTimersAsync();
    expect(await reading).toMatchObject(READ);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('is not asked again at once, while it is still being stopped, and twice at most', async () => {
    const { asked, read } = await ask([stopped, nothing, () => ANSWER]);
    const reading = read();
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(await reading).toMatchObject(READ);
    expect(asked).toHaveLength(3);
  });

  it('each time is asked no fourth time: that is an error', async () => {
    const { asked, read } = await ask([stopped, stopped, stopped, () => ANSWER]);
    const reading = read();
    await vi.runAllTimersAsync();
    expect(await reading).toBe('error');
    expect(asked).toHaveLength(3);
  });

  it('for good, because the extension was updated, is asked no more: the page is stale', async () => {
    const { asked, read, runtime } = await ask([
      () => {
        runtime.id = undefined;
        return stopped();
      },
    ]);
    const reading = read();
    await vi.runAllTimersAsync();
    expect(await reading).toBe('stale');
    expect(asked).toHaveLength(1);
  });

  it('that gives a reason is not asked again', async () => {
    const { asked, read } = await ask([() => ({ ok: false, reason: 'off-here' })]);
    expect(await read()).toBe('off-here');
    expect(asked).toHaveLength(1);
  });
});
