import type { Draft } from '../draft.ts';
import { weigh } from './case/case.ts';
import { crossBorder } from './countries/border.ts';
import { evidenceOf } from './evidence/evidence.ts';
import { crimeReasons } from './reasons.ts';

/** Decides whether this is crime news, and with a cross-border or EU side, and says why. */
export function decideRelevance(draft: Draft): undefined {
  const evidence = evidenceOf(draft);
  const weights = weigh(draft, evidence);
  draft.trace?.('topic/measures', { start: 0, end: 0 }, JSON.stringify(weights));
  if (!weights.isCase) {
    draft.crime = [];
    draft.reasons.push(...crimeReasons(draft, evidence, weights.genre));
    return;
  }
  const border = crossBorder(draft, evidence);
  draft.relevance = border.length > 0 ? 'yes' : 'crime';
  draft.reasons.push(...crimeReasons(draft, evidence), ...border);
}
