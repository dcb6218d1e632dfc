/**
 * The layout of registry.bin, little-endian; src/knowledge/registry-file.ts reads it in place.
 *
 *   u32 magic, u32 version, u32 section count, then per section u32 offset, u32 length (bytes)
 *   0 slots     u32[2^n]     open addressing by FNV-1a of the key's UTF-8: entry + 1, 0 where empty
 *   1 entries   u32[2 * n]   key start, first posting
 *   2 keys      utf-8        end of a key is the start of the next
 *   3 postings  u32[3 * n]   body, needs, form start; end of the list is the next entry's first posting
 *   4 forms     utf-8        spellings that must stand as written, each ended by a zero
 *   5 bodies    u32[n + 1]   starts of the records in section 6
 *   6 records   utf-8        one JSON text a body
 *   7 index     utf-8        JSON: document name to [start, end] in section 8
 *   8 documents utf-8        one JSON text a document
 *   9 beginnings bits        the hash of each run of words that begins a longer name
 */
const MAGIC = 0x47524d50;
const VERSION = 3;
const CASED = 8;
/** Bits for the beginnings of names, twelve for each: few other words of a text pass for one. */
const BEGINNINGS = 1 << 16;
const utf8 = new TextEncoder();

/** Packs bodies, their spellings and the documents into one file. */
export function packRegistry(bodies, names, documents) {
  const index = new Map(bodies.map((body, i) => [body.id, i]));
  const keys = keyTable(names, bodies, index);
  const records = blob(bodies.map((body) => JSON.stringify(body)));
  const papers = blob(Object.values(documents).map((document) => JSON.stringify(document)));
  const directory = Object.fromEntries(
    Object.keys(documents).map((name, i) => [name, [papers.starts[i], papers.starts[i + 1]]]),
  );
  return file([
    ...keySections(keys),
    Uint32Array.from(records.starts),
    records.bytes,
    utf8.encode(JSON.stringify(directory)),
    papers.bytes,
    beginnings(names),
  ]);
}

/** A bit for each run of words that begins a longer name. */
function beginnings(names) {
  const bits = new Uint8Array(BEGINNINGS / 8);
  for (const { key } of names)
    for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
      const bit = hash(utf8.encode(key.slice(0, end))) % BEGINNINGS;
      bits[bit >> 3] |= 1 << (bit & 7);
    }
  return bits;
}

/** Key to its postings; ids stand beside the names with a '#' before them. */
function keyTable(names, bodies, index) {
  const table = new Map();
  const entry = (key) => {
    if (!table.has(key)) table.set(key, []);
    return table.get(key);
  };
  for (const { key, id, needs, form } of names)
    entry(key).push({ body: index.get(id), needs, form: needs & CASED ? form : '' });
  for (const [id, body] of index) entry(`#${id}`).push({ body, needs: 0, form: '' });
  // What a state's body stands for it stands for in its territories too: Puerto Rico's coast guard is the US one.
  for (const { id, cc, stands, territories } of bodies)
    for (const land of [cc, ...(territories ?? [])])
      for (const kind of stands ?? [])
        entry(`#${land.toLowerCase()}-${kind}`).push({ body: index.get(id), needs: 0, form: '' });
  return table;
}

function keySections(table) {
  const list = [...table];
  const size = 2 ** Math.ceil(Math.log2(list.length * 2));
  const slots = new Uint32Array(size);
  const entries = [];
  const postings = [];
  const forms = [''];
  let formStart = 1;
  const keys = blob(list.map(([key]) => key));
  list.forEach(([key, own], i) => {
    let slot = hash(utf8.encode(key)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
    entries.push(keys.starts[i], postings.length / 3);
    for (const { body, needs, form } of own) {
      postings.push(body, needs, form ? formStart : 0);
      if (form) {
        forms.push(form);
        formStart += utf8.encode(form).length + 1;
      }
    }
  });
  entries.push(keys.bytes.length, postings.length / 3);
  return [
    slots,
    Uint32Array.from(entries),
    keys.bytes,
    Uint32Array.from(postings),
    utf8.encode(`${forms.join('\0')}\0`),
  ];
}

function hash(bytes) {
  let h = 0x811c9dc5;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return h;
}

function blob(texts) {
  const parts = texts.map((text) => utf8.encode(text));
  const starts = [0];
  for (const part of parts) starts.push(starts.at(-1) + part.length);
  return { bytes: Buffer.concat(parts), starts };
}

function file(sections) {
  const head = 12 + sections.length * 8;
  const aligned = (n) => Math.ceil(n / 4) * 4;
  const total = sections.reduce((sum, section) => sum + aligned(section.byteLength), head);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, sections.length, true);
  let at = head;
  sections.forEach((section, i) => {
    view.setUint32(12 + i * 8, at, true);
    view.setUint32(16 + i * 8, section.byteLength, true);
    out.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  });
  return out;
}
