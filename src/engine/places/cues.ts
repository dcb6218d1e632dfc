import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { PhraseTable } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';
import type { PlaceRole } from '../types.ts';
import type { Placed } from './roles.ts';
import type { PlaceRoleWords } from './words.ts';

const tableOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.cues));

/** The role that a verb or noun at token `i` gives the places of its clause. */
export function cueAt({ doc, language }: Draft, i: number, to: number) {
  const hit = tableOf(language.places.roles).match(doc.tokens, i, to);
  return hit && { role: hit.values[0], length: hit.length };
}

/** The verbs and nouns that give roles, by their tokens. */
export type Cues = ReadonlyMap<number, PlaceRole>;

/**
 * Reads the verbs and nouns of the whole text. 'Held' and 'found' tell of a crime only where some other
 * word does: talks are held, and water is found.
 */
export function* findCues(draft: Draft): Generator<void, Cues> {
  const { doc, language } = draft;
  const { weak } = language.places.roles;
  const strong = new Map<number, PlaceRole>();
  const all = new Map<number, PlaceRole>();
  const pauses = pacer();
  for (let i = 0; i < doc.tokens.count; ) {
    if (pauses(i)) yield;
    const to = doc.sentences[(doc.sentenceOf[i] ?? 0) + 1] ?? doc.tokens.count;
    const hit = cueAt(draft, i, to);
    if (hit?.role) {
      const isWeak = weak.has(doc.tokens.norm[i] ?? '');
      if (!isWeak) strong.set(i, hit.role);
      if (!isWeak || hit.role !== 'arrest' || !holdsThing(doc.tokens, i)) all.set(i, hit.role);
    }
    i += hit ? hit.length : 1;
  }
  const ofCrime = [...strong.values()].some((role) => role === 'arrest' || role === 'raid');
  return ofCrime ? all : strong;
}

/** 'A container held 52 rifles': what is held is a thing. */
const holdsThing = ({ kind }: Tokens, i: number) => kind[i + 1] === NUMBER;

/** For each token of a sentence, the nearest cue before it within its clause, else the nearest after it. */
export function clauseRoles(draft: Draft, cues: Cues, from: number, to: number) {
  const before = nearest(draft, cues, from, to, 1);
  const after = nearest(draft, cues, from, to, -1);
  return (one: Placed): PlaceRole | undefined =>
    before[one.from - from] ?? after[one.to - 1 - from];
}

/** The last cue met at each token on a walk through the sentence, within its clause. */
function nearest(
  { doc: { tokens }, language }: Draft,
  cues: Cues,
  from: number,
  to: number,
  step: 1 | -1,
): (PlaceRole | undefined)[] {
  const { breaks, weak } = language.places.roles;
  const met: (PlaceRole | undefined)[] = [];
  let last: PlaceRole | undefined;
  for (let i = step > 0 ? from : to - 1; i >= from && i < to; i += step) {
    const norm = tokens.norm[i] ?? '';
    if (breaks.has(norm)) last = undefined;
    met[i - from] = last;
    // Where bodies are found is where the victims were.
    if (!(last === 'victims' && weak.has(norm))) last = cues.get(i) ?? last;
  }
  return met;
}
