import type { Draft } from '../../draft.ts';
import { ACT, type SentenceEvidence, type TopicEvidence } from '../evidence/evidence.ts';
import type { TopicGroup } from '../words.ts';
import { mattersOf } from './matters.ts';
import { ENOUGH, type Strength } from './strength.ts';

/** Kinds of writing that use the words of crime without telling of a case. */
const GENRES = [
  'fiction',
  'sport',
  'business',
  'politics',
  'war',
  'technology',
  'leisure',
  'statistics',
  'science',
  'accident',
  'memory',
  'address',
] as const satisfies readonly TopicGroup[];

/** One of them. */
export type Genre = (typeof GENRES)[number];

/** In a sentence that tells of a crime as strongly as this, words of any other kind count half, in others between: a mayor who is arrested, a museum that is robbed. */
const SCENE = 5;
/** But where a crime is remembered, its sentence tells of it as plainly as news does. */
const REMEMBERED: Genre = 'memory';

/** Kinds in which people are killed and hurt though nobody commits a crime: only where somebody is acted against is it one. */
const HARMS: ReadonlySet<Genre> = new Set(['war', 'accident']);

/** Kinds in which many a case is set: they speak against one only where a text speaks of nothing more. */
const SETTINGS: ReadonlySet<Genre> = new Set(['sport', 'business', 'war', 'statistics', 'science']);

/** How much an article's words speak for kinds of writing other than a case. */
interface Others {
  /** The one that they speak for most. */
  genre: Genre;
  /** Its sum over all sentences, each by its weight. */
  most: number;
  /** The sum of the kinds of which cases seldom speak. */
  seldom: number;
}

/** What an article's words say for other kinds of writing; `isHeld` where it counts arrests, charges or suspects. */
export function otherWriting(
  draft: Draft,
  { sentences, terms }: TopicEvidence,
  strengths: readonly Strength[],
  isHeld: boolean,
): Others {
  const matters = mattersOf(draft, { sentences, terms }, isHeld);
  const others: Others = { genre: GENRES[0], most: 0, seldom: 0 };
  for (const genre of GENRES) {
    const share = matters.get(genre) ?? 1;
    let sum = 0;
    for (let s = 0; s < sentences.length; s += 1) {
      const sentence = sentences[s];
      const said = sentence?.groups[genre];
      if (!sentence || !said) continue;
      const told = isItsScene(genre, sentence) ? (strengths[s]?.told ?? 0) : 0;
      sum += (sentence.weight * share * Math.min(said, ENOUGH)) / (1 + told / SCENE);
    }
    if (!SETTINGS.has(genre)) others.seldom += sum;
    if (sum > others.most) Object.assign(others, { genre, most: sum });
  }
  return others;
}

/** Whether words of crime can make a sentence the scene of one, whatever it has of that kind of writing. */
const isItsScene = (genre: Genre, { groups }: SentenceEvidence): boolean =>
  genre !== REMEMBERED && (!HARMS.has(genre) || groups.strongAct >= ACT);
