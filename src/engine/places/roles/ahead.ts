import type { Draft } from '../../draft.ts';
import { sentenceAround } from '../../text/doc.ts';
import { normAt } from '../../text/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import { isDeed as isDeedOfSearch } from './deeds.ts';
import type { Happenings } from './happening.ts';

/** What follows it tells of more than the place before it. */
export const COLON = ':';

/** Tokens over which a place looks ahead for what happened at it. */
const REACH = 24;
/** Tokens behind a place that opens its sentence within which it is told what it is or did. */
const PREDICATE = 8;

/** A place that nothing before it governs: 'In Spain, police arrested', 'A flat in Ghent was searched'. */
export interface Ahead {
  /** The token after the place and those listed with it. */
  to: number;
  /** The end of its sentence. */
  end: number;
  /** Its preposition opens the clause: all that follows happened there. */
  fronted: boolean;
  /** Those who act are there: 'police in Malta seized'. */
  actor: boolean;
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
    if (roles.breaks.has(norm) || (norm === COLON && !ahead.fronted)) return undefined;
    if (roles.relatives.has(norm)) {
      // 'In Spain, where police arrested'.
      // 'police in Malta, who seized'.
      if ((where.has(norm) || ahead.actor) && i - ahead.to <= 1) continue;
      const main = ahead.fronted ? pastRelative(draft, happenings, i + 1, ahead.end) : -1;
      if (main < 0) return undefined;
      i = main - 1;
      continue;
    }
    const happening = happenings.get(i);
    if (!happening || (ahead.fronted && onlyDescribes(draft, i))) continue;
    if (ahead.actor) return roleOfDeed(draft, happenings, i, ahead);
    if (
      happening.kind === 'other' &&
      ahead.fronted &&
      isDeedOfSearch(draft, happenings, i, ahead.to)
    )
      return 'raid';
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

/** 'three men who were to take delivery were arrested': the main verb, where it is a passive cue. */
function pastRelative(draft: Draft, happenings: Happenings, from: number, end: number): number {
  let isOwn = true;
  for (let i = from; i < Math.min(end, from + REACH); i += 1) {
    const happening = happenings.get(i);
    if (!happening) continue;
    if (!isOwn && happening.kind === 'cue') return isPassive(draft, i) ? i : -1;
    if (!isOwn && happening.kind === 'other') return -1;
    isOwn = false;
  }
  return -1;
}

/** 'Police in Malta seized': what they did is done there, unless it has a place of its own. */
function roleOfDeed(
  draft: Draft,
  happenings: Happenings,
  i: number,
  ahead: Ahead,
): PlaceRole | undefined {
  const deed = happenings.get(i);
  const { from } = sentenceAround(draft.doc, i);
  if (deed?.kind === 'other' && isDeedOfSearch(draft, happenings, i, from))
    return takesOther(draft, happenings, i + 1, ahead) ? undefined : 'raid';
  if (deed?.kind !== 'cue' || deed.idle || !isDeed(deed.role)) return undefined;
  if (draft.language.places.roles.being.has(normAt(draft.doc.tokens, i - 1))) return undefined;
  return takesOther(draft, happenings, i + 1, ahead) ? undefined : deed.role;
}

const isDeed = (role: PlaceRole): boolean => role === 'raid' || role === 'arrest';

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
      const isActive = isDeed(happening.role) && !happening.weak && i - to <= 1;
      const isPassed = happening.role === 'transit' && copulas.has(normAt(tokens, to));
      return isActive || isPassed ? happening.role : undefined;
    }
    if (happening) return undefined;
  }
  return undefined;
}

/** 'fourteen men accused of smuggling were': a word that only says who they are. */
function onlyDescribes(draft: Draft, i: number): boolean {
  const { hiding, leaving, reduced } = draft.language.places.roles;
  const norm = normAt(draft.doc.tokens, i);
  // 'a tonne destined for Antwerp was seized'.
  return (reduced.has(norm) || leaving.has(norm) || hiding.has(norm)) && !isPassive(draft, i);
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
