import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/extension/gateways/save.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a file is saved under its name, and its data given back when the browser has taken them', async () => {
  vi.useFakeTimers();
  const saved: { href: string; download: string }[] = [];
  const link = { href: '', download: '', click: () => saved.push({ ...link }) };
  vi.stubGlobal('document', { createElement: () => link });
  const held = new Map<string, Blob>();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      held.set('blob:1', blob);
      return 'blob:1';
    },
    revokeObjectURL: (url: string) => held.delete(url),
  });
  saveFile({ name: 'raids.csv', type: 'text/csv', text: 'a;b' });
  expect(saved).toMatchObject([{ href: 'blob:1', download: 'raids.csv' }]);
  expect(held.get('blob:1')?.type).toBe('text/csv');
  expect(await held.get('blob:1')?.text()).toBe('a;b');
  vi.runAllTimers();
  expect(held.size).toBe(0);
});
