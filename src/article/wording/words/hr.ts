import { type PageWords, phrases } from './page-words.ts';

/** Croatian, and Serbian and Bosnian in Latin script words around an article. */
export const hr: PageWords = {
  lures: phrases(`
    pročitajte i | pročitajte još | pročitaj i | čitajte još | vezane vijesti | povezane vijesti
    više o | pratite nas | možda će vas zanimati
  `),
  credits: phrases(`izvor | foto | fotografija | autor | objavljeno | ažurirano`),
  labels: phrases(`oglas | podijeli | podeli | komentari | ispis | zatvori`),
  promotions: phrases(`pratite nas na | prijavite se na | naš newsletter`),
  locked: phrases(`samo za pretplatnike`),
  updated: phrases(`ažurirano | izmijenjeno`),
  endings: phrases(`
    komentari | komentar | komentiraj | komentara | napiši komentar | ostavi komentar
    pošalji komentar
  `),
  bylines: phrases(`piše`),
};
