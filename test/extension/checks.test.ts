import { describe, expect, it } from 'vitest';
import {
  EXTENSION_TO_BACKGROUND,
  EXTENSION_TO_PAGE,
  PAGE_TO_BACKGROUND,
} from '../../src/extension/messages/checks.ts';

const SPAN = { start: 3, end: 9 };
const copy = (tokens: unknown, isCut: unknown = false) => ({ copy: { tokens, isCut }, url: 'u' });
const struck = { type: 'place', reading: 'Ghent', words: 'Ghent' };

/** Of each message what may arrive, and what may not: one field wrong in each. */
const TOLD = {
  page: [
    [
      EXTENSION_TO_PAGE.show,
      [{ span: SPAN }],
      [{}, { span: { start: 9, end: 3 } }, { span: null }],
    ],
    [
      EXTENSION_TO_PAGE.reread,
      [{}, { asked: true }, { asked: false, allPosts: true }],
      [{ asked: 1 }, { allPosts: 'yes' }, { asked: true, allPosts: null }],
    ],
    [
      EXTENSION_TO_PAGE.withdrawn,
      [{ origins: [] }, { origins: Array(5_000).fill('*://a/*') }],
      [{}, { origins: ['*://a/*', 3] }, { origins: Array(5_001).fill('*://a/*') }],
    ],
    [EXTENSION_TO_PAGE.command, [{ name: 'next' }], [{ name: 'shutdown' }, {}]],
    [
      EXTENSION_TO_PAGE.progress,
      [{ percent: 0 }, { percent: 100 }],
      [{ percent: 101 }, { percent: -1 }],
    ],
  ],
  background: [
    [
      PAGE_TO_BACKGROUND.read,
      [copy(['text', 0, ['p']]), { ...copy([]), asked: true, held: 'key' }],
      [
        copy('text'),
        copy([[]]),
        copy([1]),
        copy([], 'no'),
        { ...copy([]), asked: 'yes' },
        { ...copy([]), url: 7 },
      ],
    ],
    [
      PAGE_TO_BACKGROUND.locator,
      [{ asked: { cc: 'BE' } }, { asked: { cc: 'BE', at: [3.7, 51] } }],
      [
        {},
        { asked: { cc: 1 } },
        { asked: { cc: 'BE', at: [3.7] } },
        { asked: { cc: 'BE', other: ['3', 51] } },
      ],
    ],
    [EXTENSION_TO_BACKGROUND.readTab, [{ tabId: 7 }], [{}, { tabId: '7' }, { tabId: 7.5 }]],
    [EXTENSION_TO_BACKGROUND.names, [{ ids: ['europol'] }], [{}, { ids: [7] }]],
    [
      EXTENSION_TO_BACKGROUND.correct,
      [{}, { add: [struck] }, { remove: [struck], isPrivate: true }],
      [
        { add: [{ ...struck, type: 'person' }] },
        { remove: ['Ghent'] },
        { isPrivate: 'yes' },
        { add: struck },
      ],
    ],
  ],
} as const;

describe.each(Object.entries(TOLD))('what arrives at the %s', (_, messages) => {
  it('is let through where each field is what it should be, and else is not', () => {
    for (const [check, right, wrong] of messages) {
      for (const message of right)
        expect(check({ ...message }), JSON.stringify(message)).toBe(true);
      for (const message of wrong)
        expect(check({ ...message }), JSON.stringify(message)).toBe(false);
    }
  });
});
