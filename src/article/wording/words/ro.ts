import { type PageWords, phrases } from './page-words.ts';

/** Romanian words around an article. */
export const ro: PageWords = {
  lures: phrases(`
    citeşte mai departe | citește mai departe | vezi mai mult | articole similare
    cele mai citite | recomandări | pe aceeași temă | citește și | citeşte şi | vezi și
    citește mai mult
  `),
  credits: phrases(`sursa | sursa foto | foto | publicat | actualizat`),
  labels: phrases(`publicitate | distribuie | comentarii | reclamă`),
  promotions: phrases(`urmărește-ne | urmăriți-ne | abonează-te la | newsletter-ul nostru`),
  locked: phrases(`doar pentru abonați`),
  updated: phrases(`actualizat | actualizare | modificat`),
  endings: phrases(`
    comentarii | comentariu | comentariile cititorilor | lasă un comentariu | adaugă comentariu
    lasă un răspuns
  `),
  bylines: phrases(`de`),
};
