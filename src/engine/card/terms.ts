import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf } from '../text/doc.ts';
import { PhraseTable } from '../text/phrases.ts';
import type { CardTerm } from '../types.ts';
import type { LegalTerm } from './words.ts';

const tableOf = compiledOnce(
  (terms: readonly LegalTerm[]) =>
    new PhraseTable(terms.flatMap((term) => term.phrases.map((phrase) => [phrase, term] as const))),
);

/** The legal terms that the article uses, in the order of the text, each explained once. */
export function cardTerms({ doc, language }: Draft): CardTerm[] {
  const table = tableOf(language.terms);
  const found = new Map<LegalTerm, CardTerm>();
  for (let i = 0; i < doc.tokens.count; ) {
    const hit = table.match(doc.tokens, i);
    const term = hit?.values[0];
    if (hit && term) {
      const { term: name, meaning, source } = term;
      const line = found.get(term) ?? { term: name, meaning, source, mentions: [] };
      line.mentions.push(spanOf(doc, i, i + hit.length));
      found.set(term, line);
    }
    i += hit ? hit.length : 1;
  }
  return [...found.values()];
}
