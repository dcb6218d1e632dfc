import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXTENSION_TO_BACKGROUND,
  EXTENSION_TO_PAGE,
  PAGE_TO_BACKGROUND,
} from '../../src/extension/messages/checks.ts';
import { listener } from '../../src/extension/messages/exchange.ts';
import type { PageToBackground } from '../../src/extension/messages/messages.ts';

const text = 'Police detained 25 people.';
const copy = { tokens: [['p', 'class', 'lead'], text, 0], isCut: false };
const url = 'https://news.example/raids';

function receiver() {
  const seen: string[] = [];
  const listen = listener<PageToBackground, { ours: boolean }, true>(
    {
      inject: () => {
        seen.push('inject');
        return true;
      },
      read: () => {
        seen.push('read');
        return { ok: false, reason: 'empty' };
      },
      stop: () => void seen.push('stop'),
      session: () => true,
      guide: () => true,
      locator: () => null,
    },
    PAGE_TO_BACKGROUND,
    ({ ours }) => ours || undefined,
  );
  return { seen, listen };
}

describe('messages on arrival', () => {
  it('reach their handler when sender, type and shape are right', async () => {
    const { seen, listen } = receiver();
    await listen({ type: 'inject' }, { ours: true });
    expect(await listen({ type: 'read', copy, url }, { ours: true })).toEqual({
      ok: false,
      reason: 'empty',
    });
    expect(seen).toEqual(['inject', 'read']);
  });

  it('are not answered from a stranger, of an unknown type or of a wrong shape', () => {
    const { seen, listen } = receiver();
    const wrong: [unknown, { ours: boolean }][] = [
      [{ type: 'inject' }, { ours: false }],
      [{ type: 'toString' }, { ours: true }],
      [{ type: '__proto__' }, { ours: true }],
      [{ type: 'read' }, { ours: true }],
      [{ type: 'read', copy }, { ours: true }],
      [{ type: 'read', url, copy: { ...copy, isCut: 1 } }, { ours: true }],
      [{ type: 'read', url, copy: { isCut: false, tokens: text } }, { ours: true }],
      [{ type: 'read', url, copy: { isCut: false, tokens: [[], 0] } }, { ours: true }],
      [{ type: 'read', url, copy: { isCut: false, tokens: [['p', 7], 0] } }, { ours: true }],
      [
        { type: 'read', url, copy: { isCut: false, tokens: ['x'.repeat(3_000_000)] } },
        { ours: true },
      ],
      [{ type: 'badge' }, { ours: true }],
      ['inject', { ours: true }],
      [null, { ours: true }],
    ];
    for (const [wire, from] of wrong) expect(listen(wire, from)).toBeUndefined();
    expect(seen).toEqual([]);
  });

  it('ask for the map of a place by a country and pairs of numbers, and by nothing else', () => {
    const asks = (asked: object) => PAGE_TO_BACKGROUND.locator({ asked });
    expect(asks({ cc: 'BE' })).toBe(true);
    expect(asks({ cc: 'BE', at: [4.4, 51.2], other: [2.35, 48.86] })).toBe(true);
    for (const at of [[], [4.4], [4.4, 51.2, 0], [4.4, '51.2'], [4.4, Number.NaN], '4.4,51.2'])
      expect(asks({ cc: 'BE', at })).toBe(false);
  });

  it('name a tab, a share of a whole and a stretch of text by whole numbers that are not below nought', () => {
    const { readTab } = EXTENSION_TO_BACKGROUND;
    const { progress, show } = EXTENSION_TO_PAGE;
    for (const whole of [0, 7]) {
      expect(readTab({ tabId: whole })).toBe(true);
      expect(progress({ percent: whole })).toBe(true);
      expect(show({ span: { start: 0, end: whole } })).toBe(true);
    }
    for (const none of [-1, 1.5, Number.NaN, 2 ** 53, '7', undefined]) {
      expect(readTab({ tabId: none })).toBe(false);
      expect(progress({ percent: none })).toBe(false);
      expect(show({ span: { start: 0, end: none } })).toBe(false);
    }
    expect(progress({ percent: 101 })).toBe(false);
    expect(show({ span: { start: 8, end: 7 } })).toBe(false);
  });

  it('of any shape at all never throw a check', () => {
    const checks = { ...PAGE_TO_BACKGROUND, ...EXTENSION_TO_PAGE, ...EXTENSION_TO_BACKGROUND };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (message, value) => {
        for (const check of Object.values(checks))
          expect(
            typeof check({
              ...message,
              copy: value,
              tokens: value,
              span: value,
              add: value,
              spans: value,
            }),
          ).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
