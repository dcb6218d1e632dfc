import { isFieldOfUnit } from '../agencies/runs.ts';
import type { Draft } from '../draft.ts';
import { blockAt, spanOf } from '../text/doc.ts';
import { keyOf } from '../text/phrases.ts';
import { quotedTokens } from '../text/quotes.ts';
import { inOneGo, pacer } from '../text/slices.ts';
import { isInside } from '../text/spans.ts';
import { hasFlag, UPPER } from '../text/tokens.ts';
import type { Block, Span } from '../types.ts';
import { explains } from './explains.ts';
import { type Term, termsOf } from './terms.ts';
import type { TopicGroup } from './words.ts';

/** Summed strength by group, and of the strongest act; a group that is not there is zero, so that all have one shape. */
export type GroupSums = Record<TopicGroup | 'strongAct', number>;

/** Minus zero is kept as a fraction, as most sums become: the objects then never change their shape. */
const NOTHING = -0;

const noGroups = (): GroupSums => ({
  act: NOTHING,
  strongAct: NOTHING,
  crime: NOTHING,
  border: NOTHING,
  crossing: NOTHING,
  fiction: NOTHING,
  sport: NOTHING,
  business: NOTHING,
  politics: NOTHING,
  war: NOTHING,
  technology: NOTHING,
  leisure: NOTHING,
  statistics: NOTHING,
  science: NOTHING,
  accident: NOTHING,
  memory: NOTHING,
  address: NOTHING,
});

/** What one sentence holds: the summed strength of its terms by group. */
export interface SentenceEvidence {
  /** How much the sentence counts by where it stands: headline, lead, body. */
  weight: number;
  readonly groups: GroupSums;
  /** It tells of another case. */
  elsewhere: boolean;
  /** It names a form of writing, which in a headline says that no case is told. */
  form: boolean;
  /** It explains a word instead of telling what happened: 'A red notice is an alert ...'. */
  explains: boolean;
  /** Ends of phrases such as 'born in': the place that follows is a person's origin. */
  readonly origins: number[];
}

/** A term that was found, with its words in the text. */
export interface FoundTerm {
  group: TopicGroup;
  /** The crime area that it names, where it names one. */
  area: string | undefined;
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
/** From this strength on a word speaks for itself. */
const PLAIN = 3;
/** The groups that speak for a case; the others speak for other kinds of writing. */
const CASE_GROUPS: ReadonlySet<TopicGroup> = new Set(['act', 'crime', 'border', 'crossing']);
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
  const ofTheUnion = draft.agencies.filter(({ id }) => draft.knowledge.registry.body(id)?.eu);
  const seen = new Map<string, number>();
  const pauses = pacer();
  for (let s = 0; s + 1 < doc.sentences.length; s += 1) {
    const from = doc.sentences[s] ?? 0;
    if (pauses(from)) yield;
    const to = doc.sentences[s + 1] ?? 0;
    const sentence = {
      weight: weightAt(draft, from),
      groups: noGroups(),
      elsewhere: false,
      form: false,
      explains: false,
      origins: [],
    };
    sentences.push(sentence);
    for (let i = from; i < to; ) {
      const hit = table.match(doc.tokens, i, to);
      if (hit) {
        const span = spanOf(doc, i, i + hit.length);
        // 'You get a text,' says a docker: whom a speaker addresses is not the reader; 'US' is a country.
        const addresses = quoted[i] !== 1 && !hasFlag(doc.tokens, i, UPPER);
        const told = isFieldOfUnit(draft, i, i + hit.length)
          ? hit.values.map(withoutArea)
          : hit.values;
        const values = meant(draft, ofTheUnion, told, span, addresses);
        const times = timesSeen(seen, keyOf(doc.tokens, i, i + hit.length));
        count(values, span, s, sentence, terms, times);
        sentence.explains ||= hit.values.some(isPlainWord) && explains(draft, i, i + hit.length);
      }
      i += hit?.length ?? 1;
    }
  }
  const evidence = { sentences, terms };
  gathered.set(draft, evidence);
  return evidence;
}

/** A word of cases that speaks for itself. */
const isPlainWord = (term: Term): boolean =>
  speaksForCase(term) && 'weight' in term && term.weight >= PLAIN;

/** How often a phrase has been met before; counts this time. */
function timesSeen(seen: Map<string, number>, key: string): number {
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times;
}

/** What a phrase says where it stands: less in a name, and its pronouns nothing where they address nobody. */
function meant(
  draft: Draft,
  ofTheUnion: readonly Span[],
  values: readonly Term[],
  span: Span,
  addresses: boolean,
): readonly Term[] {
  const { places, agencies } = draft;
  // 'Ivory Coast' trades in no ivory; 'the Federal Revenue Service' is no matter of business, and a directorate
  // for organised crime and terrorism may search for fake papers.
  const isAPlace = isInside(places, span);
  const isABody = isInside(agencies, span);
  // That the European Public Prosecutor's Office is named says of no prosecutor that he acts.
  const isOfTheUnion = isInside(ofTheUnion, span);
  if (addresses && !isAPlace && !isABody && !isOfTheUnion) return values;
  return values.filter(
    (term) =>
      (addresses || isNoAddress(term)) &&
      !(isAPlace && !isOfBorder(term)) &&
      !(isABody && (isOfAnother(term) || isOfCrime(term))) &&
      !(isOfTheUnion && isAct(term)) &&
      !(isABody && isOfBorder(term) && term.weight < NAMES_A_BODY),
  );
}

/** 'The English Channel' is a place and says that a case crosses a border. */
const isOfBorder = (term: Term): term is Term & { kind: 'group' } =>
  term.kind === 'group' && term.group === 'border';

/** From this strength on a word of borders is the name of a body that acts across them, not a part of one ('Border Force'). */
const NAMES_A_BODY = 3;
const isAct = (term: Term) => term.kind === 'group' && term.group === 'act';

/** What a unit is for tells of crime, not of which: a unit against terrorism may look for cigarettes. */
const withoutArea = (term: Term): Term =>
  term.kind === 'area' ? { kind: 'group', group: 'crime', weight: term.weight } : term;

/** A term that says what the crime is, or that there is one. */
const isOfCrime = (term: Term) =>
  term.kind === 'area' || (term.kind === 'group' && term.group === 'crime');

/** A term of another kind of writing than a case. */
const isOfAnother = (term: Term) => term.kind === 'group' && !CASE_GROUPS.has(term.group);

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
  let first = 0;
  while (blocks[first]?.kind === 'headline') first += 1;
  for (let n = first; n < first + OPENING; n += 1) if (blocks[n] === block) return true;
  return false;
}

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
  const first = terms.length;
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
    const area = term.kind === 'area' ? term.area : undefined;
    terms.push({ group, area, weight: term.weight, sentence: s, span });
  }
  for (let n = first; n < terms.length; n += 1)
    addStrongest(sentence.groups, terms, first, n, times);
}

/** Adds what the last terms, which are one phrase, say of the group of term `n`, once for each group. */
function addStrongest(
  groups: GroupSums,
  terms: readonly FoundTerm[],
  first: number,
  n: number,
  times: number,
): void {
  const group = terms[n]?.group;
  if (group === undefined) return;
  let weight = 0;
  for (let at = first; at < terms.length; at += 1) {
    const term = terms[at];
    if (term?.group !== group) continue;
    if (at < n) return;
    weight = Math.max(weight, term.weight);
  }
  // One word said again and again is the matter of a case ('missiles'), many words are a kind of writing.
  groups[group] += CASE_GROUPS.has(group) ? weight : weight / (1 + times);
  if (group === 'act') groups.strongAct = Math.max(groups.strongAct, weight);
}
