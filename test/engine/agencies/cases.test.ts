import { describe, expect, test } from 'vitest';
import { readMarkedCases } from '../marked-cases.ts';
import { readTraced } from '../traced.ts';

const cases = readMarkedCases(new URL('./cases/', import.meta.url));

describe('agencies in the text', () => {
  for (const { file, why, text, expected } of cases)
    test(`${file.replace('.txt', '')}: ${why}`, () => {
      const { annotations, trace } = readTraced(text);
      const found = annotations
        .filter((annotation) => annotation.type === 'agency')
        .map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);
      expect(found, trace.join('\n')).toEqual(expected);
    });
});

describe('the case files', () => {
  test('hold no case twice, and a third of them are traps', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
    expect(cases.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(cases.length);
  });
});
