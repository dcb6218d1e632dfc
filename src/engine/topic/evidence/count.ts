import type { Span } from '../../types.ts';
import type { FoundTerm, SentenceEvidence } from './evidence.ts';
import { speaksForCase } from './meaning.ts';
import { addStrongest } from './sums.ts';
import type { Term } from './terms.ts';
import { OPENING_WEIGHT } from './weight.ts';

/** A phrase that was found, with all that it may say where it stands. */
interface FoundPhrase {
  readonly values: readonly Term[];
  readonly span: Span;
  /** The number of its sentence. */
  readonly sentence: number;
  /** How often the text has had it before. */
  readonly times: number;
}

/** Counts what a phrase says into its sentence, and adds its terms to those of the text. */
export function countTerms(
  phrase: FoundPhrase,
  evidence: SentenceEvidence,
  terms: FoundTerm[],
): void {
  const { values, span, times } = phrase;
  const first = terms.length;
  const isHarmless = values.some(({ kind }) => kind === 'harmless');
  for (const term of values) {
    if (isHarmless && speaksForCase(term)) continue;
    if (term.kind === 'group' || term.kind === 'area') terms.push(foundTerm(term, phrase));
    else mark(evidence, term.kind, span);
  }
  addStrongest(evidence.groups, terms, first, times);
}

/** A crime area is one of crime; how much of it is said is told once all of its phrase are known. */
const foundTerm = (
  term: Extract<Term, { weight: number }>,
  { span, sentence }: FoundPhrase,
): FoundTerm => ({
  group: term.kind === 'area' ? 'crime' : term.group,
  area: term.kind === 'area' ? term.area : undefined,
  weight: term.weight,
  said: 0,
  sentence,
  span,
});

/** Keeps what a phrase tells of its sentence as a whole. */
function mark(
  evidence: SentenceEvidence,
  kind: Exclude<Term['kind'], 'group' | 'area'>,
  { end }: Span,
): void {
  if (kind === 'origin') evidence.origins.push(end);
  else if (kind === 'elsewhere' || kind === 'form') evidence[kind] = true;
  else if (kind === 'longAgo') {
    evidence.longAgo = end;
    // The painting that is found was 'stolen four years ago'.
    evidence.elsewhere ||= evidence.weight < OPENING_WEIGHT;
  }
}
