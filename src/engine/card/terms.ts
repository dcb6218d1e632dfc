import type { Draft } from '../draft.ts';
import type { CardTerm } from '../reading.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf } from '../text/doc.ts';
import type { Phrases } from '../text/phrase-list.ts';
import { tableOf } from '../text/phrases.ts';
import type { LegalTerm } from './words.ts';

const explained = compiledOnce((terms: Phrases<LegalTerm>) => tableOf(terms));

/** The legal terms that the article uses, in the order of the text, each explained once. */
export function cardTerms({ doc, language }: Draft): CardTerm[] {
  const table = explained(language.terms);
  const found = new Map<LegalTerm, CardTerm>();
  let next = 0;
  for (let hit = table.find(doc.tokens, 0); hit; hit = table.find(doc.tokens, next)) {
    next = hit.from + hit.length;
    const [term] = hit.values;
    if (!term) continue;
    const { term: name, meaning, source } = term;
    const line = found.get(term) ?? { term: name, meaning, source, mentions: [] };
    line.mentions.push(spanOf(doc, hit.from, next));
    found.set(term, line);
  }
  return [...found.values()];
}
