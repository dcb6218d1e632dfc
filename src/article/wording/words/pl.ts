import { type PageWords, phrases } from './page-words.ts';

/** Polish words around an article. */
export const pl: PageWords = {
  lures: phrases(`
    czytaj dalej | dowiedz się więcej | zobacz więcej | powiązane artykuły | podobne artykuły
    najczęściej czytane | sprawdź też | warto przeczytać | wideo | obserwuj nas | czytaj więcej
    czytaj też | czytaj także | zobacz też | zobacz także | przeczytaj | przeczytaj też
    więcej na ten temat | polecamy | o autorze | o autorce
  `),
  credits: phrases(`
    oprac | opracowanie | redakcja | data publikacji | pap | prawa autorskie
    wszelkie prawa zastrzeżone | źródło | źródła | foto | fot | fot. | zdjęcie | autor | opublikowano
    aktualizacja | jesteś tutaj
  `),
  labels: phrases(`
    drukuj | wyślij | zaloguj się | szukaj | menu | następny | poprzedni | wróć | skomentuj
    tagi | podziel się | lubię to | strona główna | kup prenumeratę | polub nas | reklama
    udostępnij | komentarze | zamknij | dalszy ciąg artykułu pod materiałem wideo
  `),
  promotions: phrases(`
    nasz newsletter | naszego newslettera | zapisz się | dołącz do nas | obserwuj nas
    polub nas | śledź nas | naszym profilu
  `),
  locked: phrases(`
    dostępne dla prenumeratorów | tylko dla prenumeratorów | aby czytać dalej
  `),
  updated: phrases(`aktualizacja | zaktualizowano | modyfikacja`),
  endings: phrases(`
    komentarze | komentarz | komentarze czytelników | dodaj komentarz | skomentuj
    napisz komentarz | zostaw komentarz | # odpowiedzi na
  `),
  bylines: phrases(`autor`),
};
