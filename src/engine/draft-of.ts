import type { Draft } from './draft.ts';
import { PIPELINE } from './pipeline.ts';
import { type Doc, readDocInSlices } from './text/doc.ts';
import { Standing } from './triggers.ts';
import type { ArticleText } from './types.ts';

/** What a reading is given beside the text. */
export type Given = Pick<Draft, 'article' | 'language' | 'knowledge' | 'options' | 'trace'>;

/** Parts of a reading: the words are split before the first step, and the card is built after the last. */
export const SHARES = PIPELINE.length + 2;

/** Which part of all the work a reading of a text is, from one share of it to another: a live page may be read twice. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** All of it. */
export const WHOLE: Portion = { from: 0, to: 1 };

/** Runs all steps over a text, with pauses that tell the share of the work that is done. */
export function* draftOf(
  text: ArticleText,
  given: Given,
  { from, to }: Portion = WHOLE,
): Generator<number, Draft> {
  const doc = yield* telling(from, readDocInSlices(text, given.language.sentences));
  const draft = newDraft(doc, given);
  for (const [done, step] of PIPELINE.entries()) {
    const told = from + ((to - from) * (done + 1)) / SHARES;
    const slices = step(draft);
    if (slices) for (const _ of slices) yield told;
    yield told;
  }
  return draft;
}

/** Slices that tell the share of the work that is done before them. */
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
    sides: new Map(),
    bodyTowns: [],
    places: [],
    dates: [],
    written: given.article.published,
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
