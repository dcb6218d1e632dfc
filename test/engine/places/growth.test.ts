import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** How often the gazetteer is asked whether names go on while a text is read for the first time. */
function askedBy(text: string): number {
  let asked = 0;
  const { gazetteer } = KNOWLEDGE;
  const counting = {
    ...gazetteer,
    extends: (key: string) => {
      asked += 1;
      return gazetteer.extends(key);
    },
  };
  annotate({ text, blocks: [], lang: 'en' }, { ...KNOWLEDGE, gazetteer: counting });
  return asked;
}

describe('the names in a row of owners', () => {
  const owners = (count: number) =>
    `He saw ${Array.from({ length: count }, (_, i) => `Bari${'xyz'.charAt(i % 3)}${i}'s`).join(' ')} end.`;

  test('are looked up as often as there are owners, however long the row', () => {
    const few = askedBy(owners(100));
    expect(few).toBeGreaterThan(0);
    expect(askedBy(owners(200))).toBeLessThan(few * 2.5);
  });
});
