import type { PlaceAnnotation } from '../types.ts';

/** The rule of a town before the dash that begins a report. */
export const DATELINE = 'places/dateline';

/** Whether a place is named as where a report was written: so far nothing is said to have happened there. */
export const isOfDateline = ({ rule }: Pick<PlaceAnnotation, 'rule'>): boolean => rule === DATELINE;
