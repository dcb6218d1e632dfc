const encoder = new TextEncoder();

/** The bytes of the key that was written last. */
export const scratch = new Uint8Array(512);

/** Writes `key` as UTF-8 into the scratch bytes, and says how many it has; keys longer than any of ours are cut. */
export function write(key: string): number {
  // Nearly all keys are plain, and an encoder takes ten times as long for one.
  for (let i = 0; i < key.length; i += 1) {
    const c = key.charCodeAt(i);
    if (c > 127 || i >= scratch.length) return encoder.encodeInto(key, scratch).written;
    scratch[i] = c;
  }
  return key.length;
}
