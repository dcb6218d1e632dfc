import type { Draft } from '../../draft.ts';
import type { Language } from '../../languages/language.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { opensSentence } from '../../text/doc.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import { CAPITAL, hasFlag, NUMBER, normAt, WORD } from '../../text/tokens/tokens.ts';
import { isOfLaw } from './laws.ts';
import { notTheWriters } from './not-the-writers.ts';

/** How far an article speaks in general or of long ago, where news tells of one case and of now. */
export interface Generality {
  /** Words of what is so in general ('can', 'often', 'or') in a hundred of the writer's own. */
  general: number;
  /** Words that weigh one thing against another ('but', 'even', 'more') in a hundred. */
  argued: number;
  /** Words in which reports say what was done, by whom and with what ('connection', 'possession', 'lorry'), in a hundred. */
  reported: number;
  /** Verbs of what was done ('arrested', 'was', 'told') in ten, where features say what is so. */
  done: number;
  /** Words for one person ('he', 'her') in a hundred: a case has somebody. */
  somebody: number;
  /** Years of the last century and before, and decades of it. */
  past: number;
}

/** What a word says of how the writer writes. */
type Manner = Exclude<keyof Generality, 'past'>;

/** How a manner is measured. */
interface Share {
  /** Its words are counted in so many. */
  readonly of: number;
  /** More than this says nothing more. */
  readonly most: number;
  /** An article of few words is counted as one of so many: one 'or' does not make a notice an essay, nor one 'but'. */
  readonly fewest: number;
  /** What somebody says or asks counts as well: what was done was done, whoever tells of it. */
  readonly quoted?: true;
}

const SHARES: Readonly<Record<Manner, Share>> = {
  general: { of: 100, most: 3, fewest: 60 },
  argued: { of: 100, most: 6, fewest: 140 },
  reported: { of: 100, most: 2, fewest: 200 },
  done: { of: 10, most: 1.1, fewest: 40, quoted: true },
  somebody: { of: 100, most: 4, fewest: 60, quoted: true },
};
/** More years of long ago say nothing more. */
const MOST_PAST = 3;
/** A year of the last century or the one before. */
export const PAST = /^1[89]\d\d$/;

/** The next year of a list stands so many tokens behind the last. */
const NEXT = 2;

/** So many manners are, and none. */
const MANNERS = 6;

const mannerOf = compiledOnce(({ figures: { grammar }, topic }: Language) => {
  const { general, argues, reports, done, somebody } = topic;
  return bySpelling<Manner | undefined>((norm) => {
    if (general.has(norm)) return 'general';
    if (argues.has(norm)) return 'argued';
    if (reports.has(norm)) return 'reported';
    if (somebody.has(norm)) return 'somebody';
    return done.has(norm) || norm.endsWith(grammar.pastEnding) ? 'done' : undefined;
  }, MANNERS);
});

/** Measures how general an article is; what somebody says or asks in it is not the writer's. */
export function generalityOf(draft: Draft): Generality {
  const { words, own, said } = mannersOf(draft);
  const share = (manner: Manner) => {
    const { of, most, fewest, quoted } = SHARES[manner];
    return Math.min((of * said[manner]) / Math.max(quoted ? words : own, fewest), most);
  };
  return {
    general: share('general'),
    argued: share('argued'),
    reported: share('reported'),
    done: share('done'),
    somebody: share('somebody'),
    past: Math.min(yearsPast(draft), MOST_PAST),
  };
}

/** How many words there are, how many of them are the writer's own, and how many count for each manner. */
function mannersOf({ doc, language }: Draft) {
  const { tokens } = doc;
  const { topic } = language;
  const others = notTheWriters(doc);
  const manner = mannerOf(language);
  const said: Record<Manner, number> = { general: 0, argued: 0, reported: 0, done: 0, somebody: 0 };
  let words = 0;
  let own = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== WORD) continue;
    const isOwn = others[i] !== 1;
    words += 1;
    if (isOwn) own += 1;
    const found = manner(tokens.spelling[i] as Spelling);
    // 'May' is a month.
    if (found === undefined || (hasFlag(tokens, i, CAPITAL) && !opensSentence(doc, i))) continue;
    if (topic.notArgued.get(normAt(tokens, i))?.has(normAt(tokens, i + 1))) {
      i += 1;
      continue;
    }
    if (isOwn || SHARES[found].quoted) said[found] += 1;
  }
  return { words, own, said };
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
