import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { Counts } from './counts.ts';

/** What the text has told before a figure. */
export interface ToldBefore {
  readonly figures: readonly Candidate[];
  /** For each reason the last sentence in which something was put aside for it. */
  readonly asides: Map<string, number>;
  readonly counts: Counts;
  /** The last sentence in which the text told of another case; 0 if it has not. */
  turned: number;
}

/** The state before the first figure of a text. Figures that are found later count as told. */
export const nothingTold = (figures: readonly Candidate[]): ToldBefore => ({
  figures,
  asides: new Map(),
  counts: new Counts(),
  turned: 0,
});

/** How many sentences ago something was last put aside for this reason; NaN if nothing was. */
export const sentencesSince = (
  { doc }: Reader,
  { asides }: ToldBefore,
  { from }: Candidate,
  reason: string,
): number => (doc.sentenceOf[from] ?? 0) - (asides.get(reason) ?? Number.NaN);

/**
 * Whether the text has told the same number of the same kind already, which then belongs to this case whatever its
 * time: 'In October 2019, 39 people died' under a headline about 39 dead.
 */
export const isToldAgain = (
  { kind, quantity, from }: Candidate,
  { figures }: ToldBefore,
  until: number = from,
): boolean =>
  quantity.value !== undefined &&
  figures.some(
    (told) => told.kind === kind && told.quantity.value === quantity.value && told.to <= until,
  );
