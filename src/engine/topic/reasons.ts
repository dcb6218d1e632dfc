import type { Draft } from '../draft.ts';
import type { Reason } from '../reading.ts';
import type { FoundTerm, TopicEvidence } from './evidence/evidence.ts';
import type { TopicGroup } from './words.ts';

/** How many words are shown for all of them. */
const MOST = 6;

/** The words of crime that count, and where another kind of writing outweighs them, its words too. */
export function crimeReasons(
  draft: Draft,
  evidence: TopicEvidence,
  against?: TopicGroup,
): Reason[] {
  const crime = reason(
    draft,
    'crime-words',
    evidence,
    (term) => (term.group === 'crime' || term.group === 'act') && term.weight === 3,
  );
  const other = against
    ? reason(draft, 'against', evidence, (term) => term.group === against && term.weight >= 2)
    : undefined;
  return [crime, other].filter((found) => found !== undefined);
}

/** The first mentions of the different words that `counts` lets through. */
function reason(
  { doc }: Draft,
  kind: Reason['kind'],
  { terms }: TopicEvidence,
  counts: (term: FoundTerm) => boolean,
): Reason | undefined {
  const first = new Map<string, FoundTerm>();
  for (const term of terms) {
    if (!counts(term)) continue;
    const words = doc.text.slice(term.span.start, term.span.end).toLowerCase();
    if (!first.has(words)) first.set(words, term);
  }
  if (first.size === 0) return undefined;
  const chosen = [...first].slice(0, MOST);
  return {
    kind,
    words: chosen.map(([words]) => words),
    mentions: chosen.map(([, { span }]) => span),
  };
}
