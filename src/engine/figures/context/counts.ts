import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';

/** What a text has told of one kind. */
interface OfKind {
  readonly values: Set<number | undefined>;
  most: number;
}

/**
 * The counts that a text has told up to some token. They are continued and not recomputed, so that the cost of a long
 * text stays linear.
 */
export class Counts {
  #seen = 0;
  readonly #kinds = new Map<FigureKind, OfKind>();

  /** Adds what the figures tell from the last token up to this one. */
  goOn(figures: readonly Candidate[], until: number): void {
    for (let one = figures[this.#seen]; one && one.to <= until; one = figures[this.#seen]) {
      this.#seen += 1;
      if (one.kind !== undefined) this.#add(one.kind, one.quantity.value);
    }
  }

  #add(kind: FigureKind, value: number | undefined): void {
    const told = this.#kinds.get(kind) ?? { values: new Set(), most: 0 };
    this.#kinds.set(kind, told);
    told.values.add(value);
    told.most = Math.max(value ?? 0, told.most);
  }

  /** Whether anything was told so far. */
  get isAny(): boolean {
    return this.#seen > 0;
  }

  /** What was told of a kind so far, if anything. */
  of(kind: FigureKind): OfKind | undefined {
    return this.#kinds.get(kind);
  }
}
