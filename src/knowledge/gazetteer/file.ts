import { MAGIC, SECTIONS, type Section } from './format.ts';

/** A compiled gazetteer's sections, as views on its bytes: nothing is copied or parsed. */
export class GazetteerFile {
  readonly #buffer: ArrayBuffer;
  readonly #header: Uint32Array;

  constructor(buffer: ArrayBuffer) {
    const length = 1 + 2 * SECTIONS.length;
    if (buffer.byteLength < 4 * length || new Uint32Array(buffer, 0, 1)[0] !== MAGIC)
      throw new Error(
        'The gazetteer file is not one that this version reads: run "npm run knowledge" to build it anew.',
      );
    this.#buffer = buffer;
    this.#header = new Uint32Array(buffer, 0, length);
  }

  u8(section: Section): Uint8Array<ArrayBuffer> {
    return this.#view(section, 1, (at, n) => new Uint8Array(this.#buffer, at, n));
  }

  u16(section: Section): Uint16Array<ArrayBuffer> {
    return this.#view(section, 2, (at, n) => new Uint16Array(this.#buffer, at, n));
  }

  i16(section: Section): Int16Array<ArrayBuffer> {
    return this.#view(section, 2, (at, n) => new Int16Array(this.#buffer, at, n));
  }

  u32(section: Section): Uint32Array<ArrayBuffer> {
    return this.#view(section, 4, (at, n) => new Uint32Array(this.#buffer, at, n));
  }

  i32(section: Section): Int32Array<ArrayBuffer> {
    return this.#view(section, 4, (at, n) => new Int32Array(this.#buffer, at, n));
  }

  /** Lines of a small text section; for tables of a few hundred entries, read on first use. */
  lines(section: Section): string[] {
    return new TextDecoder().decode(this.u8(section)).split('\n');
  }

  #view<T>(section: Section, size: number, make: (at: number, count: number) => T): T {
    const i = SECTIONS.indexOf(section);
    return make(this.#header[1 + 2 * i] ?? 0, (this.#header[2 + 2 * i] ?? 0) / size);
  }
}
