import type { PageWords } from './page-words.ts';

/** Greek words around an article. */
export const el: PageWords = {
  lures: ['διαβάστε επίσης', 'διάβασε ακόμη', 'δείτε επίσης'],
  credits: ['πηγή', 'φωτογραφία'],
  labels: ['διαφήμιση', 'σχόλια'],
  locked: ['μόνο για συνδρομητές'],
};
