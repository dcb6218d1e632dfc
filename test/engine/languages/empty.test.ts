import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import { en } from '../../../src/engine/languages/en/index.ts';
import { LANGUAGES } from '../../../src/engine/languages/index.ts';
import type { Language } from '../../../src/engine/languages/language.ts';
import { PhraseList } from '../../../src/engine/text/phrase-list.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** The same shape with nothing in its lists: what a language begins as. */
function emptied<T>(words: T): T;
function emptied(words: unknown): unknown {
  if (Array.isArray(words)) return [];
  if (words instanceof Set) return new Set();
  if (words instanceof Map) return new Map();
  if (words instanceof PhraseList) return new PhraseList([]);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, emptied(part)]));
}

const TEXT =
  'Europol: 12 arrested in Antwerp\n\nBelgian police arrested 12 people on 7 February 2023, and seized 40 kg of cocaine ' +
  'worth €2 million (about £1.7m). Three of them were sentenced to five years, Eurojust said.\n\n“We go on,” it said.';

describe('a language whose lists are all empty', () => {
  const languages = LANGUAGES as Language[];
  beforeAll(() => {
    languages.push({ ...emptied(en), code: 'xx' });
  });
  afterAll(() => {
    languages.pop();
  });

  it('reads any text: what the knowledge names is found, bare numbers are no facts', () => {
    const knowledge = { ...KNOWLEDGE, guessLanguage: () => 'xx' };
    const { lang, status, annotations } = annotate(
      { text: TEXT, blocks: [], lang: 'xx' },
      knowledge,
    );
    const facts = annotations.filter((a) => !(a.type === 'figure' && a.background));
    expect([lang, status]).toEqual(['xx', 'none']);
    expect(facts.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Europol',
      'Antwerp',
      'Eurojust',
    ]);
  });
});
