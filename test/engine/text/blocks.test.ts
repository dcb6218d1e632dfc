import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/engine/text/blocks.ts';

const read = (text: string) =>
  blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('the blocks of a plain text', () => {
  it('are parted by empty lines, the first of them the headline', () => {
    expect(
      read('Raid in Ghent\n\nPolice came at six.\nThey left at nine.\n\nNobody was held.'),
    ).toEqual([
      'headline: Raid in Ghent',
      'paragraph: Police came at six.',
      'paragraph: They left at nine.',
      'paragraph: Nobody was held.',
    ]);
  });

  it('are its lines where each of them ends a sentence', () => {
    expect(read('Raid in Ghent\nPolice came at six.\r\n"They left at nine."')).toEqual([
      'headline: Raid in Ghent',
      'paragraph: Police came at six.',
      'paragraph: "They left at nine."',
    ]);
  });

  it('are none of its lines where one goes on with a small letter', () => {
    const broken = 'Police came at six and\nsearched a flat.\nNobody was held.';
    expect(read(`Raid in Ghent\n\n${broken}`)).toEqual([
      'headline: Raid in Ghent',
      `paragraph: ${broken}`,
    ]);
  });

  it('are none of its lines in verse', () => {
    const verse = 'The Bell\n\nO the bell\nThe iron bell\nIt rings\nAt six.';
    expect(read(verse)).toEqual(['headline: The Bell', `paragraph: ${verse.slice(10)}`]);
  });

  it('hold no headline where a sentence stands alone', () => {
    expect(read('Police came at six.')).toEqual(['paragraph: Police came at six.']);
  });
});
