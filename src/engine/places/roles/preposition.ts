import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import { isInBrackets } from '../../text/signs.ts';
import { isInside } from '../../text/spans.ts';
import {
  CAPITAL,
  hasFlag,
  NUMBER,
  normAt,
  SIGN,
  type Tokens,
  UPPER,
  WORD,
} from '../../text/tokens/tokens.ts';
import { exampleStart, placeNoun } from '../names/nouns.ts';
import type { PlaceWords } from '../words.ts';
import type { Happenings } from './happening.ts';

/** Words that may stand between a place and its preposition: 'in the rundown seaside town of'. */
const PHRASE = 7;

/** A place in its sentence: where it begins and ends, where the sentence begins, and where the place before ends. */
export interface Position {
  from: number;
  to: number;
  start: number;
  before: number;
  /** It is a river, a sea, a mountain: what goes across it passes it. */
  feature: boolean;
  /** It is a country, or wider. */
  wide: boolean;
  /** The place before only says what things or people are: 'cocaine from Peru in'. What stands there begins before this token. */
  apart?: number;
}

/** The preposition before a place, over 'the northern' and 'the town of'; before the sentence where none is. */
export function prepositionOf(draft: Draft, happenings: Happenings, place: Position): number {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { counties, genitive, roles } = language.places;
  for (let i = place.from - 1; i >= Math.max(place.start, place.from - 1 - PHRASE); i -= 1) {
    if (i < place.before) return i;
    const example = exampleStart(language.places, tokens, i);
    if (example >= 0) {
      i = example;
      continue;
    }
    const norm = normAt(tokens, i);
    // 'in Co. Cork'.
    if (norm === '.' && counties.has(normAt(tokens, i - 1))) continue;
    // 'at the Integrated Check Post (ICP)'.
    if (isInitials(tokens, i - 2)) {
      i -= 2;
      continue;
    }
    if (roles.abutting.has(norm) && isAfterNoun(draft, i)) return -1;
    if (norm === genitive && isWithin(draft, happenings, place, i - 1)) i -= 1;
    else if (roles.prepositions.has(norm)) return i;
    else if (happenings.has(i) || roles.breaks.has(norm) || roles.relatives.has(norm)) return -1;
    else if (tokens.kind[i] === SIGN && !roles.openings.has(norm))
      return prepositionOfNamed(draft, place, i);
  }
  return -1;
}

/** Whether the noun at token `i` is a part of the place, so that what stands before it tells of the place. */
function isWithin(draft: Draft, happenings: Happenings, place: Position, i: number): boolean {
  const { articles, directions, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const noun = normAt(tokens, i);
  // 'in the north of Glasgow', not 'a village north of Glasgow' or 'an estate to the north of Glasgow'.
  if (directions.has(noun) && articles.has(normAt(tokens, i - 1)))
    return place.wide || !roles.to.has(normAt(tokens, i - 2));
  // 'in the nightclubs of Girona', 'in the arrival hall of the airport', but 'in the hands of Italy'.
  return isPartNoun(draft.language.places, noun) || isSite(draft, happenings, place, i);
}

/** 'the nightclubs of', 'the hall of', not 'the officers of', 'the raids of'. */
function isSite(
  { doc: { tokens }, language }: Draft,
  happenings: Happenings,
  { feature, wide }: Position,
  i: number,
): boolean {
  const { officials, people, pluralEnding } = language.places.roles;
  const noun = normAt(tokens, i);
  const mayBe = feature || (!wide && noun.endsWith(pluralEnding));
  const isCommon = mayBe && tokens.kind[i] === WORD && !happenings.has(i);
  return isCommon && !officials.has(noun) && !people.has(noun);
}

/** 'at Varn Complex, Lagos': the preposition before a name that only its town locates; -1 where none stands there. */
function prepositionOfNamed(
  draft: Draft,
  { start, before, wide }: Position,
  comma: number,
): number {
  const { tokens } = draft.doc;
  let at = comma - 1;
  while (at > comma - PHRASE && hasFlag(tokens, at, CAPITAL)) at -= 1;
  if (draft.language.places.articles.has(normAt(tokens, at))) at -= 1;
  if (wide || normAt(tokens, comma) !== ',' || at === comma - 1 || at < Math.max(start, before))
    return -1;
  const isBody = isInside(draft.agencies, spanOf(draft.doc, at + 1, comma));
  return !isBody && draft.language.places.strictLocatives.has(normAt(tokens, at)) ? at : -1;
}

/** 'countries neighbouring Kenya', not 'in neighbouring Kenya'. */
function isAfterNoun({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { prepositions, determiners } = language.places.roles;
  const before = normAt(tokens, i - 1);
  return tokens.kind[i - 1] === WORD && !prepositions.has(before) && !determiners.has(before);
}

/** 'the outskirts of', 'the province of'. */
export const isPartNoun = (words: Draft['language']['places'], noun: string) =>
  words.roles.parts.has(noun) || placeNoun(words, noun) !== undefined;

/** Whether only numbers, signs and small words part two places: one role holds for both: 'in Athens (Greece) and Cologne'. */
export function isOneListOfPlaces(
  { doc: { tokens }, language }: Draft,
  from: number,
  to: number,
): boolean {
  const { places } = language;
  for (let i = from; i < to; i += 1) {
    // 'as well as other Asian countries such as'.
    if (places.roles.others.has(normAt(tokens, i))) {
      const example = exampleAfter(places, tokens, i + 1, to);
      if (example > i) {
        i = example;
        continue;
      }
    }
    // 'the airport (MMIA), Lagos'.
    if (isInitials(tokens, i)) {
      i += 2;
      continue;
    }
    // 'Mya Ta Ya village, Myawaddy'.
    const isNoun = i === from && placeNoun(places, normAt(tokens, i)) !== undefined;
    if (!isNoun && tokens.kind[i] !== NUMBER && !mayStandBetween(places, tokens, i)) return false;
  }
  return true;
}

/** Signs that may stand between two places of a list. */
const LISTING: ReadonlySet<string> = new Set(['-', ',', '/', ')']);

/** Whether a word or a sign may stand between two places of a list: 'but also', 'and the', 'one in'. */
function mayStandBetween(
  { articles, bridges, conjunctions, roles }: Draft['language']['places'],
  tokens: Tokens,
  i: number,
): boolean {
  const { also, breaks, openings, tallies } = roles;
  const norm = normAt(tokens, i);
  return (
    (breaks.has(norm) && also.has(normAt(tokens, i + 1))) ||
    also.has(norm) ||
    conjunctions.has(norm) ||
    articles.has(norm) ||
    tallies.has(norm) ||
    bridges.has(norm) ||
    openings.has(norm) ||
    LISTING.has(norm)
  );
}

/** '(MMIA)'. */
const isInitials = (tokens: Tokens, i: number): boolean =>
  isInBrackets(tokens, i + 1) && hasFlag(tokens, i + 1, UPPER);

/** Words of a plural before 'such as'. */
const PLURAL = 6;

/** The end of the 'such as' that follows a plural at token `i`; -1 where none does. */
function exampleAfter(words: PlaceWords, tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + PLURAL); i += 1)
    if (exampleStart(words, tokens, i) >= from) return i;
  return -1;
}
