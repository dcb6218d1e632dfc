import { expect, it, vi } from 'vitest';

const { asked, answers } = vi.hoisted(() => ({
  asked: [] as unknown[],
  answers: [] as (() => Promise<unknown>)[],
}));
vi.mock('../../src/page/api.ts', () => ({
  toBackground: (_: string, wire: { asked: unknown }) => {
    asked.push(wire.asked);
    return answers.shift()?.() ?? Promise.resolve({ transform: '' });
  },
}));
const { createLocate } = await import('../../src/page/guide/locate.ts');

it('asks where a place lies once, and again only where the answer was lost', async () => {
  const locate = createLocate();
  const ghent = { cc: 'BE', at: [3.72, 51.05] as const };
  answers.push(() => Promise.reject(new Error('stopped')));
  expect(await locate(ghent)).toBeNull();
  expect(await locate(ghent)).toEqual({ transform: '' });
  expect(await locate({ ...ghent })).toEqual({ transform: '' });
  expect(await locate({ cc: 'MD' })).toEqual({ transform: '' });
  expect(asked).toEqual([ghent, ghent, { cc: 'MD' }]);
});
