import { expect } from 'vitest';
import { readSentence } from '../read-article.ts';

/** The parts that a text gives its bodies, in their order: 'Europol: support', or 'Europol: -' where it gives none. */
export function expectRoles(text: string, expected: readonly string[]): void {
  const { reading, trace } = readSentence(text);
  const roles = reading.annotations.flatMap((annotation) =>
    annotation.type === 'agency'
      ? [`${text.slice(annotation.start, annotation.end)}: ${annotation.role ?? '-'}`]
      : [],
  );
  expect(roles, trace).toEqual(expected);
}
