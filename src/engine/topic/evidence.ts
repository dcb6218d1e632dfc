import type { Draft } from '../draft.ts';
import { blockAt, spanOf } from '../text/doc.ts';
import { keyOf } from '../text/phrases.ts';
import { quotedTokens } from '../text/quotes.ts';
import { inOneGo, pacer } from '../text/slices.ts';
import type { Block, Span } from '../types.ts';
import { type Term, termsOf } from './terms.ts';
import type { TopicGroup } from './words.ts';

/** What one sentence holds: the summed strength of its terms by group. */
export interface SentenceEvidence {
  /** How much the sentence counts by where it stands: headline, lead, body. */
  weight: number;
  readonly groups: Partial<Record<TopicGroup | 'strongAct', number>>;
  /** It tells of another case. */
  elsewhere: boolean;
  /** It names a form of writing, which in a headline says that no case is told. */
  form: boolean;
  /** Ends of phrases such as 'born in': the place that follows is a person's origin. */
  readonly origins: number[];
}

/** A term that was found, with its words in the text. */
export interface FoundTerm {
  group: TopicGroup;
  /** The crime area that it names, where it names one. */
  area?: string;
  weight: number;
  sentence: number;
  span: Span;
}

/** All terms of an article, found in one pass: what relevance, crime area and countries are read from. */
export interface TopicEvidence {
  readonly sentences: readonly SentenceEvidence[];
  readonly terms: readonly FoundTerm[];
}

const WEIGHT = { headline: 3, opening: 2, body: 1, aside: 0.5 } as const;
/** Sentences of headline and opening weigh at least this, those of the headline at least that. */
export const OPENING_WEIGHT = WEIGHT.opening;
export const HEADLINE_WEIGHT = WEIGHT.headline;
/** So many blocks after the headline are the opening. */
const OPENING = 2;

const gathered = new WeakMap<Draft, TopicEvidence>();

/** The evidence of a draft; gathered on first use. */
export function evidenceOf(draft: Draft): TopicEvidence {
  return gathered.get(draft) ?? inOneGo(gather(draft));
}

/** Gathers the evidence with pauses, before the steps that ask for it. */
export function* gatherEvidence(draft: Draft): Generator<void, undefined> {
  yield* gather(draft);
}

function* gather(draft: Draft): Generator<void, TopicEvidence> {
  const { doc } = draft;
  const table = termsOf(draft.language, draft.knowledge.registry);
  const sentences: SentenceEvidence[] = [];
  const terms: FoundTerm[] = [];
  const quoted = quotedTokens(doc);
  const seen = new Map<string, number>();
  const pauses = pacer();
  for (let s = 0; s + 1 < doc.sentences.length; s += 1) {
    const from = doc.sentences[s] ?? 0;
    if (pauses(from)) yield;
    const to = doc.sentences[s + 1] ?? 0;
    const sentence = {
      weight: weightAt(draft, from),
      groups: {},
      elsewhere: false,
      form: false,
      origins: [],
    };
    sentences.push(sentence);
    for (let i = from; i < to; ) {
      const hit = table.match(doc.tokens, i, to);
      if (hit) {
        const values = quoted.has(i) ? hit.values.filter(isNoAddress) : hit.values;
        const times = timesSeen(seen, keyOf(doc.tokens, i, i + hit.length));
        count(values, spanOf(doc, i, i + hit.length), s, sentence, terms, times);
      }
      i += hit?.length ?? 1;
    }
  }
  const evidence = { sentences, terms };
  gathered.set(draft, evidence);
  return evidence;
}

/** How often a phrase has been met before; counts this time. */
function timesSeen(seen: Map<string, number>, key: string): number {
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times;
}

/** 'You get a text,' says a docker: whom a speaker addresses is not the reader. */
const isNoAddress = (term: Term) => term.kind !== 'group' || term.group !== 'address';

/** How much a sentence counts by its block. */
function weightAt({ doc }: Draft, token: number): number {
  const block = blockAt(doc, doc.tokens.start[token] ?? 0);
  if (!block) return WEIGHT.body;
  if (block.kind === 'headline') return WEIGHT.headline;
  if (block.kind === 'caption' || block.kind === 'cell') return WEIGHT.aside;
  return isOpening(doc.blocks, block) ? WEIGHT.opening : WEIGHT.body;
}

function isOpening(blocks: readonly Block[], block: Block): boolean {
  const first = blocks.findIndex((b) => b.kind !== 'headline');
  return first >= 0 && blocks.slice(first, first + OPENING).includes(block);
}

const CASE_GROUPS: ReadonlySet<TopicGroup> = new Set(['act', 'crime', 'border']);

const speaksForCase = (term: Term) =>
  term.kind === 'area' || (term.kind === 'group' && CASE_GROUPS.has(term.group));

function count(
  values: readonly Term[],
  span: Span,
  s: number,
  sentence: SentenceEvidence,
  terms: FoundTerm[],
  times: number,
): void {
  const strongest: Partial<Record<TopicGroup, number>> = {};
  const harmless = values.some((term) => term.kind === 'harmless');
  for (const term of values) {
    if (term.kind === 'harmless' || (harmless && speaksForCase(term))) continue;
    if (term.kind === 'origin') {
      sentence.origins.push(span.end);
      continue;
    }
    if (term.kind === 'elsewhere' || term.kind === 'form') {
      sentence[term.kind] = true;
      continue;
    }
    const group = term.kind === 'area' ? 'crime' : term.group;
    const area = term.kind === 'area' ? { area: term.area } : {};
    terms.push({ group, ...area, weight: term.weight, sentence: s, span });
    strongest[group] = Math.max(strongest[group] ?? 0, term.weight);
  }
  for (const [group, weight] of Object.entries(strongest) as [TopicGroup, number][]) {
    // One word said again and again is the matter of a case ('missiles'), many words are a kind of writing.
    const share = CASE_GROUPS.has(group) ? 1 : 1 / (1 + times);
    sentence.groups[group] = (sentence.groups[group] ?? 0) + weight * share;
  }
  const act = strongest.act ?? 0;
  sentence.groups.strongAct = Math.max(sentence.groups.strongAct ?? 0, act);
}
