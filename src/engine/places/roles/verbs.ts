import type { Draft } from '../../draft.ts';
import { bySpelling, WordClass } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tableOf } from '../../text/phrases.ts';
import { CAPITAL, hasFlag, hasOneOf, NUMBER, normAt, WORD } from '../../text/tokens/tokens.ts';
import { type Happening, MOVE, OTHER } from './happening.ts';
import type { PlaceRoleWords } from './role-words.ts';

/** What a word may be, wherever it stands. */
type Nature = 'move' | 'support' | 'verb' | 'ending' | undefined;
const NATURES = 5;

/** A word of fewer letters is no verb by its ending alone. */
const SHORTEST_VERB = 5;

/** What the words of a language may be, each spelling looked up once. */
export const natureOf = compiledOnce((words: PlaceRoleWords) => {
  const cues = tableOf(words.cues);
  return {
    cues,
    /** Most words tell nothing, by whatever they are. */
    tells: new WordClass(
      (norm) =>
        cues.begins(norm) ||
        plainNature(words, norm) !== undefined ||
        words.copulas.has(norm) ||
        words.crimes.has(norm) ||
        words.carried.has(norm),
    ),
    plain: bySpelling((norm) => plainNature(words, norm), NATURES),
    seizes: bySpelling((norm) => words.seizing.has(norm)),
    copula: bySpelling((norm) => words.copulas.has(norm)),
    tellsCrime: bySpelling((norm) => words.crimes.has(norm)),
    tellsWay: bySpelling((norm) => words.carried.has(norm)),
  };
});

function plainNature(words: PlaceRoleWords, norm: string): Nature {
  if (words.movement.has(norm)) return 'move';
  if (words.support.has(norm)) return 'support';
  if (words.verbs.has(norm)) return 'verb';
  const isLong = norm.length >= SHORTEST_VERB;
  return isLong && words.verbEndings.some((end) => norm.endsWith(end)) ? 'ending' : undefined;
}

/** What a plain word tells at its place: that something moves, something else, or nothing. */
export function plainHappening(draft: Draft, i: number, nature: Nature): Happening | undefined {
  const { roles } = draft.language.places;
  const norm = normAt(draft.doc.tokens, i);
  const isDone = roles.auxiliaries.has(normAt(draft.doc.tokens, i - 1));
  if (nature === 'move') return movesNothing(draft, i) ? undefined : MOVE;
  // 'seized a load hidden in a barn', but 'the cars were hidden in garages'.
  if (nature === 'support') return roles.hiding.has(norm) && isDone ? OTHER : undefined;
  // 'arrested the wanted man in'.
  const isOwn = nature === 'verb' && !(isParticiple(roles, norm) && isAdjective(draft, i));
  return isOwn || isVerb(draft, i) ? OTHER : undefined;
}

const isParticiple = ({ verbEndings }: PlaceRoleWords, norm: string): boolean =>
  verbEndings.some((end) => norm.endsWith(end));

const movesNothing = (draft: Draft, i: number): boolean =>
  isAdjective(draft, i) || isSupport(draft, i) || takesTerm(draft, i);

/** 'searches carried out in': a verb of movement that its particle makes one of doing. */
const isSupport = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  places.roles.support.has(normAt(tokens, i)) && places.roles.particles.has(normAt(tokens, i + 1));

/** How many words behind 'carries' the years may stand: 'carries up to seven years'. */
const REACH_TERM = 7;

/** 'carries six to ten years in': a verb with a term right behind it moves nothing. */
function takesTerm({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { dates, numbers, places } = language;
  for (let n = i + 1; n <= i + REACH_TERM; n += 1) {
    const norm = normAt(tokens, n);
    if (dates.units.get(norm) === 'year') return n > i + 1;
    const isOfTerm = numbers.small.has(norm) || places.roles.beforeTerm.has(norm);
    if (tokens.kind[n] !== NUMBER && !isOfTerm) return false;
  }
  return false;
}

/** A word with a verb's ending, by what stands around it: 'was analysed', 'accused of', not 'a rented flat'. */
function isVerb(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { roles } = draft.language.places;
  if (tokens.kind[i] !== WORD || hasFlag(tokens, i, CAPITAL) || isAdjective(draft, i)) return false;
  const before = normAt(tokens, i - 1);
  // 'soldiers smashed presses'.
  const isDeed = roles.deeds.has(normAt(tokens, i)) && roles.searchers.has(before);
  return isDeed || roles.auxiliaries.has(before) || endsPhrase(draft, i + 1);
}

/** Tokens behind a participle within which 'from' makes it a verb. */
const NEAR = 4;

/** 'recover stolen cars': a participle before its noun, with no verb that makes it one of its own. */
export function describes({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { after, roles } = language.places;
  const next = normAt(tokens, i + 1);
  const isVerb = roles.auxiliaries.has(normAt(tokens, i - 1));
  // 'stolen copper from a yard in Slovenia' was taken there.
  const isFrom = hasOneOf(tokens, roles.from, i + 1, i + 1 + NEAR);
  return (
    !isVerb &&
    !isFrom &&
    tokens.kind[i + 1] === WORD &&
    !after.has(next) &&
    !roles.determiners.has(next) &&
    !roles.tallies.has(next)
  );
}

const QUOTE = /^["'“‘«]$/;

/** 'a rented flat', 'two smuggled rifles', not 'accused of bringing women'. */
function isAdjective({ doc: { tokens }, language }: Draft, i: number): boolean {
  const before = normAt(tokens, i - 1);
  const { determiners, gerundEnding, beforeGerund, relatives, verbs } = language.places.roles;
  // 'a gang that smuggled people': behind a noun, 'that' opens what it did.
  if (relatives.has(before) && tokens.kind[i - 2] === WORD && !verbs.has(normAt(tokens, i - 2)))
    return false;
  if (beforeGerund.has(before) && tokens.norm[i]?.endsWith(gerundEnding)) return false;
  if (!determiners.has(before) && tokens.kind[i - 1] !== NUMBER) return false;
  // 'an alleged "hub"'.
  const at = QUOTE.test(normAt(tokens, i + 1)) ? i + 2 : i + 1;
  const next = normAt(tokens, at);
  return tokens.kind[at] === WORD && !language.places.after.has(next) && !determiners.has(next);
}

/** A noun phrase does not go on with a preposition, an article, a number or a sign. */
function endsPhrase({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { after, roles } = language.places;
  const norm = normAt(tokens, i);
  return tokens.kind[i] !== WORD || after.has(norm) || roles.determiners.has(norm);
}
