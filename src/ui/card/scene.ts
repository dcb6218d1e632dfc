import type { CardPlace } from '../../engine/reading.ts';
import type { PlaceRole } from '../../engine/types.ts';

/** What an event's own place is: where goods come from, or a court sits, is only mentioned. */
const SCENES: ReadonlySet<PlaceRole> = new Set(['raid', 'arrest', 'victims']);

/** Whether something of the case happened at a place. */
export const isScene = ({ roles }: Pick<CardPlace, 'roles'>): boolean =>
  roles.some((role) => SCENES.has(role));
