import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { Counts } from './counts.ts';

/** What the text has told before a figure. */
export interface ToldBefore {
  readonly figures: readonly Candidate[];
  /** The last sentence in which something was put aside, by the reason. */
  readonly asides: Map<string, number>;
  readonly counts: Counts;
  /** The last sentence in which it told of another case; 0 where it has not. */
  turned: number;
}

/** Before the first figure of a text; those that are found are told from then on. */
export const nothingTold = (figures: readonly Candidate[]): ToldBefore => ({
  figures,
  asides: new Map(),
  counts: new Counts(),
  turned: 0,
});

/** How many sentences ago something was last put aside for this reason; NaN where nothing was. */
export const sentencesSince = (
  { doc }: Reader,
  { asides }: ToldBefore,
  { from }: Candidate,
  reason: string,
): number => (doc.sentenceOf[from] ?? 0) - (asides.get(reason) ?? Number.NaN);

/** 'In October 2019, 39 people died', where the headline tells of 39 dead: what has been told already, up to a token, is of this case, whenever it was. */
export const isToldAgain = (
  { kind, quantity, from }: Candidate,
  { figures }: ToldBefore,
  until: number = from,
): boolean =>
  quantity.value !== undefined &&
  figures.some(
    (told) => told.kind === kind && told.quantity.value === quantity.value && told.to <= until,
  );
