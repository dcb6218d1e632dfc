import { nationalityAt } from '../annotations-at.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isArticleAt, nounAt } from '../words-at.ts';
import type { Quantity } from './quantity.ts';

/** 'another man', 'a third suspect': one person more, counted without a number. */
export function oneMore(reader: Reader, i: number): Quantity | undefined {
  const { another, ordinals } = reader.lexicon.words;
  const counted = isArticleAt(reader, i) && ordinals.has(wordAt(reader, i + 1));
  if (!counted && !another.has(wordAt(reader, i))) return undefined;
  const to = counted ? i + 2 : i + 1;
  if (!isPerson(reader, to) && !isPerson(reader, to + 1)) return undefined;
  return {
    from: i,
    to,
    number: to - 1,
    value: 1,
    max: undefined,
    q: 'exact',
    unit: undefined,
    dimension: 'count',
    form: 'words',
    hyphenated: false,
    rest: false,
    strict: false,
  };
}

/** Whether one person is named at token `i`: 'man', 'Syrian'. */
function isPerson(reader: Reader, i: number): boolean {
  const noun = nounAt(reader, i);
  if (noun) return noun.class === 'person' && noun.forms[0]?.endsWith(wordAt(reader, i)) === true;
  return nationalityAt(reader, i)?.form === 'person';
}
