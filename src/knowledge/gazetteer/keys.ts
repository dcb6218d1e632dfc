import { scratch, write } from '../scratch.ts';
import { BLOCK } from './format.ts';

/** Running totals of block lengths: where each block of a stream starts, with the end as last entry. */
export function starts(lengths: ArrayLike<number>): Uint32Array {
  const out = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) out[i + 1] = (out[i] ?? 0) + (lengths[i] ?? 0);
  return out;
}

const decoder = new TextDecoder();

/** Sorted, front-coded keys, searched where they lie. */
export class Keys {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly count: number;

  constructor(bytes: Uint8Array, lengths: Uint16Array, count: number) {
    this.#bytes = bytes;
    this.#starts = starts(lengths);
    this.count = count;
  }

  /** The index of `key`, or -1. */
  find(key: string): number {
    const length = write(key);
    const at = this.#lowerBound(length);
    return at >= 0 && this.#length === length && this.#begins(length) ? at : -1;
  }

  /** Whether a key starts with `prefix`. */
  startsWith(prefix: string): boolean {
    const length = write(prefix);
    return this.#lowerBound(length) >= 0 && this.#begins(length);
  }

  /** The key at `index`. */
  at(index: number): string {
    return decoder.decode(this.#spell(index));
  }

  readonly #spelt = new Uint8Array(512);
  /** Length of the key last spelt. */
  #length = 0;

  /** Spells out the key at `index`; valid until the next call. */
  #spell(index: number): Uint8Array {
    let at = this.#starts[Math.floor(index / BLOCK)] ?? 0;
    for (let i = index - (index % BLOCK); i <= index; i += 1) at = this.#step(at);
    return this.#spelt.subarray(0, this.#length);
  }

  /** Reads one key after another within a block. */
  #step(at: number): number {
    const kept = this.#bytes[at] ?? 0;
    const added = this.#bytes[at + 1] ?? 0;
    for (let i = 0; i < added; i += 1) this.#spelt[kept + i] = this.#bytes[at + 2 + i] ?? 0;
    this.#length = kept + added;
    return at + 2 + added;
  }

  /** Compares the key last spelt with the scratch bytes: below, at or above zero. */
  #compare(length: number): number {
    const shared = Math.min(length, this.#length);
    for (let i = 0; i < shared; i += 1) {
      const d = (this.#spelt[i] ?? 0) - (scratch[i] ?? 0);
      if (d !== 0) return d < 0 ? -1 : 1;
    }
    return Math.sign(this.#length - length);
  }

  /** Whether the key last spelt begins with the scratch bytes. */
  #begins(length: number): boolean {
    if (this.#length < length) return false;
    for (let i = 0; i < length; i += 1) if (this.#spelt[i] !== scratch[i]) return false;
    return true;
  }

  /** The first key not smaller than the scratch bytes, which is then spelt out; -1 past the last. */
  #lowerBound(length: number): number {
    const block = Math.max(0, this.#firstAfter(length) - 1);
    let at = this.#starts[block] ?? 0;
    const end = Math.min(this.count, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i += 1) {
      at = this.#step(at);
      if (this.#compare(length) >= 0) return i;
    }
    if (end === this.count) return -1;
    this.#step(at);
    return end;
  }

  /** The first block whose first key, which stands in full, is greater than the scratch bytes. */
  #firstAfter(length: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isAfter(this.#starts[middle] ?? 0, length)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #isAfter(at: number, length: number): boolean {
    const bytes = this.#bytes;
    const own = bytes[at + 1] ?? 0;
    const shared = own < length ? own : length;
    for (let i = 0; i < shared; i += 1) {
      const d = (bytes[at + 2 + i] ?? 0) - (scratch[i] ?? 0);
      if (d !== 0) return d > 0;
    }
    return own > length;
  }
}
