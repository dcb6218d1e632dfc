import type { Draft } from '../../draft.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import { OPENING_WEIGHT } from '../evidence/weight.ts';
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

/** In a sentence that tells of a plain crime the words of any kind count this much: a mayor who is arrested, a museum that is robbed. */
const SCENE = 0.5;
/** But where a crime is remembered, its sentence tells of it as plainly as news does. */
const REMEMBERED: Genre = 'memory';

/** How much an article's words speak for kinds of writing other than a case. */
interface Others {
  /** The one that they speak for most. */
  genre: Genre;
  /** Its sum over all sentences, each by its weight. */
  most: number;
  /** The sum of all kinds. */
  all: number;
  /** The most that the opening's sentences speak for one kind. */
  opening: number;
}

/** What an article's words say for other kinds of writing; `isHeld` where it counts arrests, charges or suspects. */
export function otherWriting(
  draft: Draft,
  { sentences, terms }: TopicEvidence,
  strengths: readonly Strength[],
  isHeld: boolean,
): Others {
  const matters = mattersOf(draft, { sentences, terms }, isHeld);
  const others: Others = { genre: GENRES[0], most: 0, all: 0, opening: 0 };
  for (const genre of GENRES) {
    const share = matters.get(genre) ?? 1;
    let sum = 0;
    let opening = 0;
    for (let s = 0; s < sentences.length; s += 1) {
      const sentence = sentences[s];
      const said = sentence?.groups[genre];
      if (!sentence || !said) continue;
      const scene = strengths[s]?.isScene && genre !== REMEMBERED ? SCENE : 1;
      const strength = share * scene * Math.min(said, ENOUGH);
      sum += sentence.weight * strength;
      if (sentence.weight === OPENING_WEIGHT) opening += strength;
    }
    others.all += sum;
    others.opening = Math.max(others.opening, opening);
    if (sum > others.most) Object.assign(others, { genre, most: sum });
  }
  return others;
}
