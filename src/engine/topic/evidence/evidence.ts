import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import { keyOf } from '../../text/keys.ts';
import type { Over } from '../../text/phrase-tree.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import { pacer } from '../../text/slices.ts';
import type { Span } from '../../types.ts';
import type { TopicGroup } from '../words.ts';
import { countTerms } from './count.ts';
import { asks, explains, explainsBody, retells } from './explains.ts';
import { isPlainWord, meant, type Setting, settingOf } from './meaning.ts';
import { overPeoples } from './peoples.ts';
import { takeOutPeople } from './persons.ts';
import { type GroupSums, noGroups } from './sums.ts';
import { type Term, termsOf } from './terms.ts';
import { weightAt } from './weight.ts';

/** A word of an act of police or courts from this strength on: 'detained', 'seized'. */
export const ACT = 2;

/** What one sentence holds: the summed strength of its terms by group. */
export interface SentenceEvidence {
  /** How much the sentence counts by where it stands: headline, lead, body. */
  weight: number;
  readonly groups: GroupSums;
  /** It tells of another case. */
  elsewhere: boolean;
  /** Where it tells of what was years ago: no verdict of that is news. */
  longAgo: number | undefined;
  /** It names a form of writing, which in a headline says that no case is told. */
  form: boolean;
  /** It explains a word instead of telling what happened: 'A red notice is an alert ...'. */
  explains: boolean;
  /** It asks what is so or says how it came about, or what a body is. */
  readonly asks: boolean;
  /** Ends of phrases such as 'born in': the place that follows is a person's origin. */
  readonly origins: number[];
}

/** A term that was found, with its words in the text. */
export interface FoundTerm {
  group: TopicGroup;
  /** The crime area that it names, where it names one. */
  area: string | undefined;
  weight: number;
  /** How much of it its sentence's sum of the group holds. */
  said: number;
  sentence: number;
  span: Span;
}

/** All terms of an article, found in one pass: what relevance, crime area and countries are read from. */
export interface TopicEvidence {
  readonly sentences: readonly SentenceEvidence[];
  readonly terms: readonly FoundTerm[];
}

/** What is at hand while the terms of a text are looked for, and those found so far. */
interface Search {
  readonly draft: Draft;
  readonly table: PhraseTable<Term>;
  readonly setting: Setting;
  readonly over: Over | undefined;
  readonly seen: Map<string, number>;
  readonly terms: FoundTerm[];
}

/** Gathers what the text says of its topic, with pauses. */
export function* gatherEvidence(draft: Draft): Generator<void, undefined> {
  const { doc, language, knowledge } = draft;
  const table = termsOf(language, knowledge.registry);
  const over = overPeoples(draft);
  const search = { draft, table, over, setting: settingOf(draft), seen: new Map(), terms: [] };
  const sentences: SentenceEvidence[] = [];
  const pauses = pacer();
  for (let s = 0; s + 1 < doc.sentences.length; s += 1) {
    if (pauses(doc.sentences[s] ?? 0)) yield;
    sentences.push(inSentence(search, s));
  }
  draft.topic = { sentences, terms: search.terms };
}

/** Finds the terms of sentence `s`. */
function inSentence(search: Search, s: number): SentenceEvidence {
  const { draft, table, over, setting, seen, terms } = search;
  const { doc } = draft;
  const from = doc.sentences[s] ?? 0;
  const end = doc.sentences[s + 1] ?? 0;
  const sentence = {
    weight: weightAt(draft, from),
    groups: noGroups(),
    elsewhere: false,
    longAgo: undefined,
    form: false,
    explains: false,
    asks:
      explainsBody(draft, s) || (s === 0 && (asks(draft, from, end) || retells(draft, from, end))),
    origins: [],
  };
  const { tokens } = doc;
  const first = terms.length;
  let hit = table.find(tokens, from, end, over);
  for (let to = from; hit; hit = table.find(tokens, to, end, over)) {
    const { from: at } = hit;
    to = at + hit.length;
    const values = meant(setting, hit.values, [at, to]);
    const times = timesSeen(seen, keyOf(tokens, at, to));
    countTerms({ values, span: spanOf(doc, at, to), sentence: s, times }, sentence, terms);
    sentence.explains ||= hit.values.some(isPlainWord) && explains(draft, at, to);
  }
  takeOutPeople(draft, sentence.groups, terms, first);
  return sentence;
}

/** How often a phrase has been met before; counts this time. */
function timesSeen(seen: Map<string, number>, key: string): number {
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times;
}
