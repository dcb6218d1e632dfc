import { type PageWords, phrases } from './page-words.ts';

/** Danish words around an article. */
export const da: PageWords = {
  lures: phrases(`
    læs hele | mest læste | relaterede artikler | læs videre | læs også | læs mere | se også
    mere om | følg os
  `),
  credits: phrases(`foto | kilde | opdateret | offentliggjort`),
  labels: phrases(`
    annonce | artiklen fortsætter efter annoncen | del | kommentarer | luk
  `),
  promotions: phrases(`vores nyhedsbrev | følg os på`),
  locked: phrases(`kun for abonnenter | allerede abonnent`),
  updated: phrases(`opdateret | ændret`),
  endings: phrases(`
    kommentarer | kommentar | skriv en kommentar | læg en kommentar | efterlad en kommentar
  `),
  bylines: phrases(`af`),
};
