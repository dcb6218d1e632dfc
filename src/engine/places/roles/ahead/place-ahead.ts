import type { Draft } from '../../../draft.ts';
import { CAPITAL, hasFlag, normAt, SIGN } from '../../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../../types.ts';
import { isRelated } from '../around.ts';
import type { Happenings } from '../happening.ts';
import type { Sentence } from '../placed.ts';
import { isOneListOfPlaces } from '../preposition.ts';
import type { Governed } from '../way.ts';
import { roleAhead } from './ahead.ts';
import { roleAsSubject } from './subject.ts';
import { COLON, COMMA } from './view.ts';

/**
 * Whether a place and a colon open a line that tells what happened there, as in 'Slovenia: nine arrests'. A capital
 * behind the colon makes it the place where the report was written: 'Mumbai: Officers arrested'.
 */
const opensLine = ({ doc: { tokens } }: Draft, to: number): boolean =>
  tokens.norm[to] === COLON && !hasFlag(tokens, to + 1, CAPITAL);

/**
 * Whether a sign before the place makes it an item of a list, as in '- Slovenia: 9 arrests'; a comma does not:
 * 'GHENT, BELGIUM: '.
 */
const isBullet = ({ doc: { tokens } }: Draft, i: number): boolean =>
  tokens.kind[i] === SIGN && tokens.norm[i] !== COMMA;

/** What follows a place, and those listed with it, where nothing before it says what happened there. */
export function ahead(
  draft: Draft,
  { placed, from, to: end }: Sentence,
  happenings: Happenings,
  { i, governed, starts }: { i: number; governed: Governed; starts: ReadonlySet<number> },
): PlaceRole | undefined {
  const { open, actor, subject, at } = governed;
  const { conjunctions, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const one = placed[i];
  let to = one?.to ?? end;
  for (let n = i + 1; n < placed.length; n += 1) {
    const next = placed[n];
    if (!next || !isOneListOfPlaces(draft, to, next.from)) break;
    to = next.to;
  }
  const isHead = opensLine(draft, to) && (subject || isBullet(draft, (one?.from ?? 0) - 1));
  const view = { to, end, fronted: isHead, actor: actor === true, places: starts };
  if (isHead) return roleAhead(draft, happenings, view);
  if (subject) return roleAsSubject(draft, happenings, view);
  // A place behind a comma is the subject of its own sentence: 'In April, Colombia arrested'.
  const isOwn =
    at < 0 &&
    normAt(tokens, (one?.from ?? 0) - 1) === COMMA &&
    !conjunctions.has(normAt(tokens, to));
  const done = isOwn ? roleAsSubject(draft, happenings, view) : undefined;
  if (done) return done;
  if (!open && !actor && !(one && isRelated(draft, one))) return undefined;
  const opening = normAt(tokens, at - 1);
  const opens = opening === ',' || roles.breaks.has(opening) || conjunctions.has(opening);
  const isTold = opens || (one !== undefined && isRelated(draft, one));
  const fronted = at === from || isTold || roles.prepositions.has(normAt(tokens, from));
  return roleAhead(draft, happenings, { ...view, fronted: fronted && !actor });
}
