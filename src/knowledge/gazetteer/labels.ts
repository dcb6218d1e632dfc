import { firstAtLeast } from '../search.ts';
import type { GazetteerFile } from './file.ts';
import { BLOCK, LABEL_LANGUAGES, LOCAL_LABEL } from './format.ts';
import { starts } from './keys.ts';

const decoder = new TextDecoder();

/** Names of records in the interface's languages, kept as changes of the main name's end. */
export class Labels {
  readonly #records: Uint32Array;
  readonly #mask: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(file: GazetteerFile) {
    this.#records = starts(file.u8('labelStep'));
    this.#mask = file.u8('labelMask');
    this.#bytes = file.u8('labels');
    this.#starts = starts(file.u16('labelLengths'));
  }

  /** The label of `id` in `language`, else its local name, else undefined: the main name, which `main` gives, stands. */
  read(id: number, language: string, main: () => string): string | undefined {
    // 'en-GB' is English.
    const [primary = ''] = language.toLowerCase().split('-');
    if (primary === LABEL_LANGUAGES[0]) return undefined;
    const wanted = 1 << LABEL_LANGUAGES.indexOf(primary);
    let local: string | undefined;
    for (let i = firstAtLeast(this.#records, id, 1) - 1; this.#records[i + 1] === id; i += 1) {
      const mask = this.#mask[i] ?? 0;
      if (mask & wanted) return this.#label(i, main);
      if (mask & LOCAL_LABEL) local = this.#label(i, main);
    }
    return local;
  }

  #label(index: number, main: () => string): string | undefined {
    let at = this.#starts[Math.floor(index / BLOCK)] ?? 0;
    for (let i = index - (index % BLOCK); i < index; i += 1) at += 1 + (this.#bytes[at] ?? 0);
    const length = this.#bytes[at] ?? 0;
    if (length === 0) return undefined;
    const kept = this.#bytes[at + 1] ?? 0;
    return main().slice(0, kept) + decoder.decode(this.#bytes.subarray(at + 2, at + 1 + length));
  }
}
