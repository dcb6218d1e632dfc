import type { Draft } from '../draft.ts';
import { spanOf, tokenAt } from '../text/doc.ts';
import { judgeNames } from './names/judge.ts';
import { mentionOf } from './names/name-mentions.ts';
import { markTokens, Surroundings } from './names/surroundings.ts';
import { findUnlisted } from './unlisted/find.ts';

/** Finds the proper names of places: which of the gazetteer's names in the text are meant as places. */
export function* findPlaces(draft: Draft): Generator<void, undefined> {
  const around = new Surroundings(draft);
  yield;
  const judged = yield* judgeNames(draft, around);
  const sure = new Set(
    judged.filter((one) => one.verdict.is === 'place').map((one) => one.name.key),
  );
  for (const { name, verdict } of judged) {
    const elsewhere = verdict.is === 'maybe' && sure.has(name.key);
    const span = spanOf(draft.doc, name.from, name.to);
    draft.trace?.(`places/${verdict.rule}`, span, elsewhere ? 'named elsewhere' : verdict.is);
    if (verdict.is === 'place' || elsewhere)
      draft.mentions.push(mentionOf(draft, around, name, verdict.rule));
  }
  const bodies = markTokens(draft.doc, draft.agencies);
  const places = markTokens(draft.doc, draft.mentions);
  yield* findUnlisted(draft, around, (i) => !bodies[i] && !places[i] && !around.isDemonym(i));
  // The demonym in 'English Channel' is no nationality.
  draft.nationalities = draft.nationalities.filter(
    ({ start }) => places[tokenAt(draft.doc, start)] !== 1,
  );
}
