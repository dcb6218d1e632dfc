/** Bytes that grow as they are written. */
export class Bytes {
  #at = 0;
  #bytes = new Uint8Array(1 << 16);

  get length() {
    return this.#at;
  }

  byte(value) {
    if (this.#at === this.#bytes.length) {
      const bigger = new Uint8Array(this.#bytes.length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.#at] = value;
    this.#at += 1;
  }

  bytes(values) {
    for (const value of values) this.byte(value);
  }

  varint(value) {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  done() {
    return this.#bytes.slice(0, this.#at);
  }
}

const encoder = new TextEncoder();
/** A text's bytes. */
export const utf8 = (text) => encoder.encode(text);

/** Sorted keys as front-coded blocks, with the length of each block. */
export function frontCode(keys, block) {
  const out = new Bytes();
  const lengths = [];
  let before = new Uint8Array(0);
  let start = 0;
  keys.forEach((key, i) => {
    const bytes = utf8(key);
    let shared = 0;
    if (i % block === 0) {
      if (i > 0) lengths.push(out.length - start);
      start = out.length;
    } else while (shared < before.length && bytes[shared] === before[shared]) shared += 1;
    out.byte(shared);
    out.byte(bytes.length - shared);
    out.bytes(bytes.subarray(shared));
    before = bytes;
  });
  lengths.push(out.length - start);
  return { keys: out.done(), lengths: Uint16Array.from(lengths) };
}
