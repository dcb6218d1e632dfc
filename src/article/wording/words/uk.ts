import { type PageWords, phrases } from './page-words.ts';

/** Ukrainian words around an article. */
export const uk: PageWords = {
  lures: phrases(`
    читайте також | читайте ще | читати також | дивіться також | більше новин | за темою
    підписуйтесь | підписуйтеся
  `),
  credits: phrases(`фото | джерело | автор | редактор | оновлено | опубліковано`),
  labels: phrases(`реклама | поділитися | коментарі | теги | закрити | друк`),
  promotions: phrases(`
    наш канал | нашому каналі | наш телеграм | наш telegram | підписуйтесь на | підписуйтеся на
    підпишіться на
  `),
  locked: phrases(`лише для передплатників`),
  updated: phrases(`оновлено | змінено`),
  endings: phrases(`
    коментарі | коментар | додати коментар | залишити коментар | читайте коментарі
  `),
  bylines: phrases(`автор | текст`),
};
