import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { normAt, type Tokens } from '../../text/tokens.ts';
import type { Happenings } from './happening.ts';
import { type Position, prepositionOf } from './preposition.ts';
import type { PlaceRoleWords } from './role-words.ts';
import { walk } from './walk.ts';
import { type Governed, ofAim, ofGenitive, ofWay, wayOf } from './way.ts';

const besideOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.beside));

const ontoWords = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.onto));

/** Reads leftwards from a place to its preposition, and on to the word that governs both. */
export function governorOf(draft: Draft, happenings: Happenings, place: Position): Governed {
  const at = prepositionOf(draft, happenings, place);
  if (at < place.start) return ontoOf(draft, place);
  if (at < place.before) return { at, after: true };
  const { roles, strictLocatives, genitive } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = tokens.norm[at] ?? '';
  const noun = normAt(tokens, at - 1);
  if (norm === genitive) return ofGenitive(roles, noun, at);
  if (place.wide && roles.excluding.has(norm)) return { at };
  if (roles.aim.has(norm)) return ofAim(roles, tokens, at, at);
  if (roles.passing.has(norm)) return { role: 'transit', way: 'via', at };
  const way = wayOf(roles, norm, place.feature);
  if (!way && !strictLocatives.has(norm) && !roles.sites.has(norm)) return { at };
  if (way === 'over' && happenings.get(at)?.kind === 'move') return { role: 'transit', way, at };
  const near = way
    ? ofWay(roles, happenings.get(at - 1), { noun, way, wide: place.wide, at })
    : undefined;
  if (near) return near;
  const beside = way
    ? undefined
    : besideOf(roles).match(tokens, headOf(roles, tokens, at - 1), at)?.values[0];
  if (beside && beside !== 'victims') return beside === 'other' ? { at } : { role: beside, at };
  const { start, before } = place;
  const walked = walk(draft, happenings, { start, before, at, way });
  if (beside && !walked.role) return { role: beside, at };
  return way ? { way, ...walked } : walked;
}

/** 'raided the Soho area': the place itself is what the verb was done to. */
function ontoOf({ doc: { tokens }, language }: Draft, { from, start }: Position): Governed {
  const { articles, bridges, roles } = language.places;
  let at = from - 1;
  while (at > start && (articles.has(tokens.norm[at] ?? '') || bridges.has(tokens.norm[at] ?? '')))
    at -= 1;
  const role = at >= start ? ontoWords(roles).match(tokens, at, from)?.values[0] : undefined;
  return role && role !== 'other' ? { role, at } : { at: -1 };
}

/** 'the prosecutor's office in': whose it is tells what is there. */
const headOf = (roles: PlaceRoleWords, { norm }: Tokens, noun: number): number =>
  roles.rooms.has(norm[noun] ?? '') && norm[noun - 1] === "'s" ? noun - 2 : noun;
