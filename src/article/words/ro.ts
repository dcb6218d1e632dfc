import type { PageWords } from './page-words.ts';

/** Romanian words around an article. */
export const ro: PageWords = {
  lures: ['citește și', 'citeşte şi', 'vezi și', 'citește mai mult'],
  credits: ['sursa', 'sursa foto', 'foto', 'publicat', 'actualizat'],
  labels: ['publicitate', 'distribuie', 'comentarii', 'reclamă'],
  locked: ['doar pentru abonați'],
};
