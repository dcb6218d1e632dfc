import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  EXTENSION_TO_BACKGROUND,
  EXTENSION_TO_PAGE,
  isHint,
  PAGE_TO_BACKGROUND,
} from '../../src/extension/messages/checks.ts';
import { holds } from './holds.ts';

const span = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .map(([start, length]) => ({ start, end: start + length }));
const struck = {
  type: fc.constantFrom('agency', 'place', 'figure', 'date'),
  reading: fc.string(),
};
const rejection = fc.record({ ...struck, words: fc.string() });
const correction = fc.record({ ...struck, surface: fc.string() });

const copy = fc.record({
  tokens: fc.array(
    fc.oneof(
      fc.constant(0),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(fc.string(), { minLength: 1, maxLength: 5 }),
    ),
    { maxLength: 10 },
  ),
  isCut: fc.boolean(),
});

type Check = (message: Record<string, unknown>) => boolean;

/** Each type of message that carries something, with well-formed ones of it. */
const MESSAGES: Record<string, [Check, fc.Arbitrary<Record<string, unknown>>]> = {
  read: [
    PAGE_TO_BACKGROUND.read,
    fc.record(
      { copy, url: fc.webUrl(), asked: fc.boolean(), held: fc.string() },
      { requiredKeys: ['copy', 'url'] },
    ),
  ],
  show: [EXTENSION_TO_PAGE.show, fc.record({ span })],
  hint: [isHint, fc.record({ type: fc.constant('hint'), spans: fc.array(span) })],
  progress: [EXTENSION_TO_PAGE.progress, fc.record({ percent: fc.integer({ min: 0, max: 100 }) })],
  command: [
    EXTENSION_TO_PAGE.command,
    fc.record({ name: fc.constantFrom('next', 'previous', 'open', 'toggle') }),
  ],
  withdrawn: [EXTENSION_TO_PAGE.withdrawn, fc.record({ origins: fc.array(fc.string()) })],
  readTab: [EXTENSION_TO_BACKGROUND.readTab, fc.record({ tabId: fc.nat() })],
  correct: [
    EXTENSION_TO_BACKGROUND.correct,
    fc.oneof(
      fc.record({ add: fc.array(rejection) }),
      fc.record({ remove: fc.array(fc.oneof(rejection, correction)) }),
    ),
  ],
};

const message = fc
  .constantFrom(...Object.keys(MESSAGES))
  .chain((type) => fc.tuple(fc.constant(type), MESSAGES[type]?.[1] ?? fc.constant({})));

/** What no required field of any message may be. */
const nonsense = fc.oneof(
  fc.constantFrom<unknown>(
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    true,
    'constructor',
  ),
  fc.constantFrom<unknown>([1], [null], { start: 2, end: 1 }, { text: 'x', blocks: {} }),
);

/** Paths to the required parts of a message: each of them is checked on arrival. */
function requiredPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const optional = ['url', 'asked', 'held'].includes(key);
    return optional ? [] : [[...path, key], ...requiredPaths(part, [...path, key])];
  });
}

function replaced(value: unknown, [key = '', ...rest]: string[], by: unknown): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string, unknown>;
  holder[key] = rest.length === 0 ? by : replaced(holder[key], rest, by);
  return copy;
}

/** Values that are right where text or a flag is asked for are wrong only elsewhere. */
const isText = (path: string[]) =>
  ['reading', 'words', 'surface'].includes(path.at(-1) ?? '') ||
  path.includes('origins') ||
  path.includes('tokens');
const isFlag = (path: string[]) => path.at(-1) === 'isCut';

describe('a message', () => {
  holds('of the right shape is let in, whatever it says', 20, message, ([type, wire]) => {
    expect(MESSAGES[type]?.[0]({ type, ...wire })).toBe(true);
  });

  holds(
    'with one part of the wrong kind is kept out',
    30,
    fc.tuple(message, fc.nat(), nonsense),
    ([[type, wire], pick, junk]) => {
      const paths = requiredPaths(wire);
      const path = paths[pick % paths.length] ?? [];
      if (isText(path) && typeof junk === 'string') return;
      if (isFlag(path) && typeof junk === 'boolean') return;
      const spoilt = replaced(wire, path, junk) as Record<string, unknown>;
      expect(MESSAGES[type]?.[0]({ type, ...spoilt }), path.join('.')).toBe(false);
    },
  );
});
