import type { Draft } from '../../../draft.ts';
import { sentenceAround } from '../../../text/doc.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import { placeNoun } from '../../names/nouns.ts';
import { isTaking, isWay } from '../../role-groups.ts';
import type { Happenings } from '../happening.ts';
import type { Governed } from '../way.ts';
import { type Ahead, COMMA } from './view.ts';

/** Tokens behind a place within which it is told what it is or did. */
const PREDICATE = 8;
/** And behind 'as'. */
const NAMED_AS = 4;
/** Tokens of what it is said to be. */
const ASIDE = 14;

/** The role of a place that opens a sentence and did something itself: 'Spain arrests 40', 'Spain has seized'. */
export function roleAsSubject(
  draft: Draft,
  happenings: Happenings,
  { to }: Ahead,
): PlaceRole | undefined {
  const { copulas } = draft.language.places.roles;
  // The deed stands right behind the place, or behind one word: 'Spain arrests', 'Spain has arrested',
  // 'Fife deputies arrested'.
  const isFirst = happenings.has(to) && !copulas.has(normAt(draft.doc.tokens, to));
  const deed = happenings.get(isFirst ? to : to + 1);
  const isDone = deed?.kind === 'cue' && isTaking(deed.role) && !deed.weak;
  return isDone ? deed.role : undefined;
}

/**
 * The role that a sentence gives to a place by what it says the place is: 'Spain is a gateway',
 * 'Spain, a transit country for', 'Spain, a country of ports, has become'.
 */
export function roleSaidOf(
  draft: Draft,
  happenings: Happenings,
  to: number,
  { at }: Governed,
): PlaceRole | undefined {
  const { articles, oneOf, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const opens = normAt(tokens, to + 1);
  const isNamed = tokens.norm[to] === COMMA && (articles.has(opens) || oneOf.has(opens));
  const named = isNamed ? wayOfFirst(happenings, draft, to + 2) : undefined;
  if (named) return named;
  // 'had Spain as final destination'.
  if (roles.as.has(normAt(tokens, to))) return wayOfFirst(happenings, draft, to + 1, NAMED_AS);
  if (at >= 0) return undefined;
  const verb = verbAt(draft, to);
  return roles.copulas.has(normAt(tokens, verb)) ? wayOfFirst(happenings, draft, verb) : undefined;
}

/** The first thing that is told from a token on, if it is a noun of a way; 'has become' and 'is used as' tell nothing. */
function wayOfFirst(
  happenings: Happenings,
  draft: Draft,
  from: number,
  reach = PREDICATE,
): PlaceRole | undefined {
  const { as, auxiliaries, copulas } = draft.language.places.roles;
  const { tokens } = draft.doc;
  const { to: end } = sentenceAround(draft.doc, from);
  for (let i = from; i < Math.min(end, from + reach) && tokens.norm[i] !== COMMA; i += 1) {
    if (copulas.has(normAt(tokens, i)) || as.has(normAt(tokens, i + 1))) continue;
    const first = happenings.get(i);
    // Behind an auxiliary the word is a verb and not a noun: 'has been buying'.
    const isNoun = !auxiliaries.has(normAt(tokens, i - 1));
    if (first) return first.kind === 'cue' && isWay(first.role) && isNoun ? first.role : undefined;
  }
  return undefined;
}

/** The token of the verb, past what a place is said to be: 'Kenya, a country of ports, is'. */
function verbAt({ doc: { tokens }, language: { places } }: Draft, to: number): number {
  // A noun may belong to the name: 'Mombasa port is'.
  const from = placeNoun(places, normAt(tokens, to)) ? to + 1 : to;
  if (tokens.norm[from] !== COMMA) return from;
  const end = tokens.norm.indexOf(COMMA, from + 1);
  return end < 0 || end > from + ASIDE ? from : end + 1;
}
