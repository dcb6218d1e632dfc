import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { pacer } from '../../text/slices.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import { isWay } from '../role-groups.ts';
import { seatsOf } from '../seats.ts';
import { findHappenings } from './happenings.ts';
import type { Placed } from './placed.ts';
import { readSentence } from './sentence-roles.ts';

/** Tokens of a text that would have named the crime by then, if it told of one. */
const WHOLE = 60;
/** Words at the head of a sentence that may take up the one before. */
const REST_WITHIN = 4;

/** Reads what happened at each place, where the text says it, and which ways it tells. */
export function* readPlaceRoles(draft: Draft): Generator<void, undefined> {
  const { doc } = draft;
  const { happenings, ofCrime, ofHarmAlone } = yield* findHappenings(draft);
  const isWhole = doc.tokens.count >= WHOLE;
  if (!ofCrime && isWhole) return;
  const only: PlaceRole | undefined = isWhole && ofHarmAlone ? 'victims' : undefined;
  const seats = seatsOf(draft);
  const pauses = pacer();
  let before: PlaceRole | undefined;
  let next = 0;
  for (let s = 0; s + 1 < doc.sentences.length && next < draft.places.length; s += 1) {
    const from = doc.sentences[s] ?? 0;
    const to = doc.sentences[s + 1] ?? 0;
    if (pauses(to)) yield;
    const placed: Placed[] = [];
    for (; next < draft.places.length; next += 1) {
      const place = draft.places[next];
      const start = place ? tokenAt(doc, place.start) : to;
      if (!place || start >= to) break;
      placed.push({ place, from: start, to: tokenAt(doc, place.end - 1) + 1 });
    }
    if (placed.length === 0) continue;
    const rest = isRest(draft, from, to) ? before : undefined;
    const onward = isWay(before);
    const sentence = { placed, from, to };
    before = readSentence(draft, sentence, { happenings, seats, rest, onward, only });
  }
}

/** 'The rest were in Albania and France': of what the sentence before told. */
function isRest({ doc, language }: Draft, from: number, to: number): boolean {
  const { rest } = language.places.roles;
  return hasOneOf(doc.tokens, rest, from, Math.min(to, from + REST_WITHIN));
}
