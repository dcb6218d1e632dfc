import { expect, it, vi } from 'vitest';

const { extension } = vi.hoisted(() => ({ extension: { isAlive: true } }));
vi.mock('../../src/page/api.ts', () => ({ isAlive: () => extension.isAlive }));
const { endWithExtension } = await import('../../src/page/life.ts');

it('a script lives on as long as its extension does, and ends at the next sign of a reader after that', () => {
  const document = new EventTarget();
  const life = new AbortController();
  endWithExtension(document as Document, life);
  document.dispatchEvent(new Event('pointermove'));
  expect(life.signal.aborted).toBe(false);
  extension.isAlive = false;
  expect(life.signal.aborted).toBe(false);
  document.dispatchEvent(new Event('scroll'));
  expect(life.signal.aborted).toBe(true);
});
