import type { Draft } from '../../draft.ts';
import type { FoundTerm, TopicEvidence } from '../evidence/evidence.ts';
import { givenBack } from './given-back.ts';
import type { Measures } from './measures.ts';

/** From this strength on a word is plain, and from this on strong. */
export const PLAIN = 2;
const STRONG = 3;
/** Who writes no more than so much need not use a strong word: 'Two men were held in Gothenburg'. */
const FEW_WORDS = 40;
/** Where the opening says less than this of police and courts, none of them acts in it. */
const ACTS = 0.5;
/** Words that begin alike so far are one: 'stole', 'stolen'. */
const ALIKE = 4;

/** Of an act or a crime, and plain. */
export const isPlainTerm = ({ group, weight }: FoundTerm): boolean =>
  weight >= PLAIN && (group === 'act' || group === 'crime');

/**
 * Whether a text that is no notice speaks of a crime but faintly: without a strong word such as 'jailed' or 'murder', which is
 * in nearly every case and seldom in other news; or with one plain word of a crime over and over and no other, where nobody is
 * counted and no police act: the story of a cat that was stolen once.
 */
export function isFaint(
  draft: Draft,
  { terms }: TopicEvidence,
  { acts, counted, victims }: Pick<Measures, 'acts' | 'counted' | 'victims'>,
): boolean {
  if (draft.doc.tokens.count <= FEW_WORDS) return false;
  const plain = terms.filter(isPlainTerm);
  if (!plain.some(({ weight }) => weight >= STRONG)) return true;
  if (acts >= ACTS || counted > 0 || victims > 0) return false;
  return (
    plain.every(({ group }) => group === 'crime') &&
    areOneWord(draft, plain) &&
    givenBack(draft).size === 0
  );
}

/** Whether terms are one word over and over. */
function areOneWord({ doc: { text } }: Draft, terms: readonly FoundTerm[]): boolean {
  const starts = terms.map(({ span }) => text.slice(span.start, span.start + ALIKE).toLowerCase());
  return new Set(starts).size === 1;
}
