import { type PageWords, phrases } from './page-words.ts';

/** Greek words around an article. */
export const el: PageWords = {
  lures: phrases(`
    δείτε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | σχετικά άρθρα | διαβάστε επίσης
    διάβασε ακόμη | δείτε επίσης
  `),
  credits: phrases(`πηγή | φωτογραφία`),
  labels: phrases(`διαφήμιση | σχόλια`),
  promotions: phrases(`ακολουθήστε μας | εγγραφείτε στο`),
  locked: phrases(`μόνο για συνδρομητές`),
  updated: phrases(`ενημερώθηκε | ενημέρωση | τελευταία ενημέρωση`),
  endings: phrases(`σχόλια | σχόλιο | σχόλια αναγνωστών | αφήστε ένα σχόλιο | γράψτε ένα σχόλιο`),
  bylines: phrases(`του | της`),
};
