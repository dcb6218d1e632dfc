import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import { placeNoun } from '../../names/nouns.ts';
import type { Happenings } from '../happening.ts';
import { WAYS } from '../way.ts';
import { isTaking } from './actors.ts';
import type { Ahead } from './view.ts';

/** Tokens behind a place that opens its sentence within which it is told what it is or did. */
const PREDICATE = 8;
/** Tokens of what it is said to be. */
const ASIDE = 14;

const COMMA = ',';

/** 'Spain arrests 40', 'Spain has seized', 'Spain is a gateway': what a sentence says of the place that opens it. */
export function roleAsSubject(
  draft: Draft,
  happenings: Happenings,
  { to, end }: Ahead,
): PlaceRole | undefined {
  const { as, copulas } = draft.language.places.roles;
  const { tokens } = draft.doc;
  const verb = verbAt(draft, to);
  for (let i = verb; i < Math.min(end, verb + PREDICATE); i += 1) {
    // 'has become', 'has emerged as', 'is used as'.
    if (copulas.has(normAt(tokens, i)) || as.has(normAt(tokens, i + 1))) continue;
    const happening = happenings.get(i);
    if (happening?.kind === 'cue') {
      const isActive = isTaking(happening.role) && !happening.weak && i - to <= 1;
      const isPassed = WAYS.has(happening.role) && copulas.has(normAt(tokens, verb));
      return isActive || isPassed ? happening.role : undefined;
    }
    if (happening) return undefined;
  }
  return undefined;
}

/** 'Kenya, a country of ports, is': behind what a place is said to be. */
function verbAt({ doc: { tokens }, language: { places } }: Draft, to: number): number {
  // 'Mombasa port is'.
  const from = placeNoun(places, normAt(tokens, to)) ? to + 1 : to;
  if (tokens.norm[from] !== COMMA) return from;
  const end = tokens.norm.indexOf(COMMA, from + 1);
  return end < 0 || end > from + ASIDE ? from : end + 1;
}
