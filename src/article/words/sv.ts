import type { PageWords } from './page-words.ts';

/** Swedish words around an article. */
export const sv: PageWords = {
  lures: ['läs också', 'läs mer', 'se också', 'mer om', 'relaterat', 'följ oss', 'prenumerera'],
  credits: ['foto', 'bild', 'källa', 'publicerad', 'uppdaterad'],
  labels: ['annons', 'dela', 'kommentarer', 'stäng', 'lyssna på artikeln'],
  locked: ['endast för prenumeranter', 'för att läsa vidare', 'redan prenumerant'],
};
