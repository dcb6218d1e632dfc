import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/background/files.ts', () => ({
  PROBE: '/probe.js',
  PAGE_SCRIPT: '/main.js',
  SESSION_SCRIPT: '/session.js',
}));
const { beyondList, isCurrent } = await import('../../src/background/sites.ts');
const { reasonOf } = await import('../../src/background/inject.ts');
const { isMoreOn } = await import('../../src/background/follow-options.ts');
const { DEFAULTS } = await import('../../src/extension/options.ts');

describe('registered sites', () => {
  it('are what is granted beyond the list, web only', () => {
    const granted = ['*://b.example/*', '*://a.example/*', 'file:///*', '*://lesoir.be/*'];
    expect(beyondList(granted, ['*://lesoir.be/*'])).toEqual([
      '*://a.example/*',
      '*://b.example/*',
    ]);
  });

  it('are registered anew only where they differ', () => {
    expect(isCurrent({ matches: ['b', 'a'] }, ['a', 'b'])).toBe(true);
    expect(isCurrent({ matches: ['a'] }, ['a', 'b'])).toBe(false);
    expect(isCurrent(undefined, [])).toBe(true);
  });
});

describe('why a tab cannot be read, in both browsers’ words', () => {
  it.each([
    ['No tab with id: 7', 'no-answer'],
    ['Frame with ID 0 was removed.', 'no-answer'],
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['Missing host permission for the tab', 'no-permission'],
    ['Something else', 'error'],
  ])('%s', (message, reason) => expect(reasonOf(message)).toBe(reason));
});

describe('settings that change', () => {
  it('may let a page be read that was off', () => {
    const off = { ...DEFAULTS, offSites: ['a.example'] };
    expect(isMoreOn(off, DEFAULTS)).toBe(true);
    expect(isMoreOn(DEFAULTS, off)).toBe(false);
    expect(isMoreOn({ ...DEFAULTS, off: true }, DEFAULTS)).toBe(true);
  });
});
