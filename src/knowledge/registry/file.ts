import { scratch, write } from '../scratch.ts';
import {
  HEADER,
  hashOf,
  placeInHeader,
  REGISTRY_MAGIC,
  type RegistrySection,
  VERSION,
} from './format.ts';

const utf8 = new TextDecoder();

/** One meaning of a key: a body's index, what the spelling needs, and how it must be written. */
interface Posting {
  body: number;
  needs: number;
  form?: string;
}

/**
 * registry.bin read in place: opening it makes views, looking up a key touches a few words,
 * and a record is decoded when it is asked for.
 */
export class RegistryFile {
  readonly #slots: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #keys: Uint8Array;
  readonly #postings: Uint32Array;
  readonly #forms: Uint8Array;
  readonly #bodies: Uint32Array;
  readonly #records: Uint8Array;
  readonly #index: Uint8Array;
  readonly #documents: Uint8Array;
  readonly #beginnings: Uint8Array;
  #directory: Record<string, [number, number]> | undefined;

  constructor(file: ArrayBuffer) {
    const view = new DataView(file);
    if (file.byteLength < HEADER || view.getUint32(0, true) !== REGISTRY_MAGIC)
      throw new Error('The file is no registry: build it with "npm run knowledge".');
    if (view.getUint32(4, true) !== VERSION)
      throw new Error('The registry was built by another version: run "npm run knowledge".');
    const placeOf = (section: RegistrySection) => {
      const at = placeInHeader(section);
      return { offset: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
    };
    const words = (section: RegistrySection) => {
      const { offset, length } = placeOf(section);
      return new Uint32Array(file, offset, length / 4);
    };
    const bytes = (section: RegistrySection) => {
      const { offset, length } = placeOf(section);
      return new Uint8Array(file, offset, length);
    };
    this.#slots = words('slots');
    this.#entries = words('entries');
    this.#keys = bytes('keys');
    this.#postings = words('postings');
    this.#forms = bytes('forms');
    this.#bodies = words('bodies');
    this.#records = bytes('records');
    this.#index = bytes('index');
    this.#documents = bytes('documents');
    this.#beginnings = bytes('beginnings');
  }

  /** False where no name begins with the words of `key` and goes on: a bit of their hash, so that few others pass. */
  mayExtend(key: string): boolean {
    const bit = hashOf(scratch, write(key)) % (this.#beginnings.length * 8);
    return ((this.#beginnings[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  postings(key: string): Posting[] {
    const entry = this.#find(key);
    if (entry < 0) return [];
    const found: Posting[] = [];
    const end = this.#entries[entry * 2 + 3] ?? 0;
    for (let p = this.#entries[entry * 2 + 1] ?? 0; p < end; p += 1) {
      const form = this.#postings[p * 3 + 2] ?? 0;
      found.push({
        body: this.#postings[p * 3] ?? 0,
        needs: this.#postings[p * 3 + 1] ?? 0,
        ...(form > 0 ? { form: this.#form(form) } : {}),
      });
    }
    return found;
  }

  /** Number of bodies. */
  get count(): number {
    return this.#bodies.length - 1;
  }

  record(body: number): unknown {
    return parse(this.#records.subarray(this.#bodies[body], this.#bodies[body + 1]));
  }

  document(name: string): unknown {
    this.#directory ??= parse(this.#index) as Record<string, [number, number]>;
    const place = this.#directory[name];
    return place && parse(this.#documents.subarray(place[0], place[1]));
  }

  #form(start: number): string {
    return utf8.decode(this.#forms.subarray(start, this.#forms.indexOf(0, start)));
  }

  #find(key: string): number {
    const length = write(key);
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(scratch, length) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0 || this.#isWritten(entry, length)) return entry;
    }
  }

  /** Whether the scratch bytes hold the key of an entry. */
  #isWritten(entry: number, length: number): boolean {
    const start = this.#entries[entry * 2] ?? 0;
    if ((this.#entries[entry * 2 + 2] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.#keys[start + i] !== scratch[i]) return false;
    return true;
  }
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(utf8.decode(bytes));
