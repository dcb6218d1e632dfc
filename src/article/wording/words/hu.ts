import { type PageWords, phrases } from './page-words.ts';

/** Hungarian words around an article. */
export const hu: PageWords = {
  lures: phrases(`
    olvassa el | olvasd el | kapcsolódó cikkek | további cikkek | ez is érdekelheti
    kövessen minket | bővebben
  `),
  credits: phrases(`forrás | fotó | kép | szerző | frissítve | mti`),
  labels: phrases(`hirdetés | megosztás | hozzászólások | nyomtatás | címkék`),
  promotions: phrases(
    `hírlevelünkre | kövessen minket | iratkozzon fel | támogass minket | támogasson minket
    | hozzáfűzött hozzászólások`,
  ),
  locked: phrases(`csak előfizetőknek`),
  updated: phrases(`frissítve | módosítva`),
  endings: phrases(`
    hozzászólások | hozzászólás | kommentek | komment | szólj hozzá | új hozzászólás
  `),
  bylines: phrases(`írta`),
};
