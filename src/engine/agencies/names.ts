import { compiledOnce } from '../text/compiled.ts';
import type { Doc } from '../text/doc.ts';
import { keyOf } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { bySpelling } from '../text/spellings.ts';
import { GLUED, hasFlag, SIGN, type Tokens, WORD } from '../text/tokens.ts';
import type { BodyName, Registry } from './registry.ts';

/** A spelling of the registry found in the text, with all bodies it may stand for. */
export interface NameHit {
  from: number;
  to: number;
  names: readonly BodyName[];
}

/** The hits of a text: two steps of the pipeline walk over the same names. */
const found = new WeakMap<Doc, readonly NameHit[]>();

/** Finds every registry spelling in one pass, the longest at each place, none over another. */
export function* findNames(doc: Doc, registry: Registry): Generator<void, readonly NameHit[]> {
  const known = found.get(doc);
  if (known) return known;
  const hits: NameHit[] = [];
  const pauses = pacer();
  for (let i = 0; i < doc.tokens.count; ) {
    if (pauses(i)) yield;
    const hit = longestName(doc, registry, i);
    if (hit) hits.push(hit);
    i = hit ? hit.to : i + 1;
  }
  found.set(doc, hits);
  return hits;
}

const ends = new WeakMap<Doc, ReadonlyMap<number, number>>();

/** Where the names end that the text holds, each with the token where it starts; empty before they were found. */
export function nameEnds({ doc }: { doc: Doc }): ReadonlyMap<number, number> {
  const hits = found.get(doc);
  const known = ends.get(doc) ?? new Map((hits ?? []).map(({ from, to }) => [to, from]));
  if (hits) ends.set(doc, known);
  return known;
}

/** How many words the longest name has that starts with a word: 0 for nearly all of them. */
const longestOf = compiledOnce((registry: Registry) =>
  bySpelling((norm) => registry.longest(norm)),
);

function longestName(doc: Doc, registry: Registry, from: number): NameHit | undefined {
  const { tokens } = doc;
  if (tokens.kind[from] !== WORD) return undefined;
  const first = tokens.spelling[from];
  const most = first ? longestOf(registry)(first) : 0;
  if (most === 0) return undefined;
  for (let to = endOfWords(doc, from, most); to > from; to -= 1) {
    if (isInner(tokens, to)) continue;
    const names = registry
      .lookup(keyOf(tokens, from, to))
      .filter((name) => isWritten(doc, name, from, to));
    if (names.length > 0) return { from, to, names };
  }
  return undefined;
}

/** The end of the longest run from `from` that holds at most `words` words and stays in its sentence. */
function endOfWords(doc: Doc, from: number, words: number): number {
  const { tokens, sentenceOf } = doc;
  let left = words;
  let to = from;
  while (to < tokens.count && sentenceOf[to] === sentenceOf[from]) {
    const counts = tokens.kind[to] !== SIGN && tokens.norm[to] !== "'s";
    if (counts && left === 0) break;
    if (!counts && isBarrier(tokens, to)) break;
    if (counts) left -= 1;
    to += 1;
  }
  return to;
}

/** Signs that no name runs across. */
const BARRIERS = new Set([';', ':', '!', '?', '"', '“', '”', '(', ')', '[', ']', '…', '–', '—']);
const isBarrier = (tokens: Tokens, i: number) =>
  BARRIERS.has(tokens.norm[i] ?? '') && tokens.norm[i] !== "'s";

/** A name ends with a word: never inside a hyphenated one or before its own possessive. */
function isInner(tokens: Tokens, to: number): boolean {
  const last = tokens.kind[to - 1];
  if (last === SIGN || tokens.norm[to - 1] === "'s") return true;
  const glued = hasFlag(tokens, to, GLUED) && hasFlag(tokens, to + 1, GLUED);
  // Two hyphens are a dash.
  return glued && tokens.norm[to] === '-' && tokens.norm[to + 1] !== '-';
}

/** An acronym counts only as it is written: 'ICE', never 'ice'. */
function isWritten(doc: Doc, name: BodyName, from: number, to: number): boolean {
  if (!name.form) return true;
  const { tokens, text } = doc;
  const surface = text.slice(tokens.start[from], tokens.end[to - 1]).replaceAll('.', '');
  return surface === name.form || surface === name.form.toUpperCase();
}
