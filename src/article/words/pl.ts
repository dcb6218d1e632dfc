import type { PageWords } from './page-words.ts';

/** Polish words around an article. */
export const pl: PageWords = {
  lures: [
    'czytaj więcej',
    'czytaj też',
    'czytaj także',
    'zobacz też',
    'zobacz także',
    'przeczytaj',
    'przeczytaj też',
    'więcej na ten temat',
    'polecamy',
  ],
  credits: ['źródło', 'źródła', 'foto', 'fot', 'zdjęcie', 'autor', 'opublikowano', 'aktualizacja'],
  labels: [
    'reklama',
    'udostępnij',
    'komentarze',
    'zamknij',
    'dalszy ciąg artykułu pod materiałem wideo',
  ],
  locked: ['dostępne dla prenumeratorów', 'tylko dla prenumeratorów', 'aby czytać dalej'],
};
