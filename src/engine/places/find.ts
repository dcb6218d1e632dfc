import type { Draft } from '../draft.ts';
import { spanOf, tokenAt } from '../text/doc.ts';
import { judgeNames } from './names/judge.ts';
import { mentionOf } from './names/name-mentions.ts';
import { markTokens, Surroundings } from './names/surroundings.ts';
import { NO_COUNTRY } from './no-country.ts';
import { findUnlisted } from './unlisted/find.ts';

/** By these rules letters are not a place but a people, as 'American' is: 'US officials', 'a UK-led team'. */
const AS_ADJECTIVE: ReadonlySet<string> = new Set(['attributive', 'hyphenated']);

/** Finds the proper names of places: which of the gazetteer's names in the text are meant as places. */
export function* findPlaces(draft: Draft): Generator<void, undefined> {
  const around = new Surroundings(draft);
  yield;
  const judged = yield* judgeNames(draft, around);
  const sure = new Set(judged.filter((one) => one.taken.is === 'place').map((one) => one.name.key));
  for (const { name, taken } of judged) {
    const elsewhere = taken.is === 'maybe' && sure.has(name.key);
    const span = spanOf(draft.doc, name.from, name.to);
    draft.trace?.(`places/${taken.rule}`, span, elsewhere ? 'named elsewhere' : taken.is);
    if (taken.is === 'place' || elsewhere)
      draft.mentions.push(mentionOf(draft, around, name, taken.rule));
    const cc = AS_ADJECTIVE.has(taken.rule) ? name.alias?.cc : undefined;
    if (cc && cc !== NO_COUNTRY && !around.isNumber(name.to))
      draft.nationalities.push({ ...span, cc, form: 'adjective', isPart: false });
  }
  const small = judged.filter(({ name, taken }) => taken.rule === 'small' && !sure.has(name.key));
  const doubted = new Map(small.map(({ name }) => [name.from, name]));
  const bodies = markTokens(draft.doc, draft.agencies);
  const places = markTokens(draft.doc, draft.mentions);
  const free = (i: number) => !bodies[i] && !places[i] && !around.isDemonym(i);
  yield* findUnlisted(draft, around, free, doubted);
  // The demonym in 'English Channel' is no nationality.
  draft.nationalities = draft.nationalities
    .filter(({ start }) => places[tokenAt(draft.doc, start)] !== 1)
    .sort((a, b) => a.start - b.start);
}
