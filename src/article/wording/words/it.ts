import { type PageWords, phrases } from './page-words.ts';

/** Italian words around an article. */
export const it: PageWords = {
  lures: phrases(`
    leggi di più | articoli più letti | altre notizie | altri articoli | guarda il video | video
    scopri di più | continua a leggere | ti potrebbero interessare | notizie più lette
    leggi anche | leggi tutto | leggi pure | per approfondire | vedi anche | guarda anche
    potrebbe interessarti | articoli correlati | notizie correlate | iscriviti | abbonati
    seguici | ti potrebbe interessare | newsletter | approfondisci | i più letti | l'autore
    chi è l'autore | sull'autore
  `),
  credits: phrases(`
    di redazione | redazione | a cura di | scritto da | copyright | tutti i diritti riservati
    fotogramma | fonte | fonti | foto | riproduzione riservata | © riproduzione riservata
    pubblicato | aggiornato | ultimo aggiornamento | immagine
  `),
  labels: phrases(`
    condividi su facebook | tweet | invia | home | cerca | menu | accedi | abbonati | successivo
    precedente | indietro | tag | salva | ascolta | pubblicità | annuncio | condividi | commenti
    stampa | chiudi | ascolta l'articolo | argomenti | continua a leggere
  `),
  promotions: phrases(`
    nostra newsletter | nostre newsletter | iscriviti al | seguici su
    nostro canale | nostra app
  `),
  locked: phrases(`
    riservato agli abbonati | contenuto riservato | sei già abbonato | per continuare a leggere
  `),
  updated: phrases(`aggiornato | aggiornata | modificato | aggiornamento`),
  endings: phrases(`
    commenti | commento | i commenti | i vostri commenti | lascia un commento
    lascia una risposta | scrivi un commento | commenta | riferimenti | bibliografia
    # risposte a | # pensieri su
  `),
  bylines: phrases(`di`),
  admissions: phrases(`ingresso | biglietti`),
};
