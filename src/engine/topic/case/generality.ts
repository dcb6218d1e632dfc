import type { Draft } from '../../draft.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import { CAPITAL, hasFlag, NUMBER, normAt, type Tokens, WORD } from '../../text/tokens/tokens.ts';
import { ACT, type TopicEvidence } from '../evidence/evidence.ts';
import type { TopicWords } from '../words.ts';
import { isOfLaw } from './laws.ts';
import { notTheWriters } from './not-the-writers.ts';

/** How far an article speaks in general or of long ago, where news tells of one case and of now. */
export interface Generality {
  /** Words of what is so in general ('can', 'often', 'or') in a hundred of the writer's own. */
  general: number;
  /** Words that weigh one thing against another ('but', 'even', 'more') in a hundred. */
  argued: number;
  /** Verbs of what is so ('is', 'remains'), where news says what was done, in a hundred. */
  states: number;
  /** Words in which reports say what was done, by whom and with what ('connection', 'possession', 'lorry'), in a hundred. */
  reported: number;
  /** Years of the last century and before, and decades of it. */
  past: number;
}

/** What a word says of how the writer writes. */
type Manner = 'general' | 'argued' | 'states' | 'reported';
/** More of any says nothing more. */
const MOST = 3;
const MOST_REPORTED = 2;
/** An article of few words is counted as one of so many: one 'or' does not make a notice an essay, nor one 'but' and 'is'. */
const FEWEST: Readonly<Record<Manner, number>> = {
  general: 60,
  argued: 140,
  states: 140,
  reported: 200,
};
/** A year of the last century or the one before. */
export const PAST = /^1[89]\d\d$/;

/** The next year of a list stands so many tokens behind the last. */
const NEXT = 2;

/** So many manners are, and none. */
const MANNERS = 5;

const mannerOf = compiledOnce(({ general, argues, states, reports }: TopicWords) =>
  bySpelling<Manner | undefined>((norm) => {
    if (general.has(norm)) return 'general';
    if (argues.has(norm)) return 'argued';
    if (states.has(norm)) return 'states';
    return reports.has(norm) ? 'reported' : undefined;
  }, MANNERS),
);

/** Measures how general an article is; what somebody says or asks in it is not the writer's. */
export function generalityOf(draft: Draft, evidence: TopicEvidence): Generality {
  const { words, said } = mannersOf(draft, evidence);
  const share = (kind: Manner) =>
    Math.min((100 * said[kind]) / Math.max(words, FEWEST[kind]), MOST);
  return {
    general: share('general'),
    argued: share('argued'),
    states: share('states'),
    reported: Math.min(share('reported'), MOST_REPORTED),
    past: Math.min(yearsPast(draft), MOST),
  };
}

/** How many words are the writer's own, and how many of them are of each manner. */
function mannersOf({ doc, language }: Draft, { terms }: TopicEvidence) {
  const { tokens } = doc;
  const { topic } = language;
  const others = notTheWriters(doc);
  const manner = mannerOf(topic);
  // 'Are on the run', 'is in custody' tell what became of somebody.
  const acts = new Set<number | undefined>();
  for (const { group, weight, span } of terms)
    if (group === 'act' && weight >= ACT) acts.add(span.start);
  const said: Record<Manner, number> = { general: 0, argued: 0, states: 0, reported: 0 };
  let words = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== WORD || others[i] === 1) continue;
    words += 1;
    const found = manner(tokens.spelling[i] as Spelling);
    // 'May' is a month.
    if (found === undefined || hasFlag(tokens, i, CAPITAL)) continue;
    if (topic.notArgued.get(normAt(tokens, i))?.has(normAt(tokens, i + 1))) {
      i += 1;
      continue;
    }
    // 'is held' tells of what was done to somebody.
    const isDone =
      found === 'states' && (acts.has(tokens.start[i + 1]) || isOfAVerb(tokens, i + 1, topic));
    if (!isDone) said[found] += 1;
  }
  return { words, said };
}

/** How many years are of long ago, but for those of laws and of births. */
function yearsPast({ doc: { tokens }, language: { topic } }: Draft): number {
  // 'A Frenchman born in 1995', 'four, born in 1955, 1969 and 1971': ages of suspects.
  const isOfBirth = (i: number, last: number) =>
    i - last <= NEXT ||
    topic.birth.has(normAt(tokens, i - 1)) ||
    topic.birth.has(normAt(tokens, i - 2));
  let born = Number.NEGATIVE_INFINITY;
  let past = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== NUMBER || !PAST.test(normAt(tokens, i))) continue;
    if (isOfBirth(i, born)) born = i;
    else if (!isOfLaw(tokens, i, topic)) past += 1;
  }
  return past;
}

/** So many words may stand before a participle: 'is not yet known', 'are also still being sought'. */
const BEFORE = 3;

/** Whether a participle stands at `i`, or behind words that stand before it: 'is allegedly wanted'. */
function isOfAVerb(tokens: Tokens, i: number, words: TopicWords): boolean {
  const { participles, participleEndings, manners } = words;
  for (let at = i; at <= i + BEFORE; at += 1) {
    const word = normAt(tokens, at);
    if (participles.has(word) || participleEndings.some((ending) => word.endsWith(ending)))
      return true;
    if (!manners.some((ending) => word.endsWith(ending))) return false;
  }
  return false;
}
