/**
 * The layout of registry.bin, shared by the compiler (scripts/knowledge/registry) and the reader; numbers are
 * little-endian.
 *
 *   u32 magic, u32 version, u32 section count, then per section u32 offset, u32 length (bytes)
 *   slots      u32[2^n]     open addressing by FNV-1a of the key's UTF-8: entry + 1, 0 where empty
 *   entries    u32[2 * n]   key start, first posting
 *   keys       utf-8        end of a key is the start of the next
 *   postings   u32[3 * n]   body, needs, form start; end of the list is the next entry's first posting
 *   forms      utf-8        spellings that must stand as written, each ended by a zero
 *   bodies     u32[n + 1]   starts of the bodies in `records`
 *   records    utf-8        one JSON text a body
 *   index      utf-8        JSON: document name to [start, end] in `documents`
 *   documents  utf-8        one JSON text a document
 *   beginnings bits         the hash of each run of words that begins a longer name
 */
export const REGISTRY_MAGIC = 0x47524d50;
/** Counts changes of the layout. */
export const VERSION = 3;
/** Bytes before the first section's place in the header. */
export const HEADER = 12;

/** Sections in file order. */
export const REGISTRY_SECTIONS = [
  'slots',
  'entries',
  'keys',
  'postings',
  'forms',
  'bodies',
  'records',
  'index',
  'documents',
  'beginnings',
] as const;
/** The name of a section. */
export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

/** Where the header tells of a section: its offset, then its length. */
export const placeInHeader = (section: RegistrySection): number =>
  HEADER + 8 * REGISTRY_SECTIONS.indexOf(section);

/** A spelling counts where the text tells of the body's country. */
export const NEEDS_COUNTRY = 1;
/** It counts where something else speaks for the body. */
export const NEEDS_CONTEXT = 2;
/** It counts where the text names the body in full. */
export const NEEDS_FULL_NAME = 4;
/** It counts as it is written alone. */
export const CASED = 8;
/** It is of the country's own language. */
export const NATIVE = 16;
/** It is a name by its capitals. */
export const PROPER = 32;

/** FNV-1a of the first bytes, 32 bits. */
export function hashOf(bytes: ArrayLike<number>, length: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}
