import { describe, expect, test } from 'vitest';
import { readSentence } from '../read-article.ts';
import { describeFound, readCases } from './cases.ts';

const cases = readCases();

describe('places in the text', () => {
  for (const { file, line, text, expected } of [...cases, ...readCases('uncounted')])
    test(`${file.replace('.txt', '')} ${line}: ${text}`, () => {
      const { reading, trace } = readSentence(text);
      const found = reading.annotations.filter((annotation) => annotation.type === 'place');
      expect(
        found.map((place, i) => describeFound(text, place, expected[i])),
        trace,
      ).toEqual(expected);
    });
});

describe('the case files', () => {
  test('hold no case twice, at least 200, and a third of them are traps', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(cases.length);
  });
});
