import type { Draft } from '../draft.ts';
import type { FactCard } from '../reading.ts';
import { spanOnly } from '../text/spans.ts';
import type { FigureKind } from '../types.ts';

/** Those of whom a figure says no more than that they are held or suspected. */
const UNTRIED: ReadonlySet<FigureKind> = new Set(['arrested', 'suspects']);

/**
 * The legal stage with the words that say it: what the text only tells of a crime ('Customs have seized 20 tonnes of
 * tobacco') is a case whose stage it leaves open, and the card says so.
 */
export function cardStatus({ status, figures }: Draft): FactCard['status'] {
  if (status.stage !== 'alleged' || status.mentions.length > 0) return status;
  const mentions = figures
    .filter(({ kind, background }) => !background && UNTRIED.has(kind))
    // of 'nine were held' it is the verb that says so
    .map((figure) => figure.evidence?.kind ?? spanOnly(figure));
  return { stage: mentions.length > 0 ? 'alleged' : 'none', mentions };
}
