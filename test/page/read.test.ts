import { afterEach, describe, expect, it, vi } from 'vitest';

const ARTICLE = { text: 'Police detained 25 people.', blocks: [] };
const ANSWER = { ok: true, reading: {}, settings: {} };

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
  const { readArticle } = await import('../../src/page/read.ts');
  return { asked, runtime, read: () => readArticle(ARTICLE, false) };
}

const stopped = () => {
  throw new Error('The message channel closed before a response was received.');
};
const nothing = () => undefined;

describe('a background that is stopped over an article', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['rejects the question', stopped],
    ['leaves it unanswered', nothing],
  ])('and %s is asked again', async (_, fault) => {
    const { asked, read } = await ask([fault, () => ANSWER]);
    expect(await read()).toEqual({ reading: {}, settings: {} });
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('each time is asked no third time: that is an error', async () => {
    const { asked, read } = await ask([stopped, stopped, () => ANSWER]);
    expect(await read()).toBe('error');
    expect(asked).toHaveLength(2);
  });

  it('for good, because the extension was updated, is asked no more: the page is stale', async () => {
    const { asked, read, runtime } = await ask([
      () => {
        runtime.id = undefined;
        return stopped();
      },
    ]);
    expect(await read()).toBe('stale');
    expect(asked).toHaveLength(1);
  });

  it('that gives a reason is not asked again', async () => {
    const { asked, read } = await ask([() => ({ ok: false, reason: 'off-here' })]);
    expect(await read()).toBe('off-here');
    expect(asked).toHaveLength(1);
  });
});
