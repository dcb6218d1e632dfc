import { describe, expect, it } from 'vitest';
import { en } from '../../../src/engine/languages/en/index.ts';
import { readDoc } from '../../../src/engine/text/doc.ts';
import { quotedTokens, spokenTokens } from '../../../src/engine/text/quotes.ts';

const quoted = (text: string, marked = quotedTokens) => {
  const doc = readDoc({ text, blocks: [] }, en.sentences);
  return [...marked(doc)].flatMap((isQuoted, i) =>
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

describe('the words that somebody speaks', () => {
  const spoken = (text: string) => quoted(text, spokenTokens);

  it('stand between single marks as well', () => {
    expect(spoken("He said: 'You go.' They left.")).toEqual(['You', 'go', '.']);
    expect(spoken('‘You go,’ he said.')).toEqual(['You', 'go', ',']);
    expect(spoken("'You go': a page")).toEqual(['You', 'go']);
    expect(spoken("'You go'\n\nThey left.")).toEqual(['You', 'go']);
  });

  it('may hold an apostrophe', () => {
    expect(spoken("'The drivers' sons don't go,' he said.")).toContain('sons');
  });

  it('are none between two apostrophes, or where no mark closes them', () => {
    expect(spoken("The drivers' sons and the bakers' daughters.")).toEqual([]);
    expect(spoken("The 'Ndrangheta sent for the drivers' sons.")).toEqual([]);
  });

  it('are those between double marks', () => {
    expect(spoken('He said "you go" and left.')).toEqual(['you', 'go']);
  });
});
