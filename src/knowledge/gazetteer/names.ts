import { firstAtLeast } from '../search.ts';
import type { GazetteerFile } from './file.ts';
import {
  FLAG_COMMON,
  FLAG_DIACRITICS,
  FLAG_GIVEN_NAME,
  FULL_COUNT,
  GROUP,
  WHOLE_NAME,
} from './format.ts';
import { Keys, starts } from './keys.ts';

const decoder = new TextDecoder();
const NONE: readonly number[] = [];

/** Names and who bears them, and how each record writes its own. */
export class Names {
  readonly keys: Keys;
  readonly #counts: Uint8Array;
  readonly #postings: Uint8Array;
  readonly #postingStarts: Uint32Array;
  readonly #mainStarts: Uint32Array;
  readonly #patches: Uint8Array;
  readonly #patchStarts: Uint32Array;
  readonly #flagKeys: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #file: GazetteerFile;
  #ops: string[] | undefined;

  constructor(file: GazetteerFile) {
    this.#file = file;
    this.#counts = file.u8('counts');
    this.keys = new Keys(file.u8('keys'), file.u16('keyLengths'), this.#counts.length);
    this.#postings = file.u8('postings');
    this.#postingStarts = starts(file.u16('postingLengths'));
    this.#mainStarts = starts(file.u16('mains'));
    this.#patches = file.u8('patches');
    this.#patchStarts = starts(file.u16('patchLengths'));
    this.#flagKeys = file.u32('flagKeys');
    this.#flags = file.u8('flags');
  }

  /** Records that bear the key at `index`, those whose main name it is first. */
  bearers(index: number): readonly number[] {
    if (index < 0) return NONE;
    const block = Math.floor(index / GROUP);
    const reader = new Varints(this.#postings, this.#postingStarts[block] ?? 0);
    let main = this.#mainStarts[block] ?? 0;
    for (let i = block * GROUP; i < index; i += 1) {
      const { mains, others } = this.#countsAt(i, reader);
      main += mains;
      for (let n = 0; n < others; n += 1) reader.next();
    }
    const { mains, others } = this.#countsAt(index, reader);
    const ids: number[] = [];
    for (let n = 0; n < mains; n += 1) ids.push(main + n);
    let last = 0;
    for (let n = 0; n < others; n += 1) {
      last += reader.next();
      ids.push(last);
    }
    return ids;
  }

  /** FLAG_ bits of the key at `index`. */
  flags(index: number): number {
    const at = firstAtLeast(this.#flagKeys, index);
    return this.#flagKeys[at] === index ? (this.#flags[at] ?? 0) : 0;
  }

  /** The main name of record `id`, as written. */
  display(id: number): string {
    const block = this.#blockOf(id);
    const reader = new Varints(this.#postings, this.#postingStarts[block] ?? 0);
    let main = this.#mainStarts[block] ?? 0;
    let patch = this.#patchStarts[block] ?? 0;
    let key = block * GROUP;
    for (; key < this.keys.count; key += 1) {
      const { mains, others } = this.#countsAt(key, reader);
      if (id < main + mains) break;
      for (let n = 0; n < others; n += 1) reader.next();
      for (let n = 0; n < mains; n += 1) patch = this.#skip(patch);
      main += mains;
    }
    for (; main < id; main += 1) patch = this.#skip(patch);
    return this.#patched(this.keys.at(key), patch);
  }

  #countsAt(index: number, reader: Varints): { mains: number; others: number } {
    const packed = this.#counts[index] ?? 0;
    const [mains, others] = [packed & FULL_COUNT, packed >> 4];
    return {
      mains: mains === FULL_COUNT ? reader.next() : mains,
      others: others === FULL_COUNT ? reader.next() : others,
    };
  }

  /** The block of keys that holds the main name of record `id`. */
  #blockOf(id: number): number {
    return firstAtLeast(this.#mainStarts, id + 1, 1) - 1;
  }

  #skip(at: number): number {
    const steps = this.#patches[at] ?? 0;
    return steps === WHOLE_NAME ? at + 2 + (this.#patches[at + 1] ?? 0) : at + 1 + 2 * steps;
  }

  /** Applies a patch to a key: title case but for the steps that say otherwise. */
  #patched(key: string, at: number): string {
    const steps = this.#patches[at] ?? 0;
    if (steps === WHOLE_NAME) {
      const length = this.#patches[at + 1] ?? 0;
      return decoder.decode(this.#patches.subarray(at + 2, at + 2 + length));
    }
    this.#ops ??= this.#file.lines('patchOps');
    let out = '';
    let done = 0;
    for (let n = 0; n < steps; n += 1) {
      const from = done + (this.#patches[at + 1 + 2 * n] ?? 0);
      const op = this.#ops[this.#patches[at + 2 + 2 * n] ?? 0] ?? '0';
      out += titled(key, done, from) + op.slice(1);
      done = from + Number(op.charAt(0));
    }
    return out + titled(key, done, key.length);
  }
}

/** What the bits of a key's flags say. */
export function traitsOf(bits: number) {
  return {
    common: (bits & FLAG_COMMON) !== 0,
    givenName: (bits & FLAG_GIVEN_NAME) !== 0,
    diacritics: (bits & FLAG_DIACRITICS) !== 0,
  };
}

function titled(key: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) {
    const c = key.charAt(i);
    out += i === 0 || key.charAt(i - 1) === ' ' ? c.toUpperCase() : c;
  }
  return out;
}

class Varints {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
