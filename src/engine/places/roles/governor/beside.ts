import type { Draft } from '../../../draft.ts';
import { isPossessive } from '../../../possessive.ts';
import { compiledOnce } from '../../../text/compiled.ts';
import { phraseTable } from '../../../text/phrases.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { PlaceRoleWords } from '../role-words.ts';
import { walk } from '../walk/walk.ts';
import type { Governed } from '../way.ts';
import type { Hanging } from './hanging.ts';

const besideOf = compiledOnce((words: PlaceRoleWords) => phraseTable(words.beside));

/**
 * Reads what the noun before the preposition tells of the place, unless the clause tells more: 'accounts in',
 * 'a court in'.
 */
export function besideNoun(hanging: Hanging): Governed | undefined {
  const { draft, roles, at, way, isDone } = hanging;
  if (way || isDone) return undefined;
  const { tokens } = draft.doc;
  const told = besideOf(roles).match(tokens, nounOrOwner(draft, at - 1), at)?.values[0];
  if (!told) return undefined;
  if (told === 'other') return { at };
  const walked = told === 'transit' ? undefined : walk(hanging);
  return walked?.role ? walked : { role: told, at };
}

/** The noun that tells what is in a place, which may be the owner of a room: 'the prosecutor's office in'. */
function nounOrOwner(draft: Draft, noun: number): number {
  const { rooms } = draft.language.places.roles;
  const isRoom = rooms.has(normAt(draft.doc.tokens, noun));
  return isRoom && isPossessive(draft, noun - 1) ? noun - 2 : noun;
}
