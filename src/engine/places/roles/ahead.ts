import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import type { Happenings } from './happening.ts';

/** Tokens over which a place looks ahead for what happened at it. */
const REACH = 24;

/** A place that nothing before it governs: 'In Spain, police arrested', 'A flat in Ghent was searched'. */
export interface Ahead {
  /** The token after the place and those listed with it. */
  to: number;
  /** The end of its sentence. */
  end: number;
  /** Its preposition opens the clause: all that follows happened there. */
  fronted: boolean;
  /** Starts of the sentence's other places. */
  places: ReadonlySet<number>;
}

/** The role that the first thing that happens after a place gives it. */
export function roleAhead(
  draft: Draft,
  happenings: Happenings,
  ahead: Ahead,
): PlaceRole | undefined {
  const { doc, language } = draft;
  const { roles, where } = language.places;
  for (let i = ahead.to; i < Math.min(ahead.end, ahead.to + REACH); i += 1) {
    const norm = doc.tokens.norm[i] ?? '';
    if (roles.breaks.has(norm)) return undefined;
    if (roles.relatives.has(norm)) {
      // 'In Spain, where police arrested'.
      if (where.has(norm) && i - ahead.to <= 1) continue;
      return undefined;
    }
    const happening = happenings.get(i);
    if (!happening) continue;
    if (
      happening.kind !== 'cue' ||
      happening.idle ||
      (happening.weak && !ahead.fronted && !isPassive(draft, i))
    )
      return undefined;
    return ahead.fronted || !takesOther(draft, happenings, i + 1, ahead)
      ? happening.role
      : undefined;
  }
  return undefined;
}

const isPassive = ({ doc, language }: Draft, i: number) =>
  language.places.roles.auxiliaries.has(normAt(doc.tokens, i - 1));

/** 'was arrested in Croatia': what happened has a place of its own. */
function takesOther(
  { doc, language }: Draft,
  happenings: Happenings,
  from: number,
  { end, places }: Ahead,
): boolean {
  const { breaks, relatives } = language.places.roles;
  for (let i = from; i < Math.min(end, from + REACH); i += 1) {
    if (places.has(i)) return true;
    const norm = doc.tokens.norm[i] ?? '';
    if (happenings.has(i) || breaks.has(norm) || relatives.has(norm) || norm === ',') return false;
  }
  return false;
}
