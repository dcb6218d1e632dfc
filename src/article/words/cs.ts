import type { PageWords } from './page-words.ts';

/** Czech words around an article. */
export const cs: PageWords = {
  lures: [
    'čtěte také',
    'čtěte více',
    'mohlo by vás zajímat',
    'související články',
    'následuje obsah vložený z jiného webu',
  ],
  credits: ['foto', 'zdroj', 'aktualizováno', 'publikováno'],
  labels: ['reklama', 'sdílet', 'diskuse', 'zavřít'],
  locked: ['pouze pro předplatitele'],
};
