import type { Draft } from './draft.ts';
import { PIPELINE } from './pipeline.ts';
import { type Doc, readDocInSlices } from './text/doc.ts';
import { Standing } from './triggers.ts';
import type { Article } from './types.ts';

/** What a reading is given beside the text. */
export type Given = Pick<Draft, 'article' | 'language' | 'knowledge' | 'options' | 'trace'>;

/** Parts of a reading: the words are split before the first step, and the card is built after the last. */
export const SHARES = PIPELINE.length + 2;

/** Runs all steps over a text, with pauses; the pair says what share of all work is done before, and what share this is. */
export function* draftOf(
  text: Pick<Article, 'text' | 'blocks'>,
  given: Given,
  [before, share]: readonly [number, number],
): Generator<number, Draft> {
  const doc = yield* telling(before, readDocInSlices(text, given.language.sentences));
  const draft = newDraft(doc, given);
  for (const [done, step] of PIPELINE.entries()) {
    const told = before + (share * (done + 1)) / SHARES;
    for (const _ of step(draft) ?? []) yield told;
    yield told;
  }
  return draft;
}

/** Slices that tell the share of the reading that is done before them. */
export function* telling<T>(share: number, slices: Iterator<void, T>): Generator<number, T> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield share;
  }
}

function newDraft(doc: Doc, given: Given): Draft {
  return {
    article: given.article,
    language: given.language,
    knowledge: given.knowledge,
    options: given.options,
    trace: given.trace,
    doc,
    standing: new Standing(doc, given.language),
    nationalities: [],
    bodyNames: [],
    agencies: [],
    heads: [],
    mentions: [],
    bodyRegions: [],
    bodyTowns: [],
    places: [],
    dates: [],
    calendar: [],
    figures: [],
    asides: [],
    candidates: [],
    movements: [],
    status: { stage: 'none', mentions: [] },
    topic: { sentences: [], terms: [] },
    relevance: 'no',
    reasons: [],
    crime: [],
    countryParts: [],
    countries: [],
  };
}
