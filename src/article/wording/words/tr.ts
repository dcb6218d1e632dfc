import { type PageWords, phrases } from './page-words.ts';

/** Turkish words around an article. */
export const tr: PageWords = {
  lures: phrases(`
    ayrıca okuyun | ayrıca bakınız | ilgili haberler | ilgili haber | devamını oku | daha fazla
    bunlar da ilginizi çekebilir | ilginizi çekebilir | haberin devamı | son dakika haberleri
    abone ol
  `),
  credits: phrases(`
    kaynak | fotoğraf | foto | muhabir | editör | güncelleme | yayınlanma | son güncelleme
  `),
  labels: phrases(`reklam | paylaş | yorumlar | yazdır | kapat | etiketler | yorum yap`),
  promotions: phrases(`bizi takip edin | abone olun | kanalımıza | bültenimize`),
  locked: phrases(`aboneler için`),
  updated: phrases(`güncelleme | güncellenme | güncellendi`),
  endings: phrases(`
    yorumlar | yorum | okur yorumları | yorum yap | yorum yaz | bir yorum yazın | yorum bırakın
    bir cevap yazın
  `),
  bylines: phrases(`haber`),
};
