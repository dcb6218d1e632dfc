/** How strong a word of borders or of crossing is says also of which kind it is. */

/** Words that say by themselves that a case crosses borders: 'extradited', 'transnational'. */
export const STRONG_BORDER = 3;
/** A word of being abroad: 'international', 'foreign'. */
export const ABROAD = 2;
/** A word for what leads into a country and out of it, such as an airport or customs, which may be at home. */
export const GATE = 1;
/** At this strength a word of crossing is a ship, which comes over the sea. */
export const SHIP = 2;
/** And at this violence that somebody planned, who may be abroad: 'a contract killing', 'kidnapped'. */
export const PLANNED = 1;
