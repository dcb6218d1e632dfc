import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation } from '../../types.ts';
import type { Happenings } from './happening.ts';
import type { Placed, Scene } from './placed.ts';
import { type Position, prepositionOf } from './preposition.ts';

/** Tokens from a way's preposition to its place: 'from a farm in the south of'. */
const PHRASE = 7;

/**
 * Where what a place hangs on ends, if the place before it only says what goods or people are: 'seized cocaine
 * from Peru in Antwerp', 'cocaine destined for Europe in Santos'. Each of the two hangs on a word of its own.
 */
export function apartFrom(
  { draft, happenings }: Scene,
  before: Placed,
  place: PlaceAnnotation,
  position: Position,
): number | undefined {
  const {
    doc: { tokens },
    language,
  } = draft;
  const { near, roles, strictLocatives } = language.places;
  const tie = normAt(tokens, before.to);
  const isElsewhere = before.place.cc !== place.cc && place.kind !== 'country';
  // A place that a town is near tells where that town is: 'to Tijuana near San Diego'.
  const isBeside = near.has(tie) && before.place.kind === 'city';
  if (!isElsewhere || isBeside || !strictLocatives.has(tie) || roles.over.has(tie))
    return undefined;
  if (prepositionOf(draft, happenings, position) !== before.to) return undefined;
  for (let i = before.from - 1; i >= Math.max(position.start, before.from - PHRASE); i -= 1) {
    const norm = normAt(tokens, i);
    const isAim = roles.aim.has(norm);
    if (isAim || roles.from.has(norm) || roles.to.has(norm))
      return isSaidOf(happenings, i - 1) || (isAim && roles.leaving.has(normAt(tokens, i - 1)))
        ? i - 1
        : i;
    if (happenings.has(i)) return undefined;
  }
  return undefined;
}

/** Whether the word before the preposition is a participle that tells of goods, too: 'heroin shipped from'. */
const isSaidOf = (happenings: Happenings, i: number): boolean => happenings.get(i)?.kind === 'move';
