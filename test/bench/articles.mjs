import { fileURLToPath } from 'node:url';
import { readCorpus } from '../eval/corpus.mjs';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

/** The English articles of the corpus: { text, lang, published }. */
export const articles = readCorpus(corpus).filter((a) => a.lang === 'en');

/** A text of about this many characters, made of whole articles in turn. */
export function textOf(length) {
  const parts = [];
  for (let i = 0, have = 0; have < length; i += 1) {
    const { text } = articles[i % articles.length];
    parts.push(text);
    have += text.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
