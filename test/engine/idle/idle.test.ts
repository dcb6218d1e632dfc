import { describe, expect, test } from 'vitest';
import { findIdle, SUITES } from './idle.ts';

/** The command looks at all cases; here one in so many is, so that the habit costs a few seconds. */
const ONE_IN = 32;

describe('case files', () => {
  for (const suite of SUITES.map((make) => make()).filter(({ note }) => !note))
    test(`of ${suite.name} hold cases that something is needed for`, () => {
      const cases = suite.cases.filter((_, i) => i % ONE_IN === 0);
      expect(findIdle({ ...suite, cases })).toMatchObject({ failing: [], idle: [] });
    });

  test('list what nothing is needed for', () => {
    const cases = [
      {
        at: 'a text of no trap',
        text: 'Nobody was there.',
        trap: true,
        holds: () => true,
        isCaught: () => false,
      },
    ];
    const { idle } = findIdle({ name: 'own', rules: [], cases });
    expect(idle).toEqual(['a text of no trap Nobody was there.']);
  });
});
