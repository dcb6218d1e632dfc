import type { Draft } from '../draft.ts';
import { evidenceOf, type SentenceEvidence } from './evidence.ts';
import type { TopicGroup } from './words.ts';

const AGAINST: readonly TopicGroup[] = [
  'fiction',
  'sport',
  'business',
  'politics',
  'war',
  'technology',
  'leisure',
  'statistics',
  'science',
];

/** Measures */
export interface Measures {
  mean: number;
  open: number;
  against: number;
  border: number;
  genre: string;
}

/** Decides whether this is crime news, and with a cross-border or EU side, and says why. */
export function decideRelevance(draft: Draft): undefined {
  const m = measure(draft);
  draft.trace('topic/measures', { start: 0, end: 0 }, JSON.stringify(m));
}

const most = 4;
function caseOf({ groups }: SentenceEvidence): number {
  const act = Math.min(groups.act ?? 0, most);
  const crime = Math.min(groups.crime ?? 0, most);
  return act > 0 && crime > 0 ? act + crime : 0.4 * (act + crime);
}

export function measure(draft: Draft): Measures {
  const { sentences } = evidenceOf(draft);
  let mean = 0,
    weights = 0,
    open = 0,
    n = 0;
  const against: Record<string, number> = {};
  sentences.forEach((s) => {
    mean += s.weight * caseOf(s);
    weights += s.weight;
    if (n < 4) {
      open += caseOf(s);
      n += 1;
    }
    for (const g of AGAINST)
      against[g] = (against[g] ?? 0) + s.weight * Math.min(s.groups[g] ?? 0, most);
  });
  const border =
    sentences.reduce((t, s) => t + s.weight * Math.min(s.groups.border ?? 0, most), 0) /
    (weights || 1);
  const sorted = Object.entries(against).sort((a, b) => b[1] - a[1]);
  const f = (x: number) => Math.round(x * 100) / 100;
  return {
    mean: f(mean / (weights || 1)),
    open: f(open / (n || 1)),
    against: f((sorted[0]?.[1] ?? 0) / (weights || 1)),
    border: f(border),
    genre: sorted
      .slice(0, 2)
      .map(([g, v]) => `${g} ${f(v / (weights || 1))}`)
      .join(' '),
  };
}
