import type { BookLine } from '../book-line.ts';
import type { Units } from './units.ts';

/**
 * What a run of characters is as a token, whatever text it stands in. All tokens that are spelt alike
 * share one, so that it is folded once and tables know it again without comparing letters.
 */
export interface Spelling {
  /** The hash of its units. */
  readonly hash: number;
  /** Where they are kept, and how many they are. */
  readonly at: number;
  readonly length: number;
  /** The folded word, the number as written, or the sign. */
  readonly norm: string;
  readonly kind: number;
  readonly flags: number;
  /** The numbers of the tables that hold a phrase which begins so, and where each goes on; filled as tables ask. */
  tables: number[];
  branches: unknown[];
  /** The tables known to hold no phrase that begins so: a bit each. */
  silent: number;
  /** Those whose bit did not fit. */
  silentMore: number;
  /** What the book that was asked last has under the word. */
  line: BookLine | undefined;
  /** What was asked of the word and answered, a few bits each: see `bySpelling`. */
  answers: number;
  answersMore: number;
}

/** Bits in each of these: a small integer on every machine. */
export const BITS = 30;

/** Spellings kept at most: the words of a few hundred articles. */
const MOST = 8192;
/** Places for them, a power of two with room to spare. */
const PLACES = 2 * MOST;
/** Longer runs of characters are not worth keeping: they are no words. */
const LONGEST = 40;

/** Units kept of all of them. */
const UNITS = 1 << 17;

const places: (Spelling | undefined)[] = new Array(PLACES).fill(undefined);
const units = new Uint16Array(UNITS);
let kept = 0;
let unitsKept = 0;
const norms = new Map<string, string>();

/** The spelling of the units from `start` to `end`; `read` works it out where it is not remembered. */
export function spellingAt(
  text: Units,
  start: number,
  end: number,
  read: (written: string) => Read,
): Spelling {
  if (end - start > LONGEST) return newSpelling(read(writtenAt(text, start, end)));
  const hash = hashOf(text, start, end);
  let place = placeOf(hash);
  for (let known = places[place]; known; known = places[place]) {
    if (known.hash === hash && isSpeltSo(known, text, start, end)) return known;
    place = (place + 1) % PLACES;
  }
  return keep(read(writtenAt(text, start, end)), hash, text, start, end);
}

type Read = Pick<Spelling, 'norm' | 'kind' | 'flags'>;

function writtenAt(text: Units, start: number, end: number): string {
  let written = '';
  for (let i = start; i < end; i += 1) written += String.fromCharCode(text[i] ?? 0);
  return written;
}

function hashOf(text: Units, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + (text[i] ?? 0)) | 0;
  return hash;
}

const placeOf = (hash: number) => (hash ^ (hash >>> 14)) & (PLACES - 1);

function isSpeltSo({ at, length }: Spelling, text: Units, start: number, end: number): boolean {
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) if (units[at + i] !== text[start + i]) return false;
  return true;
}

/** Files what is spelt so for the first time; where all places are taken, those before are forgotten. */
function keep(read: Read, hash: number, text: Units, start: number, end: number): Spelling {
  if (kept >= MOST || unitsKept + LONGEST > UNITS) {
    places.fill(undefined);
    norms.clear();
    kept = 0;
    unitsKept = 0;
  }
  const { kind, flags } = read;
  const filed = { hash, at: unitsKept, length: end - start };
  const made = newSpelling({ norm: shared(read.norm), kind, flags }, filed);
  units.set(text.subarray(start, end), unitsKept);
  places[freePlace(hash)] = made;
  kept += 1;
  unitsKept += end - start;
  return made;
}

function freePlace(hash: number): number {
  let place = placeOf(hash);
  while (places[place]) place = (place + 1) % PLACES;
  return place;
}

/** Shared by all spellings until a table adds to them. */
const NO_TABLES: number[] = [];
const NO_BRANCHES: unknown[] = [];

/** A spelling that is not filed: of what is too long, or the same however it is written. */
export const newSpelling = ({ norm, kind, flags }: Read, filed: Filed = NOWHERE): Spelling => ({
  hash: filed.hash,
  at: filed.at,
  length: filed.length,
  norm,
  kind,
  flags,
  tables: NO_TABLES,
  branches: NO_BRANCHES,
  silent: 0,
  silentMore: 0,
  line: undefined,
  answers: 0,
  answersMore: 0,
});

type Filed = Pick<Spelling, 'hash' | 'at' | 'length'>;
const NOWHERE: Filed = { hash: 0, at: 0, length: 0 };

/**
 * One object for equal norms: 'The', 'the' and a phrase's 'the' are then the same without a comparison. It is that of
 * a property's name, of which each machine keeps one: so is a word that stands in the code, and rules ask for those.
 */
export function shared(norm: string): string {
  const known = norms.get(norm);
  if (known !== undefined) return known;
  const [own = norm] = Object.keys({ [norm]: true });
  norms.set(own, own);
  return own;
}

/** Where a table goes on after a word that begins one of its phrases, if it has told so before. */
export function branchOf({ tables, branches }: Spelling, table: number): unknown {
  for (let n = 0; n < tables.length; n += 1) if (tables[n] === table) return branches[n];
  return undefined;
}

/** Remembers where a table goes on after a word, for the next time that a text has it. */
export function rememberBranch(spelling: Spelling, table: number, branch: unknown): void {
  spelling.tables = [...spelling.tables, table];
  spelling.branches = [...spelling.branches, branch];
}
