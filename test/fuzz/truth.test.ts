import { describe, expect } from 'vitest';
import type { Annotation } from '../../src/engine/types.ts';
import { readArticle } from '../engine/read-article.ts';
import { type Truth, written } from './grammar.ts';
import { holds } from './holds.ts';

/** A truth or an annotation in one line, so that two readings can be laid beside each other. */
function line(fact: Truth | Annotation): string {
  switch (fact.type) {
    case 'figure':
      return `${fact.kind} ${fact.q} ${fact.value}`;
    case 'place':
      return `place ${fact.name} ${fact.cc}`;
    case 'agency':
      return `agency ${fact.id}`;
    default:
      return `date ${fact.iso}`;
  }
}

/** Authorities that a sentence names in passing have no line in its truth. */
const isNamed = (found: Annotation) =>
  found.type !== 'agency' || ['europol', 'eurojust', 'frontex', 'olaf'].includes(found.id);

describe('an article whose facts are known', () => {
  holds('is read as it was written: each fact, in order, and no other', 6, written, (article) => {
    const { reading, trace } = readArticle(article.text, { published: '2023-02-08' });
    const found = reading.annotations.filter(isNamed);
    expect(found.map(line), trace).toEqual(article.truths.map(line));
  });

  holds('is marked at the words that say it', 4, written, (article) => {
    const { reading, trace } = readArticle(article.text, { published: '2023-02-08' });
    const words = reading.annotations
      .filter(isNamed)
      .map(({ start, end }) => article.text.slice(start, end));
    const shown = article.truths.map((truth) => truth.words);
    expect(words.length, trace).toBe(shown.length);
    words.forEach((marked, i) => {
      expect(shown[i]?.startsWith(marked) || marked.startsWith(shown[i] ?? '?'), trace).toBe(true);
    });
  });
});
