import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { PhraseTable } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { CAPITAL, hasFlag, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { PlaceRole } from '../types.ts';
import type { PlaceRoleWords } from './words.ts';

/**
 * What a word tells of the places that hang on it: a role ('searched'), that something moves ('shipped'),
 * or another thing altogether ('lived'), which keeps what was told before it from them.
 */
export type Happening =
  | { kind: 'cue'; role: PlaceRole; weak: boolean; idle: boolean }
  | { kind: 'move' }
  | { kind: 'other' };

/** The happenings of a text, by their first token. */
export type Happenings = ReadonlyMap<number, Happening>;

/** Tokens within which a copula has its participle: 'were also secretly moved'. */
const VERB_WITHIN = 3;

const MOVE: Happening = { kind: 'move' };
const OTHER: Happening = { kind: 'other' };

const cuesOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.cues));

/**
 * Reads the verbs and the telling nouns of the whole text. 'Held' and 'found' tell of a crime only where
 * some other word does: talks are held, and water is found. Without one they are `idle`.
 */
export function* findHappenings(draft: Draft): Generator<void, Happenings> {
  const { tokens, sentences, sentenceOf } = draft.doc;
  const { weak } = draft.language.places.roles;
  const cues = cuesOf(draft.language.places.roles);
  const found = new Map<number, Happening>();
  const pauses = pacer();
  let ofCrime = false;
  for (let i = 0; i < tokens.count; ) {
    if (pauses(i)) yield;
    const to = sentences[(sentenceOf[i] ?? 0) + 1] ?? tokens.count;
    const hit = cues.match(tokens, i, to);
    const role = seizesPersons(draft, i) ? 'arrest' : hit?.values[0];
    if (hit && role) {
      const isWeak = weak.has(tokens.norm[i] ?? '');
      const thing = isWeak && role === 'arrest' && holdsThing(tokens, i);
      const one: Happening = thing ? OTHER : { kind: 'cue', role, weak: isWeak, idle: false };
      for (let at = i; at < i + hit.length; at += 1) found.set(at, one);
      ofCrime ||= !isWeak && (role === 'arrest' || role === 'raid');
    } else {
      const other = plainHappening(draft, i);
      if (other) found.set(i, other);
    }
    i += hit?.length ?? 1;
  }
  addCopulas(draft, found);
  if (!ofCrime)
    for (const [i, one] of found)
      if (one.kind === 'cue' && one.weak) found.set(i, { ...one, idle: true });
  return found;
}

/** 'A kilo was worth': a copula that no participle follows tells something else. */
function addCopulas({ doc: { tokens }, language }: Draft, found: Map<number, Happening>): void {
  const { copulas, support } = language.places.roles;
  for (let i = 0; i < tokens.count; i += 1) {
    if (!copulas.has(tokens.norm[i] ?? '') || found.has(i)) continue;
    const verb = (at: number) => found.has(at) || support.has(tokens.norm[at] ?? '');
    let next = i + 1;
    while (next <= i + VERB_WITHIN && !verb(next)) next += 1;
    if (next > i + VERB_WITHIN) found.set(i, OTHER);
  }
}

/** 'One suspect was also seized': persons who are seized are arrested. */
function seizesPersons({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { seizing, seizable, auxiliaries } = language.places.roles;
  if (!seizing.has(tokens.norm[i] ?? '')) return false;
  let at = i - 1;
  while (auxiliaries.has(tokens.norm[at] ?? '')) at -= 1;
  return at < i - 1 && seizable.has(tokens.norm[at] ?? '');
}

/** 'A container held 52 rifles': what is held is a thing. */
const holdsThing = ({ kind }: Tokens, i: number) => kind[i + 1] === NUMBER;

function plainHappening(draft: Draft, i: number): Happening | undefined {
  const { roles } = draft.language.places;
  const norm = draft.doc.tokens.norm[i] ?? '';
  if (roles.movement.has(norm)) return isAdjective(draft, i) ? undefined : MOVE;
  if (roles.support.has(norm)) return undefined;
  if (roles.verbs.has(norm)) return OTHER;
  return isVerb(draft, i) ? OTHER : undefined;
}

/** By its ending, and by what stands around it: 'was analysed', 'accused of', not 'a rented flat'. */
function isVerb(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const norm = tokens.norm[i] ?? '';
  const { roles } = draft.language.places;
  if (tokens.kind[i] !== WORD || hasFlag(tokens, i, CAPITAL) || norm.length < 5) return false;
  if (!roles.verbEndings.some((end) => norm.endsWith(end)) || isAdjective(draft, i)) return false;
  return roles.auxiliaries.has(tokens.norm[i - 1] ?? '') || endsPhrase(draft, i + 1);
}

/** 'a rented flat', 'two smuggled rifles', not 'accused of bringing women'. */
function isAdjective({ doc: { tokens }, language }: Draft, i: number): boolean {
  const before = tokens.norm[i - 1] ?? '';
  const { determiners, gerundEnding, beforeGerund } = language.places.roles;
  if (beforeGerund.has(before) && tokens.norm[i]?.endsWith(gerundEnding)) return false;
  if (!determiners.has(before) && tokens.kind[i - 1] !== NUMBER) return false;
  const next = tokens.norm[i + 1] ?? '';
  return tokens.kind[i + 1] === WORD && !language.places.after.has(next) && !determiners.has(next);
}

/** A noun phrase does not go on with a preposition, an article, a number or a sign. */
function endsPhrase({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { after, roles } = language.places;
  const norm = tokens.norm[i] ?? '';
  return tokens.kind[i] !== WORD || after.has(norm) || roles.determiners.has(norm);
}
