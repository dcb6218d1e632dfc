import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXTENSION_TO_BACKGROUND,
  EXTENSION_TO_PAGE,
  PAGE_TO_BACKGROUND,
} from '../../src/extension/checks.ts';
import { listener } from '../../src/extension/exchange.ts';
import type { PageToBackground } from '../../src/extension/messages.ts';

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
