import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import type { Happenings } from '../happening.ts';
import { isTaking } from './actors.ts';
import type { Ahead } from './view.ts';

/** Tokens behind a place that opens its sentence within which it is told what it is or did. */
const PREDICATE = 8;

/** 'Spain arrests 40', 'Spain has seized', 'Spain is a gateway': what a sentence says of the place that opens it. */
export function roleAsSubject(
  { doc: { tokens }, language }: Draft,
  happenings: Happenings,
  { to, end }: Ahead,
): PlaceRole | undefined {
  const { copulas } = language.places.roles;
  for (let i = to; i < Math.min(end, to + PREDICATE); i += 1) {
    const happening = happenings.get(i);
    if (happening?.kind === 'cue') {
      const isActive = isTaking(happening.role) && !happening.weak && i - to <= 1;
      const isPassed = happening.role === 'transit' && copulas.has(normAt(tokens, to));
      return isActive || isPassed ? happening.role : undefined;
    }
    if (happening) return undefined;
  }
  return undefined;
}
