import { sentenceAround } from '../../../text/doc.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import { isTaking } from '../../role-groups.ts';
import { isDeed } from '../deeds.ts';
import { PASSED } from '../rules.ts';
import { takesOther } from './verbs.ts';
import { type AheadAnswer, type Looking, NONE } from './view.ts';

/** Tokens from 'said' to 'they': 'said on Monday that they'. */
const THEY = 4;

/** What actors did was done where they are, unless the deed has a place of its own: 'Police in Malta seized'. */
export function actorsDeed(looking: Looking): AheadAnswer | undefined {
  if (!looking.happening || !looking.actor) return undefined;
  // They may tell what they did themselves: 'police in Spain say they have arrested'.
  const { draft, i, norm, roles } = looking;
  const { tokens } = draft.doc;
  for (let at = i + 1; roles.telling.has(norm) && at <= i + THEY; at += 1)
    if (roles.themselves.has(normAt(tokens, at))) {
      looking.i = at;
      return PASSED;
    }
  const role = roleOfDeed(looking);
  return role && !takesOther(looking) ? role : NONE;
}

function roleOfDeed({
  draft,
  happenings,
  roles,
  i,
  happening: deed,
}: Looking): PlaceRole | undefined {
  const { from } = sentenceAround(draft.doc, i);
  if (deed?.kind === 'other' && isDeed(draft, happenings, i, from)) return 'raid';
  if (deed?.kind !== 'cue' || deed.idle || !isTaking(deed.role)) return undefined;
  const isDoneTo = roles.being.has(normAt(draft.doc.tokens, i - 1));
  return isDoneTo ? undefined : deed.role;
}
