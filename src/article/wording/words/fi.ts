import { type PageWords, phrases } from './page-words.ts';

/** Finnish words around an article. */
export const fi: PageWords = {
  lures: phrases(`lue myös | lue lisää | katso myös | seuraa meitä`),
  credits: phrases(`kuva | lähde | julkaistu | päivitetty`),
  labels: phrases(`mainos | jaa | kommentit | sulje`),
  promotions: phrases(`uutiskirjeemme | tilaa uutiskirje | seuraa meitä`),
  locked: phrases(`tilaajille`),
  updated: phrases(`päivitetty | muokattu`),
  endings: phrases(`
    kommentit | kommentti | kommentoi | jätä kommentti | osallistu keskusteluun
  `),
  bylines: phrases(`teksti`),
};
