import { type PageWords, phrases } from './page-words.ts';

/** Swedish words around an article. */
export const sv: PageWords = {
  lures: phrases(`
    läs även | läs hela | mer från | mest läst | fler artiklar | missa inte
    relaterade artiklar | läs också | läs mer | se också | mer om | relaterat | följ oss
    prenumerera
  `),
  credits: phrases(`foto | bild | källa | publicerad | uppdaterad`),
  labels: phrases(`
    dela artikeln | skriv ut | spara | logga in | meny | sök | tipsa | lyssna | kommentera
    annons | dela | kommentarer | stäng | lyssna på artikeln
  `),
  promotions: phrases(`vårt nyhetsbrev | våra nyhetsbrev | följ oss på | ladda ner vår`),
  locked: phrases(`endast för prenumeranter | för att läsa vidare | redan prenumerant`),
  updated: phrases(`uppdaterad | uppdaterades | ändrad`),
  endings: phrases(`
    kommentarer | kommentar | lämna en kommentar | skriv en kommentar | kommentera | # svar på
  `),
  bylines: phrases(`av`),
};
