import type { FigureKind } from '../types.ts';

/** How far a case has gone with a person, from the first stage to the last. */
export const STAGES: readonly FigureKind[] = ['suspects', 'arrested', 'charged', 'convicted'];

/** Whether a kind is of persons against whom a case goes, at whatever stage. */
export const isAccused = (kind: FigureKind | undefined): boolean =>
  kind !== undefined && STAGES.includes(kind);

/** Whether a kind is of persons who were killed or hurt. */
export const isCasualty = (kind: FigureKind | undefined): boolean =>
  kind === 'dead' || kind === 'injured';
