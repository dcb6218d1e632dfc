import type { CandidatePlace } from './candidates.ts';

/** How many names of an article lie in each first-level region, as far as they are taken to mean a place of one. */
export class RegionShares {
  readonly #counts = new Map<string, number>();
  #total = 0;

  /** One name more, or one fewer, that means a place of a region. */
  add({ region }: Pick<CandidatePlace, 'region'>, by: 1 | -1): void {
    if (!region) return;
    this.#counts.set(region, (this.#counts.get(region) ?? 0) + by);
    this.#total += by;
  }

  /** The share that a region has of the names; without the one that is asked about, where that means `own`. */
  of({ region }: Pick<CandidatePlace, 'region'>, own: CandidatePlace | undefined): number {
    if (!region) return 0;
    const all = this.#total - (own?.region ? 1 : 0);
    const same = (this.#counts.get(region) ?? 0) - (own?.region === region ? 1 : 0);
    return all === 0 ? 0 : same / all;
  }
}
