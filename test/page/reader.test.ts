import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../src/article/copying/earlier.ts';
import type { Copied } from '../../src/article/copying/page-copy.ts';
import type { Beginning } from '../../src/page/first/begin.ts';
import type { FirstLook } from '../../src/page/first/look.ts';
import type { Read } from '../../src/page/reading/read.ts';
import type { ReaderEvents } from '../../src/page/reading/reader.ts';
import { livePage } from '../article/page.ts';

const URL_NOW = 'https://listed.example/live';
const PLACES = { root: 0, blocks: '[]' };
const readAs = (key: string) => ({
  ok: true,
  places: PLACES,
  read: { relevant: 'yes', packed: [], settings: {}, key, whole: '{}' },
});
const FIRST = readAs('first') as unknown as FirstLook['reply'];

/** A copy of the page, which says something else each time. */
const copyOf = ({ body }: Document, n: number): Copied => ({
  copy: { tokens: [['body'], `Nine held, ${n}`, 0], isCut: false },
  nodes: [body, body.querySelector('p')?.firstChild as Text],
  said: ['', `Nine held, ${n}`],
  opaque: [],
  isDeep: false,
});

/** Lets all that is under way come to its end. */
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A reader of a page that has begun; the test says what the first look gave, and what the background answers. */
async function reader(
  looked?: Partial<FirstLook>,
  { type = 'text/html', isCopied = true, isShown = (): boolean => true } = {},
) {
  const document = livePage('<p>Nine held</p>');
  document.body.checkVisibility = isShown;
  Object.defineProperty(document, 'contentType', { value: type });
  const address = { href: URL_NOW };
  Object.defineProperty(document, 'location', { value: address });
  const log: string[] = [];
  const asked: Record<string, unknown>[] = [];
  const answers: (() => unknown)[] = [];
  const sendMessage = async (wire: Record<string, unknown>) => {
    asked.push(wire);
    return answers.shift()?.() ?? readAs(`reading ${asked.length}`);
  };
  vi.stubGlobal('browser', { runtime: { id: 'pressmark', sendMessage } });
  vi.resetModules();
  const { createReader } = await import('../../src/page/reading/reader.ts');
  const copies: unknown[] = [];
  const breaks: boolean[] = [];
  const known: { changes?: Changes } = {};
  const events: ReaderEvents = {
    read: (read: Read, marked) => log.push(`${read.key}${marked ? ', marked' : ''}`),
    failed: (reason) => log.push(reason),
    gone: () => log.push('gone'),
    spent: (cost) => log.push(`spent ${Math.round(cost)}`),
    changes: () => known.changes,
  };
  let tell = (_: FirstLook) => {};
  let breakOff = (_: Error) => {};
  const first = new Promise<FirstLook>((resolve, reject) => {
    tell = resolve;
    breakOff = reject;
  });
  const look = looked && { copied: copyOf(document, 0), cost: 7, ...looked };
  const beginning = {
    document,
    url: URL_NOW,
    first,
    looked: look,
    leaveFirst: () => log.push('first left'),
    copy: async (_: Document, __: AbortSignal, earlier: unknown) => {
      if (breaks.shift()) throw new Error('the page has an element like no other');
      copies.push(earlier);
      return isCopied ? copyOf(document, copies.length) : undefined;
    },
  } as unknown as Beginning;
  const life = new AbortController();
  const made = createReader(beginning, events, life.signal);
  const late = (come: Partial<FirstLook>) =>
    tell({ copied: copyOf(document, 0), cost: 7, ...come });
  const told = () => log.filter((entry) => !/^spent|left$/.test(entry));
  return {
    ...made,
    log,
    told,
    asked,
    answers,
    copies,
    breaks,
    breakOff,
    known,
    life,
    late,
    address,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const marked = () => ({ marks: [], takeOff: vi.fn() }) as unknown as FirstLook['marked'];

describe('a reader that goes on from the first look', () => {
  it('has at once what came of that, with its marks and what it cost', async () => {
    const { log, asked } = await reader({ reply: FIRST, marked: marked() });
    expect(log).toEqual(['spent 7', 'first, marked']);
    expect(asked).toEqual([]);
  });

  it('waits for it where it is still under way', async () => {
    const { log, late } = await reader();
    expect(log).toEqual([]);
    late({ reply: FIRST });
    await settle();
    expect(log).toEqual(['spent 7', 'first']);
  });

  it('says why nothing was read, or that this is no article', async () => {
    const off = { copied: undefined, reply: { ok: false, reason: 'off-here' } } as const;
    expect((await reader(off)).told()).toEqual(['off-here']);
    expect((await reader({ copied: undefined })).told()).toEqual(['not-an-article']);
  });

  it('says that it failed where the page made it impossible', async () => {
    const { breakOff, told } = await reader();
    breakOff(new Error('the page has an element like no other'));
    await settle();
    expect(told()).toEqual(['error']);
  });

  it('takes its marks off where a later look has come before it', async () => {
    const { look, late, told, log } = await reader();
    await look();
    expect(log[0]).toBe('first left');
    const first = marked();
    late({ reply: FIRST, marked: first });
    await settle();
    expect(first?.takeOff).toHaveBeenCalledOnce();
    expect(told()).toEqual(['reading 1']);
  });

  it('tells nothing of it where the page was left meanwhile', async () => {
    const { life, late, log } = await reader();
    life.abort();
    late({ reply: FIRST });
    await settle();
    expect(log).toEqual([]);
  });
});

describe('a later look', () => {
  it('alone counts where two are under way, whichever is answered last', async () => {
    const { look, answers, told } = await reader({ reply: FIRST });
    let answer = (_: unknown) => {};
    answers.push(() => new Promise((resolve) => (answer = resolve)));
    const slow = look();
    await settle();
    await look();
    answer(readAs('of earlier'));
    await slow;
    expect(told()).toEqual(['first', 'reading 2']);
  });

  it('sends what is held, unless it is to be read again', async () => {
    const { look, asked } = await reader({ reply: FIRST });
    await look();
    await look({ again: true });
    expect(asked.map(({ held }) => held)).toEqual(['first', undefined]);
  });

  it('holds nothing any more after a reading that failed', async () => {
    const { look, asked, answers, told } = await reader({ reply: FIRST });
    answers.push(() => ({ ok: false, reason: 'error' }));
    await look();
    await look();
    expect(told()).toEqual(['first', 'error', 'reading 2']);
    expect(asked.map(({ held }) => held)).toEqual(['first', undefined]);
  });

  it('is asked for by the reader once, and then by every look until it is taken back', async () => {
    const { look, asked } = await reader({ reply: FIRST });
    await look({ asked: true });
    await look();
    await look({ asked: false });
    await look();
    expect(asked.map(({ asked: isAsked }) => isAsked)).toEqual([true, true, false, false]);
  });

  it('reads all posts as long as the page stands at the address at which that was wanted', async () => {
    const { look, asked, address } = await reader({ reply: FIRST });
    await look({ allPosts: true });
    await look();
    address.href = 'https://listed.example/another';
    await look();
    expect(asked.map(({ allPosts }) => allPosts)).toEqual([true, true, undefined]);
  });

  it('takes over from the copy before what is known not to have changed', async () => {
    const { look, copies, known } = await reader({ reply: FIRST });
    const within = {} as Element;
    known.changes = { within, touched: new Set(), added: new Set() };
    await look();
    delete known.changes;
    await look();
    expect(copies.map((earlier) => earlier !== undefined)).toEqual([true, false]);
  });

  it('takes over nothing where another is under way: what changed was told to that one', async () => {
    const { look, copies, known } = await reader({ reply: FIRST });
    known.changes = { within: {} as Element, touched: new Set(), added: new Set() };
    await Promise.all([look(), look()]);
    expect(copies.map((earlier) => earlier !== undefined)).toEqual([true, false]);
  });

  it('takes over nothing from a copy that did not come to its end', async () => {
    const { look, copies, known } = await reader({ copied: undefined });
    known.changes = { within: {} as Element, touched: new Set(), added: new Set() };
    await look();
    expect(copies).toEqual([undefined]);
  });

  it('that a page makes impossible has failed, and the next one may not', async () => {
    const { look, told, life, log, breaks } = await reader({ reply: FIRST });
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    breaks.push(true, false, true);
    await look();
    await look();
    expect(told()).toEqual(['first', 'error', 'reading 1']);
    expect(complaint).toHaveBeenCalledOnce();
    const looking = look();
    life.abort();
    log.length = 0;
    await looking;
    expect(log, 'nobody is told once the page was left').toEqual([]);
    complaint.mockRestore();
  });

  it('tells nothing once the page was left', async () => {
    const { look, life, log } = await reader({ reply: FIRST });
    const looking = look();
    life.abort();
    log.length = 0;
    await looking;
    expect(log).toEqual([]);
  });

  it('copies no PDF, and says that it is one', async () => {
    const { look, told, copies } = await reader({ reply: FIRST }, { type: 'application/pdf' });
    await look();
    expect([told().at(-1), copies]).toEqual(['pdf', []]);
  });

  it('calls a page that could not be copied no article, or empty where its reader wanted it read', async () => {
    const { look, told } = await reader({ reply: FIRST }, { isCopied: false });
    await look();
    await look({ asked: true });
    expect(told().slice(1)).toEqual(['not-an-article', 'empty']);
  });
});

describe('a page that held no article', () => {
  const none = (reason = 'not-an-article') => ({ ok: false, reason });

  it.each(['not-an-article', 'empty'])(
    '(%s) is looked at twice more, ever later',
    async (reason) => {
      const { asked, answers } = await reader({ reply: none(reason) as FirstLook['reply'] });
      answers.push(
        () => none(reason),
        () => none(reason),
      );
      await vi.advanceTimersByTimeAsync(999);
      expect(asked).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(1);
      expect(asked).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(2_999);
      expect(asked).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked).toHaveLength(2);
    },
  );

  it('or hid it is looked at twice more, and no longer once it is shown', async () => {
    const answers = [false, false, true];
    const isShown = vi.fn(() => answers.shift() ?? true);
    const { asked } = await reader({ reply: FIRST }, { isShown });
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(2);
    expect(isShown).toHaveBeenCalledWith({ visibilityProperty: true });
  });

  it('is looked at as often again after one was read in it', async () => {
    const { look, asked, answers } = await reader({ reply: none() as FirstLook['reply'] });
    await vi.advanceTimersByTimeAsync(1_000);
    answers.push(none, none, none);
    await look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(4);
  });

  it('is not looked at again where it failed for another reason, or was left', async () => {
    const failed = await reader({ reply: none('no-permission') as FirstLook['reply'] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(failed.asked).toEqual([]);
    const left = await reader({ reply: none() as FirstLook['reply'] });
    left.life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([left.asked, left.copies, vi.getTimerCount()]).toEqual([[], [], 0]);
  });
});

describe('a reading that is stopped', () => {
  it('is dropped, and the background told', async () => {
    const { look, stop, asked, answers, told } = await reader({ reply: FIRST });
    let answer = (_: unknown) => {};
    answers.push(() => new Promise((resolve) => (answer = resolve)));
    const looking = look();
    await settle();
    stop();
    answer(readAs('not wanted'));
    await looking;
    expect(told()).toEqual(['first', 'stopped']);
    expect(asked.map(({ type }) => type)).toEqual(['read', 'stop']);
  });

  it('is the first, too, whose marks do not come any more', async () => {
    const { stop, late, told } = await reader();
    stop();
    const first = marked();
    late({ reply: FIRST, marked: first });
    await settle();
    expect(first?.takeOff).toHaveBeenCalledOnce();
    expect(told()).toEqual(['stopped']);
  });
});
