import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import { KNOWLEDGE } from '../knowledge.ts';
import { readCases } from './cases.ts';

const cases = readCases();

describe('agencies in the text', () => {
  for (const { file, why, text, expected } of cases)
    test(`${file.replace('.txt', '')}: ${why}`, () => {
      const trace: string[] = [];
      const { annotations } = annotate(
        { text, blocks: [], lang: 'en' },
        KNOWLEDGE,
        {},
        (rule, span, note) =>
          trace.push(`${rule} "${text.slice(span.start, span.end)}" ${note ?? ''}`),
      );
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
