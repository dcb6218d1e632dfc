import type { FigureKind } from '../types.ts';

/** How far a case has gone for a person, from the first stage to the last. */
export const STAGES: readonly FigureKind[] = ['suspects', 'arrested', 'charged', 'convicted'];

/** Whether a kind counts persons against whom a case is directed, at whatever stage. */
export const isAccused = (kind: FigureKind | undefined): boolean =>
  kind !== undefined && STAGES.includes(kind);

/** Whether a kind counts persons who were killed or hurt. */
export const isCasualty = (kind: FigureKind | undefined): boolean =>
  kind === 'dead' || kind === 'injured';

/** Whether a kind is what a court imposes: a prison term or a fine. */
export const isPenalty = (kind: FigureKind | undefined): boolean =>
  kind === 'sentence' || kind === 'fine';
