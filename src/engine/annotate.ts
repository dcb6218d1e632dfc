import { buildCard } from './card/build.ts';
import type { Draft, Knowledge, ReadOptions, Trace } from './draft.ts';
import { languageOf } from './languages/index.ts';
import { PIPELINE } from './pipeline.ts';
import { readDoc } from './text/doc.ts';
import type { Annotation, Article, Reading } from './types.ts';

/** Reads an article in one go: for the command line, tests and short texts. */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace?: Trace,
): Reading {
  const slices = annotateInSlices(article, knowledge, options, trace);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** Reads an article slice by slice; the caller decides when to go on, so that one tab does not block the others. */
export function* annotateInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions = {},
  trace: Trace = () => {},
): Generator<void, Reading> {
  const draft = newDraft(article, knowledge, options, trace);
  if (!draft) return unsupported(article, knowledge);
  for (const step of PIPELINE) {
    const slices = step(draft);
    if (slices) yield* slices;
    yield;
  }
  return finish(draft);
}

function newDraft(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions,
  trace: Trace,
): Draft | undefined {
  const language = languageOf(article.lang ?? 'en');
  if (!language) return undefined;
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const text = article.text.length > limit ? article.text.slice(0, limit) : article.text;
  const blocks = article.blocks.filter((block) => block.end <= text.length);
  return {
    article,
    doc: readDoc({ text, blocks }, language.sentences),
    language,
    knowledge,
    options,
    nationalities: [],
    agencies: [],
    mentions: [],
    places: [],
    dates: [],
    calendar: [],
    figures: [],
    candidates: [],
    movements: [],
    status: { stage: 'none', mentions: [] },
    relevance: 'no',
    reasons: [],
    crime: [],
    countries: [],
    trace,
  };
}

function finish(draft: Draft): Reading {
  const annotations: Annotation[] = [
    ...draft.agencies,
    ...draft.places,
    ...draft.figures,
    ...draft.dates,
  ];
  annotations.sort((a, b) => a.start - b.start || a.end - b.end);
  const unread = draft.article.text.length - draft.doc.text.length;
  return {
    lang: draft.language.code,
    relevant: draft.relevance,
    crime: draft.crime.map((area) => area.id),
    status: draft.status.stage,
    countries: draft.countries.map((country) => country.cc),
    annotations,
    card: buildCard(draft),
    ...(unread > 0 ? { unread } : {}),
    knowledge: draft.knowledge.version,
  };
}

function unsupported(article: Article, knowledge: Knowledge): Reading {
  const lang = (article.lang ?? 'und').split('-')[0] ?? 'und';
  return {
    lang,
    relevant: 'no',
    crime: [],
    status: 'none',
    countries: [],
    annotations: [],
    card: {
      schema: 'pressmark-card/1',
      crime: [],
      status: { stage: 'none', mentions: [] },
      terms: [],
      figures: [],
      disagreements: [],
      sums: [],
      agencies: [],
      places: [],
      countries: [],
      movements: [],
      dates: [],
      pages: [],
      help: [],
      reasons: [{ kind: 'unsupported-language', words: [lang], mentions: [] }],
    },
    knowledge: knowledge.version,
  };
}
