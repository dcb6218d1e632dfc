import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { sentenceAround, spanOf, tokenAt } from '../text/doc.ts';
import { phraseSet } from '../text/phrases.ts';
import { firstInside } from '../text/spans.ts';
import type { CardFigure, CardRest, Nationality } from '../types.ts';

/** How many tokens may stand between 'the others' and their nationality. */
const REACH = 8;

const tableOf = compiledOnce(phraseSet);

/** What the text says of the others of a whole, in the sentence that tells a part: no number is given, none is reckoned. */
export function restsOfCard(draft: Draft, figures: readonly CardFigure[]): CardRest[] {
  const rests = new Map<string, CardRest>();
  for (const { partOf, mentions } of figures) {
    const part = mentions[0];
    const found = partOf === undefined || !part ? undefined : restAfter(draft, part.end);
    if (partOf !== undefined && found && !rests.has(partOf))
      rests.set(partOf, { whole: partOf, ...found });
  }
  return [...rests.values()];
}

function restAfter(draft: Draft, offset: number): Omit<CardRest, 'whole'> | undefined {
  const { doc, language } = draft;
  const table = tableOf(language.figures.rests);
  const from = tokenAt(doc, offset - 1) + 1;
  const { to } = sentenceAround(doc, from - 1);
  for (let i = from; i < to; i += 1) {
    const hit = table.match(doc.tokens, i, to);
    if (!hit) continue;
    const words = spanOf(doc, i, i + hit.length);
    const limit = spanOf(doc, i, Math.min(to, i + hit.length + REACH)).end;
    const people = nationalityIn(draft, words.end, limit);
    return people && { of: people.cc, words, mentions: [{ start: words.start, end: people.end }] };
  }
  return undefined;
}

/** The nationality that the words after 'the others' give, unless a figure comes first: then it is that figure's. */
function nationalityIn(draft: Draft, start: number, end: number): Nationality | undefined {
  const people = firstInside(draft.nationalities, start, end);
  const counted = firstInside(draft.figures, start, end);
  return people && (!counted || counted.start > people.start) ? people : undefined;
}
