import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DisplayContext } from '../../src/page/marks/display.ts';
import type { Read } from '../../src/page/reading/read.ts';

/** What became of the marks, and what the marker was asked for. */
const { log, page } = vi.hoisted(() => ({
  log: [] as string[],
  page: { count: 0 as number | undefined },
}));
vi.mock('../../src/page/marks/paint.ts', () => ({ clearRemains: () => log.push('cleared') }));
vi.mock('../../src/page/scroll.ts', () => ({ scrollToWords: (all: unknown[]) => all.length > 0 }));
vi.mock('../../src/page/marks/marker.ts', () => ({
  createMarker: () => ({
    count: () => page.count,
    async mark() {
      log.push('mark');
      page.count = 3;
    },
    unmark() {
      log.push('unmark');
      page.count = undefined;
    },
    style: () => log.push('style'),
    command: (name: string) => log.push(name),
    washes: {
      set: (_: string, ranges: unknown[]) => log.push(`hint ${ranges.length}`),
      flash: (ranges: unknown[]) => log.push(`flash ${ranges.length}`),
    },
  }),
}));
const { createDisplay } = await import('../../src/page/marks/display.ts');

const SPAN = { start: 0, end: 7 };
/** What was read of a page: what came of it, and what the reader has set. */
const readOf = (relevant: string, { asked = false, quiet = false, style = 'underline' } = {}) =>
  ({
    relevant,
    from: { asked },
    settings: { quiet, style, token: '0123456789abcdef01234567' },
    map: { copied: {}, stretches: () => [{}] },
  }) as unknown as Read;
const displayOf = (read: Read) => {
  const display = createDisplay({} as Document, read, {} as DisplayContext);
  display.update(read);
  return display;
};

beforeEach(() => {
  vi.stubGlobal('StaticRange', class {});
  log.length = 0;
  page.count = undefined;
});

describe('a page', () => {
  it.each([
    ['yes', {}, true],
    ['crime', {}, false],
    ['no', {}, false],
    ['crime', { asked: true }, true],
    ['no', { asked: true }, true],
    ['yes', { quiet: true }, false],
    ['yes', { style: 'off' }, false],
    ['yes', { asked: true, quiet: true }, false],
  ])(
    'that was found to be of crime beyond borders: %s, %j, is marked: %s',
    (relevant, how, isMarked) => {
      expect(displayOf(readOf(relevant, how)).marks() !== undefined).toBe(isMarked);
    },
  );

  it('loses its marks when a later reading finds no crime in it, and has none after it was left', () => {
    const display = displayOf(readOf('yes'));
    display.update(readOf('no'));
    expect(display.marks()).toBeUndefined();
    display.update(readOf('yes'));
    display.clear();
    expect(log).toEqual(['cleared', 'mark', 'unmark', 'mark', 'unmark']);
  });

  it('stays as its reader has switched it by hand, whatever is read of it later', () => {
    const display = displayOf(readOf('yes'));
    display.command('toggle');
    display.update(readOf('yes'));
    expect(display.marks()).toBeUndefined();
    display.command('toggle');
    display.update(readOf('no'));
    expect(display.marks()).toBe(3);
  });

  it('shows words that are asked for, and washes them only where anything may be seen of us', () => {
    expect(displayOf(readOf('yes')).show(SPAN)).toBe(true);
    expect(log.slice(-2)).toEqual(['style', 'flash 1']);
    log.length = 0;
    expect(displayOf(readOf('yes', { quiet: true })).show(SPAN)).toBe(true);
    expect(log).toEqual(['cleared']);
  });

  it('points at words for the panel where it is marked, and else at none', () => {
    const display = displayOf(readOf('yes'));
    display.hint([SPAN]);
    display.command('toggle');
    display.hint([SPAN]);
    expect(log.filter((entry) => entry.startsWith('hint'))).toEqual(['hint 1', 'hint 0']);
  });
});
