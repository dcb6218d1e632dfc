import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isInHeadline, type Reader } from '../../reader.ts';

/** What a headline may have left open of what was seized. */
const HELD: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'assets',
  'crypto',
  'goods',
]);

/** 'Police seize €20m' over 'assets worth €20m were seized': what a headline's sum was in, the text tells, where it tells of no cash. */
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
