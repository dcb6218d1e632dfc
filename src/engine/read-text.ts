import { buildCard } from './card/build.ts';
import type { Draft } from './draft.ts';
import { draftOf, type Given, type Portion, SHARES, telling, WHOLE } from './draft-of.ts';
import type { Reading } from './reading.ts';
import type { Annotation, ArticleText } from './types.ts';

/** Reads a text: all steps of the pipeline make a draft, and the draft becomes the Reading. */
export function* readText(
  text: ArticleText,
  given: Given,
  portion: Portion = WHOLE,
): Generator<number, Reading> {
  const draft = yield* draftOf(text, given, portion);
  const { from, to } = portion;
  return yield* telling(from + ((to - from) * (SHARES - 1)) / SHARES, readingOf(draft));
}

/** What a finished draft says, with its card: all that leaves the engine. */
export function* readingOf(draft: Draft): Generator<void, Reading> {
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
