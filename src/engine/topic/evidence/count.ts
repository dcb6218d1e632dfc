import type { Span } from '../../types.ts';
import type { FoundTerm, SentenceEvidence } from './evidence.ts';
import { speaksForCase } from './meaning.ts';
import { addStrongest } from './sums.ts';
import type { Term } from './terms.ts';
import { OPENING_WEIGHT } from './weight.ts';

/** Counts what the terms of one phrase say into their sentence, met so many times before, and adds them to those of the text. */
export function countTerms(
  values: readonly Term[],
  span: Span,
  s: number,
  sentence: SentenceEvidence,
  terms: FoundTerm[],
  times: number,
): void {
  const first = terms.length;
  const harmless = values.some((term) => term.kind === 'harmless');
  for (const term of values) {
    if (term.kind === 'harmless' || (harmless && speaksForCase(term))) continue;
    if (term.kind === 'origin') {
      sentence.origins.push(span.end);
      continue;
    }
    if (term.kind === 'longAgo') {
      sentence.longAgo = true;
      // The painting that is found was 'stolen four years ago'.
      sentence.elsewhere ||= sentence.weight < OPENING_WEIGHT;
      continue;
    }
    if (term.kind === 'elsewhere' || term.kind === 'form') {
      sentence[term.kind] = true;
      continue;
    }
    const group = term.kind === 'area' ? 'crime' : term.group;
    const area = term.kind === 'area' ? term.area : undefined;
    terms.push({ group, area, weight: term.weight, said: 0, sentence: s, span });
  }
  for (let n = first; n < terms.length; n += 1) {
    const said = addStrongest(sentence.groups, terms, first, n, times);
    const term = terms[n];
    if (term) term.said = said;
  }
}
