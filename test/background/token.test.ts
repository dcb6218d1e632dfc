import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local, session, windows } = vi.hoisted(() => {
  const area = () => {
    const stored = new Map<string, unknown>();
    return {
      stored,
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
      },
    };
  };
  const open: { incognito: boolean }[] = [];
  return { local: area(), session: area(), windows: { open, getAll: async () => open } };
});
vi.mock('../../src/extension/browser.ts', () => ({
  browser: { storage: { local, session }, windows },
}));
const { tokenFor } = await import('../../src/background/token.ts');
const OPEN = {};
const PRIVATE = { isPrivate: true };

describe('the token of a page', () => {
  beforeEach(() => {
    local.stored.clear();
    session.stored.clear();
    windows.open.splice(0, 9, { incognito: true });
    let last = Promise.resolve();
    vi.stubGlobal('navigator', {
      locks: {
        request: (_: string, run: () => Promise<unknown>) => {
          const mine = last.then(run);
          last = mine.then(() => undefined);
          return mine;
        },
      },
    });
  });

  it('is the same for an origin, another for another, and none can be told from the origin', async () => {
    const first = await tokenFor('https://a.example', OPEN);
    expect(first).toMatch(/^[0-9a-f]{24}$/);
    expect(await tokenFor('https://a.example', OPEN)).toBe(first);
    expect(await tokenFor('https://b.example', OPEN)).not.toBe(first);
    local.stored.clear();
    expect(await tokenFor('https://a.example', OPEN)).not.toBe(first);
  });

  it('is the same for two pages that ask first at the same time', async () => {
    const [a, b] = await Promise.all([
      tokenFor('https://a.example', OPEN),
      tokenFor('https://a.example', OPEN),
    ]);
    expect(a).toBe(b);
  });

  it('of a private window is another, and nothing of it is stored', async () => {
    const open = await tokenFor('https://a.example', OPEN);
    const before = JSON.stringify([...local.stored]);
    expect(await tokenFor('https://a.example', PRIVATE)).not.toBe(open);
    expect(JSON.stringify([...local.stored])).toBe(before);
  });

  it('of a private window that closed over the question is not kept', async () => {
    const first = await tokenFor('https://a.example', PRIVATE);
    expect(await tokenFor('https://a.example', PRIVATE)).toBe(first);
    session.stored.clear();
    windows.open.splice(0, 9, { incognito: false });
    expect(await tokenFor('https://a.example', PRIVATE)).not.toBe(first);
    expect(session.stored.size).toBe(0);
  });

  it('is made anew where the stored secret is corrupt', async () => {
    local.stored.set('secret', { not: 'a secret' });
    expect(await tokenFor('https://a.example', OPEN)).toMatch(/^[0-9a-f]{24}$/);
    expect(local.stored.get('secret')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is made of a new secret where the stored one is none', async () => {
    const good = await tokenFor('https://a.example', OPEN);
    for (const broken of ['', 'secret', 7, 'F'.repeat(64), 'f'.repeat(63)]) {
      local.stored.set('secret', broken);
      session.stored.clear();
      const token = await tokenFor('https://a.example', OPEN);
      expect(local.stored.get('secret')).toMatch(/^[0-9a-f]{64}$/);
      expect(token).not.toBe(good);
    }
  });
});
