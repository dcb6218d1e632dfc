import { describe, expect, it } from 'vitest';
import { en } from '../../../src/engine/languages/en/index.ts';
import { blockAt, readDoc, sentenceAround, spanOf, tokenAt } from '../../../src/engine/text/doc.ts';

function sentences(text: string): string[] {
  const doc = readDoc({ text, blocks: [] }, en.sentences);
  return Array.from({ length: doc.sentences.length - 1 }, (_, s) => {
    const { start, end } = spanOf(doc, doc.sentences[s] ?? 0, doc.sentences[s + 1] ?? 0);
    return text.slice(start, end);
  });
}

describe('sentences', () => {
  it.each([
    ['Police held 25. Most are Chinese.', ['Police held 25.', 'Most are Chinese.']],
    ['Mr. Smith met Det. Insp. Jones.', ['Mr. Smith met Det. Insp. Jones.']],
    ['“They ran.” Nobody fell.', ['“They ran.”', 'Nobody fell.']],
    ['It cost 1.5 million. €3 was left.', ['It cost 1.5 million.', '€3 was left.']],
    ['He asked J. Miller.', ['He asked J. Miller.']],
    ['The U.S. Marshals came.', ['The U.S. Marshals came.']],
    ['He fled to the U.S. The police followed.', ['He fled to the U.S.', 'The police followed.']],
    ['Headline without a stop\n\nFirst sentence.', ['Headline without a stop', 'First sentence.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('knows the token, the sentence and the block of an offset', () => {
    const text = 'Raid in Ghent\n\nPolice came. They left.';
    const doc = readDoc({ text, blocks: [] }, en.sentences);
    const they = tokenAt(doc, text.indexOf('They'));
    const { from, to } = sentenceAround(doc, they);
    expect(text.slice(spanOf(doc, from, to).start, spanOf(doc, from, to).end)).toBe('They left.');
    expect(blockAt(doc, text.indexOf('Ghent'))?.kind).toBe('headline');
    expect(blockAt(doc, text.indexOf('Police'))?.kind).toBe('paragraph');
    expect(blockAt(doc, 14)).toBeUndefined();
  });
});
