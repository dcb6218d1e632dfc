import type { Draft } from '../draft.ts';
import { weighCase } from './case/case.ts';
import { crossBorder } from './countries/border.ts';
import { crimeReasons } from './reasons.ts';

/** Decides whether this is crime news, and with a cross-border or EU side, and says why. */
export function decideRelevance(draft: Draft): undefined {
  const evidence = draft.topic;
  const { isCase, genre } = weighCase(draft, evidence);
  if (!isCase) {
    draft.crime = [];
    draft.reasons.push(...crimeReasons(draft, evidence, genre));
    return;
  }
  const border = crossBorder(draft, evidence);
  draft.relevance = border.length > 0 ? 'yes' : 'crime';
  draft.reasons.push(...crimeReasons(draft, evidence), ...border);
}
