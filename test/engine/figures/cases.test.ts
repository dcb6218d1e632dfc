import { describe, expect, test } from 'vitest';
import { readCases, readFigures } from './cases.ts';

const cases = readCases();

describe('figures in the text', () => {
  for (const { file, why, text, expected } of [...cases, ...readCases('uncounted')])
    test(`${file.replace('.txt', '')}: ${why}`, () => {
      const { found, trace } = readFigures(text);
      expect(found, trace).toEqual(expected);
    });
});

describe('the case files', () => {
  test('hold no case twice', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  test('hold 300 cases or more, a third of them traps', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(cases.length);
  });
});
