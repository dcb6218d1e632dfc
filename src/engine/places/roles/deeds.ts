import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { normAt, WORD } from '../../text/tokens/tokens.ts';
import type { Happenings } from './happening.ts';

/** Tokens between who acts and the verb: 'Soldiers at the Rafah crossing opened'. */
const SUBJECT = 8;

/** Whether a verb tells what those who search do: 'customs officers boarded', 'was opened by soldiers'. */
export function isDeed(draft: Draft, happenings: Happenings, i: number, start: number): boolean {
  const { roles } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = normAt(tokens, i);
  if (!roles.deeds.has(norm) || isOnPaper(draft, i)) return false;
  if (roles.being.has(normAt(tokens, i - 1))) return isDoneBy(draft, i);
  for (let at = i - 1; at >= Math.max(start, i - SUBJECT); at -= 1) {
    const word = normAt(tokens, at);
    if (roles.breaks.has(word) || happenings.has(at)) return false;
    if (!isOfficial(draft, at)) continue;
    return !roles.to.has(normAt(tokens, at - 1)) && !roles.by.has(normAt(tokens, at - 1));
  }
  return false;
}

/** Tokens from a verb to what it is done to. */
const OBJECT = 5;

/**
 * Whether a verb is done on paper or as a guest, so that it is not a search: 'opened an inquiry in',
 * 'visited the office'.
 */
function isOnPaper({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { affairs } = language.places.roles;
  for (let at = i + 1; at <= i + OBJECT; at += 1) {
    if (tokens.kind[at] !== WORD || language.places.roles.prepositions.has(normAt(tokens, at)))
      return false;
    if (affairs.has(normAt(tokens, at))) return true;
  }
  return false;
}

/** Tokens from a participle to by whom. */
const BY_WITHIN = 5;

function isDoneBy(draft: Draft, i: number): boolean {
  const { roles } = draft.language.places;
  for (let at = i + 1; at <= i + BY_WITHIN; at += 1) {
    if (!roles.by.has(normAt(draft.doc.tokens, at))) continue;
    for (let by = at + 1; by <= at + BY_WITHIN; by += 1) if (isOfficial(draft, by)) return true;
  }
  return false;
}

const isOfficial = (draft: Draft, at: number): boolean =>
  draft.language.places.roles.searchers.has(normAt(draft.doc.tokens, at)) ||
  isInside(draft.agencies, spanOf(draft.doc, at, at + 1));
