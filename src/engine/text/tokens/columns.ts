import { OPENS_LINE } from './kinds.ts';
import type { Spelling } from './spellings.ts';

/** How many bytes a token takes: four words and two bytes. */
const BYTES = 18;

/** Grows the columns of a token list while a text is scanned. */
export class Columns {
  count = 0;
  /** Where the last token ended: one that starts there is glued to it. */
  lastEnd = 0;
  /** OPENS_LINE where a line has ended since the last token. */
  opensLine = OPENS_LINE;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  silent: Int32Array<ArrayBuffer>;
  silentMore: Int32Array<ArrayBuffer>;
  readonly norm: string[] = [];
  readonly spelling: Spelling[] = [];

  constructor(size: number) {
    // One stretch of memory: each costs more to ask for than a short text to fill.
    const all = new ArrayBuffer(size * BYTES);
    const words = (n: number) => new Int32Array(all, n * size * 4, size);
    this.start = words(0);
    this.end = words(1);
    this.silent = words(2);
    this.silentMore = words(3);
    this.kind = new Uint8Array(all, size * 16, size);
    this.flags = new Uint8Array(all, size * 17, size);
  }

  /** Empties the columns for another text; what was read from them before is no more. */
  clear(): void {
    this.count = 0;
    this.lastEnd = 0;
    this.opensLine = OPENS_LINE;
    this.norm.length = 0;
    this.spelling.length = 0;
  }

  push(start: number, end: number, glued: number, spelling: Spelling): void {
    if (this.count === this.start.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = spelling.kind;
    this.flags[this.count] = glued | this.opensLine | spelling.flags;
    this.silent[this.count] = spelling.silent;
    this.silentMore[this.count] = spelling.silentMore;
    // Set and not pushed: where both make of the empty list another one, the setting alone is compiled in line.
    this.norm[this.count] = spelling.norm;
    this.spelling[this.count] = spelling;
    this.count += 1;
  }

  /** Cuts the columns to what they hold: behind the last token stands none, not one at the start of the text. */
  close(): void {
    this.start = this.start.subarray(0, this.count);
    this.end = this.end.subarray(0, this.count);
    this.kind = this.kind.subarray(0, this.count);
    this.flags = this.flags.subarray(0, this.count);
    this.silent = this.silent.subarray(0, this.count);
    this.silentMore = this.silentMore.subarray(0, this.count);
  }

  #grow(): void {
    const bigger = new Columns(this.start.length * 2 + 16);
    bigger.start.set(this.start);
    bigger.end.set(this.end);
    bigger.kind.set(this.kind);
    bigger.flags.set(this.flags);
    bigger.silent.set(this.silent);
    bigger.silentMore.set(this.silentMore);
    this.start = bigger.start;
    this.end = bigger.end;
    this.kind = bigger.kind;
    this.flags = bigger.flags;
    this.silent = bigger.silent;
    this.silentMore = bigger.silentMore;
  }
}
