import { buildCard } from './card/build.ts';
import type { Draft, Knowledge, ReadOptions, Trace } from './draft.ts';
import { chooseLanguage } from './languages/choose.ts';
import { PIPELINE } from './pipeline.ts';
import type { Reading } from './reading.ts';
import { type Doc, readDocInSlices } from './text/doc.ts';
import { inOneGo } from './text/slices.ts';
import { Standing } from './triggers.ts';
import type { Annotation, Article, Block } from './types.ts';
import { unsupported } from './unsupported.ts';

/** Reads an article in one go: for the command line, tests and short texts. */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace?: Trace,
): Reading {
  return inOneGo(annotateInSlices(article, knowledge, options, trace));
}

/**
 * Reads an article slice by slice; the caller decides when to go on, so that one tab does not block the others.
 * Each slice gives the share of the steps that are done.
 */
export function* annotateInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace?: Trace,
): Generator<number, Reading> {
  const { tag, language } = chooseLanguage(article, knowledge.guessLanguage);
  if (!language) return unsupported(tag, knowledge);
  // The words are split before the first step, and the card is built after the last.
  const parts = PIPELINE.length + 2;
  const text = withinLimit(article, options.limit);
  const doc = yield* telling(0, readDocInSlices(text, language.sentences));
  const draft = newDraft(doc, { article, language, knowledge, options, trace });
  for (const [done, step] of PIPELINE.entries()) {
    const share = (done + 1) / parts;
    for (const _ of step(draft) ?? []) yield share;
    yield share;
  }
  return yield* telling((parts - 1) / parts, finish(draft));
}

/** Slices that tell the share of the reading that is done before them. */
function* telling<T>(share: number, slices: Iterator<void, T>): Generator<number, T> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield share;
  }
}

function newDraft(
  doc: Doc,
  given: Pick<Draft, 'article' | 'language' | 'knowledge' | 'options' | 'trace'>,
): Draft {
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

/** The part of an article that is read: up to the limit, never half a character, its blocks in order. */
function withinLimit(
  { text, blocks }: Article,
  limit = Number.POSITIVE_INFINITY,
): Pick<Article, 'text' | 'blocks'> {
  let end = Math.min(text.length, Math.max(0, limit));
  if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end -= 1;
  let last = 0;
  const kept: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(last, block.start);
    last = Math.max(last, Math.min(end, block.end));
    if (start < last) kept.push({ ...block, start, end: last });
  }
  return { text: end < text.length ? text.slice(0, end) : text, blocks: kept };
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function* finish(draft: Draft): Generator<void, Reading> {
  const annotations: Annotation[] = [
    ...draft.agencies,
    ...draft.places,
    ...draft.figures,
    ...draft.dates,
  ];
  annotations.sort((a, b) => a.start - b.start || a.end - b.end);
  yield;
  const unread = draft.article.text.length - draft.doc.text.length;
  return {
    lang: draft.language.code,
    relevant: draft.relevance,
    crime: draft.crime.map((area) => area.id),
    status: draft.status.stage,
    countries: draft.countries.map((country) => country.cc),
    annotations,
    card: yield* buildCard(draft),
    ...(unread > 0 ? { unread } : {}),
    knowledge: draft.knowledge.version,
  };
}
