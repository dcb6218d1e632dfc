import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isInHeadline, type Reader } from '../../reader.ts';

/** Kinds that a sum seized in a headline may turn out to have. */
const HELD: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'assets',
  'crypto',
  'goods',
]);

/**
 * Corrects a headline's sum read as cash by the text below, where the same sum is in something else and nowhere in
 * cash: 'Police seize €20m' over 'assets worth €20m were seized'.
 */
export function takeSumsBelow(reader: Reader, candidates: readonly Candidate[]): void {
  for (const head of candidates) {
    if (head.kind !== 'cash' || !isInHeadline(reader, head.from)) continue;
    const again = candidates.filter(
      (one) => isSameSum(one, head) && !isInHeadline(reader, one.from),
    );
    const held = again.find(({ kind }) => HELD.has(kind));
    if (!held || again.some(({ kind }) => kind === 'cash')) continue;
    head.kind = held.kind;
    if (!held.doubt) head.doubt = undefined;
  }
}

const isSameSum = ({ quantity }: Candidate, head: Candidate): boolean =>
  quantity.dimension === 'money' &&
  quantity.unit === head.quantity.unit &&
  quantity.value === head.quantity.value;
