import { describe, expect, test } from 'vitest';
import { type MarkedCase, readMarkedCases } from '../marked-cases.ts';
import { readSentence } from '../read-article.ts';

const cases = readMarkedCases(new URL('./cases/', import.meta.url));
/** Texts that do without any one word or record: two ways find the body, or how they are built keeps them empty. */
const uncounted = readMarkedCases(new URL('./uncounted/', import.meta.url));

function reads({ text, expected }: MarkedCase) {
  const { reading, trace } = readSentence(text);
  const found = reading.annotations
    .filter((annotation) => annotation.type === 'agency')
    .map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);
  expect(found, trace).toEqual(expected);
}

describe('agencies in the text', () => {
  for (const one of [...cases, ...uncounted])
    test(`${one.file.replace('.txt', '')}: ${one.why}`, () => reads(one));
});

describe('the case files', () => {
  test('hold no case twice, at least 200, and a third of them are traps', () => {
    const texts = [...cases, ...uncounted].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(cases.length);
  });
});
