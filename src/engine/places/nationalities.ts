import type { Draft } from '../draft.ts';
import { keyOf } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { CAPITAL, hasFlag, SIGN, type Tokens, WORD } from '../text/tokens.ts';

/** Finds demonyms: nationalities, and evidence for their countries. */
export function* findNationalities(draft: Draft): Generator<void, undefined> {
  const { tokens } = draft.doc;
  const pauses = pacer();
  for (let i = 0; i < tokens.count; ) {
    if (pauses(i)) yield;
    const length = startsDemonym(draft, i) ? longestDemonym(draft, i) : 0;
    if (length > 0) addDemonym(draft, i, i + length);
    i += Math.max(1, length);
  }
}

function startsDemonym({ doc: { tokens }, language }: Draft, i: number): boolean {
  if (tokens.kind[i] !== WORD) return false;
  return !language.places.demonymsCapitalised || hasFlag(tokens, i, CAPITAL);
}

/** How many tokens the longest demonym at `i` takes; 0 where none starts. */
function longestDemonym({ doc: { tokens }, language, knowledge }: Draft, i: number): number {
  const { gazetteer } = knowledge;
  let best = 0;
  for (let to = i + 1; to <= tokens.count; to += 1) {
    if (!joins(tokens, i, to - 1)) break;
    const key = keyOf(tokens, i, to);
    if (gazetteer.demonym(key, language.code).length > 0) best = to - i;
    if (!gazetteer.demonymExtends(key, language.code)) break;
  }
  return best;
}

/** A word, or the hyphen of a name that is written with one. */
function joins(tokens: Tokens, from: number, i: number): boolean {
  return tokens.kind[i] === WORD || (i > from && tokens.kind[i] === SIGN && tokens.norm[i] === '-');
}

function addDemonym(draft: Draft, from: number, to: number): void {
  const { doc, language, knowledge } = draft;
  const span = { start: doc.tokens.start[from] ?? 0, end: doc.tokens.end[to - 1] ?? 0 };
  const key = keyOf(doc.tokens, from, to);
  const seen = new Set<string>();
  for (const { cc, form } of knowledge.gazetteer.demonym(key, language.code)) {
    if (seen.has(cc)) continue;
    seen.add(cc);
    draft.nationalities.push({ ...span, cc, form });
    draft.trace('places/nationality', span, cc);
  }
}
