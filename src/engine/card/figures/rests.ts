import type { Draft } from '../../draft.ts';
import type { CardFigure, CardRest } from '../../reading.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { sentenceAround, spanOf, tokenAt } from '../../text/doc.ts';
import type { PhraseSet } from '../../text/phrase-list.ts';
import { tableOf } from '../../text/phrases.ts';
import { firstInside } from '../../text/spans.ts';
import type { Nationality } from '../../types.ts';

/** How many tokens may stand between 'the others' and their nationality. */
const REACH = 8;

const restsOf = compiledOnce((rests: PhraseSet) => tableOf(rests));

/** What the text says of the others of a whole, in the sentence that tells a part: no number is given, none is reckoned. */
export function restsOfCard(draft: Draft, figures: readonly CardFigure[]): CardRest[] {
  const rests = new Map<string, CardRest>();
  const read = new Map<number, Int32Array>();
  for (const { partOf, mentions } of figures) {
    const part = mentions[0];
    const found = partOf === undefined || !part ? undefined : restAfter(draft, part.end, read);
    if (partOf !== undefined && found && !rests.has(partOf))
      rests.set(partOf, { whole: partOf, ...found });
  }
  return [...rests.values()];
}

function restAfter(
  draft: Draft,
  offset: number,
  read: Map<number, Int32Array>,
): Omit<CardRest, 'whole'> | undefined {
  const { doc, language } = draft;
  const last = tokenAt(doc, offset - 1);
  const { from, to } = sentenceAround(doc, last);
  const next = read.get(from) ?? nextRests(draft, from, to);
  read.set(from, next);
  const at = next[last + 1 - from] ?? NOWHERE;
  const hit =
    at === NOWHERE ? undefined : restsOf(language.figures.rests).match(doc.tokens, at, to);
  if (!hit) return undefined;
  const words = spanOf(doc, at, at + hit.length);
  const limit = spanOf(doc, at, Math.min(to, at + hit.length + REACH)).end;
  const people = nationalityIn(draft, words.end, limit);
  return people && { of: people.cc, words, mentions: [{ start: words.start, end: people.end }] };
}

/** Stands where no 'others' follow in the sentence. */
const NOWHERE = -1;

/**
 * For each token of a sentence the first one from there on that says 'the others': a sentence is read once,
 * however many parts it tells.
 */
function nextRests({ doc, language }: Draft, from: number, to: number): Int32Array {
  const table = restsOf(language.figures.rests);
  const next = new Int32Array(to - from + 1).fill(NOWHERE);
  for (let i = to - 1; i >= from; i -= 1)
    next[i - from] = table.match(doc.tokens, i, to) ? i : (next[i + 1 - from] ?? NOWHERE);
  return next;
}

/** The nationality that the words after 'the others' give, unless a figure comes first: then it is that figure's. */
function nationalityIn(draft: Draft, start: number, end: number): Nationality | undefined {
  const people = firstInside(draft.nationalities, start, end);
  const counted = firstInside(draft.figures, start, end);
  return people && (!counted || counted.start > people.start) ? people : undefined;
}
