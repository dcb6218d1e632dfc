import { describe, expect, it } from 'vitest';
import { en } from '../../../src/engine/languages/en/index.ts';
import { readDoc } from '../../../src/engine/text/doc.ts';
import { quotedTokens } from '../../../src/engine/text/quotes.ts';

const quoted = (text: string) => {
  const doc = readDoc({ text, blocks: [] }, en.sentences);
  return [...quotedTokens(doc)].flatMap((isQuoted, i) =>
    isQuoted ? [text.slice(doc.tokens.start[i], doc.tokens.end[i])] : [],
  );
};

describe('the words that a text quotes', () => {
  it('stand between straight or curved marks', () => {
    expect(quoted('He said "you go" and left.')).toEqual(['you', 'go']);
    expect(quoted('He said “you go” and left.')).toEqual(['you', 'go']);
  });

  it('end with their paragraph where no mark closes them', () => {
    expect(quoted('“You wait\n\nThe court rose.')).toEqual(['You', 'wait']);
  });

  it('are none where an inch or a lone mark is written', () => {
    expect(quoted('A 9" pipe was found.')).toEqual([]);
  });
});
