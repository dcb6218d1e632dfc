import {
  CASED,
  HEADER,
  hashOf,
  placeInHeader,
  REGISTRY_MAGIC,
  REGISTRY_SECTIONS,
  VERSION,
} from './format.mjs';

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
  return file({
    ...keySections(keys),
    bodies: Uint32Array.from(records.starts),
    records: records.bytes,
    index: utf8.encode(JSON.stringify(directory)),
    documents: papers.bytes,
    beginnings: beginnings(names),
  });
}

/** A bit for each run of words that begins a longer name. */
function beginnings(names) {
  const bits = new Uint8Array(BEGINNINGS / 8);
  for (const { key } of names)
    for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
      const bit = hash(key.slice(0, end)) % BEGINNINGS;
      bits[bit >> 3] |= 1 << (bit & 7);
    }
  return bits;
}

/** Each key with its postings; ids stand beside the names with a '#' before them. */
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

/** The sections that look a key up, and what they find. */
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
    let slot = hash(key) & (size - 1);
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
  return {
    slots,
    entries: Uint32Array.from(entries),
    keys: keys.bytes,
    postings: Uint32Array.from(postings),
    forms: utf8.encode(`${forms.join('\0')}\0`),
  };
}

const hash = (text) => {
  const bytes = utf8.encode(text);
  return hashOf(bytes, bytes.length);
};

/** Texts one behind the other, and where each starts. */
function blob(texts) {
  const parts = texts.map((text) => utf8.encode(text));
  const starts = [0];
  for (const part of parts) starts.push(starts.at(-1) + part.length);
  return { bytes: Buffer.concat(parts), starts };
}

/** Header and sections, each on a multiple of four. */
function file(sections) {
  const aligned = (n) => Math.ceil(n / 4) * 4;
  const lengths = REGISTRY_SECTIONS.map((name) => sections[name].byteLength);
  const head = HEADER + 8 * REGISTRY_SECTIONS.length;
  const total = lengths.reduce((sum, length) => sum + aligned(length), head);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, REGISTRY_MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, REGISTRY_SECTIONS.length, true);
  let at = head;
  for (const name of REGISTRY_SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[name];
    view.setUint32(placeInHeader(name), at, true);
    view.setUint32(placeInHeader(name) + 4, byteLength, true);
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return out;
}
