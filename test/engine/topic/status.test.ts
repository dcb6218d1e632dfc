import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { PUBLISHED, readStatusCases } from './status-cases.ts';

const CASES = [...readStatusCases('cases'), ...readStatusCases('uncounted')];

describe('the legal stage of a case', () => {
  it.each(CASES.map((given) => [given.why, given.text.split('\n', 1)[0], given] as const))(
    '%s: %s',
    (_, __, { stage, text }) => {
      const { reading, trace } = readArticle(text, { published: PUBLISHED });
      expect(reading.status, trace).toBe(stage);
    },
  );

  it('gives the words that state it', () => {
    const text =
      'Smuggler jailed\n\nA driver was sentenced to nine years on Monday for people smuggling.';
    const { reading } = readArticle(text, { published: PUBLISHED });
    const words = reading.card.status.mentions.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['sentenced to nine years']);
    expect(reading.card.reasons.find(({ kind }) => kind === 'status-words')?.words).toEqual(words);
  });

  it.each([
    [
      'with the penalty',
      'Two smugglers were given long prison terms in Ghent.',
      'given long prison terms',
    ],
    ['but no name', 'A court in Ghent jailed Alva Bright for nine years over smuggling.', 'jailed'],
  ])('shows a verb of penalties %s', (_, text, words) => {
    const { reading, trace } = readArticle(`Smugglers jailed\n\n${text}`, { published: PUBLISHED });
    expect(reading.card.reasons.find(({ kind }) => kind === 'status-words')?.words, trace).toEqual([
      words,
    ]);
  });

  it('is none where no case is told', () => {
    const text =
      'Waterzooi\n\nBrown the chicken in butter, which my grandmother would have been convicted for. Serves 4. Add the cream and simmer.';
    expect(readArticle(text).reading.status).toBe('none');
  });
});
