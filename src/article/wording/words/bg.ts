import { type PageWords, phrases } from './page-words.ts';

/** Bulgarian words around an article. */
export const bg: PageWords = {
  lures: phrases(`
    прочетете още | вижте още | още по темата | четете още | последвайте ни
  `),
  credits: phrases(`снимка | източник | автор | обновена`),
  labels: phrases(`реклама | сподели | коментари | печат`),
  promotions: phrases(`последвайте ни | абонирайте се`),
  locked: phrases(`само за абонати`),
  updated: phrases(`обновена | обновено | актуализирана`),
  endings: phrases(`
    коментари | коментар | напиши коментар | добави коментар | оставете коментар | # коментари към
  `),
  bylines: phrases(`автор`),
};
