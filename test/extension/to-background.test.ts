import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What comes of each question in turn; the last of them of all that follow. */
const answers = vi.hoisted((): (() => Promise<unknown>)[] => []);
const asked = vi.hoisted((): unknown[] => []);
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (wire: unknown) => {
        asked.push(wire);
        return (answers.length > 1 ? answers.shift() : answers[0])?.();
      },
    },
  },
}));
const { toBackground } = await import('../../src/extension/tab.ts');

const fails = async () => {
  throw new Error('QUOTA_BYTES quota exceeded');
};
const about = { languages: ['en'], knowledge: '2026-11' };
/** Asks in vain, and is told so. */
async function refused(why: string) {
  const vain = expect(toBackground('about', {})).rejects.toThrow(why);
  await vi.runAllTimersAsync();
  await vain;
}

beforeEach(() => {
  vi.useFakeTimers();
  answers.length = 0;
  asked.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a question to the background', () => {
  it('is asked once where it is answered', async () => {
    answers.push(async () => about);
    expect(await toBackground('about', {})).toEqual(about);
    expect(asked).toEqual([{ type: 'about' }]);
  });

  it.each([
    ['unanswered, as Firefox does', async () => undefined],
    ['unanswered, as Chrome does', async () => null],
    ['rejected', fails],
  ])(
    'is asked once more, but not at once, where one that was stopped leaves it %s',
    async (_, lost) => {
      answers.push(lost, async () => about);
      const answer = toBackground('about', {});
      await vi.advanceTimersByTimeAsync(50);
      expect(asked).toHaveLength(1);
      await vi.runAllTimersAsync();
      expect(await answer).toEqual(about);
      expect(asked).toHaveLength(2);
    },
  );

  it('that is never answered is an error, and what went wrong is told', async () => {
    answers.push(async () => undefined);
    await refused('does not answer');
    answers.splice(0, 1, fails);
    await refused('quota');
    expect(asked).toHaveLength(6);
  });
});
