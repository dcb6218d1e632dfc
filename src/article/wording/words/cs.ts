import { type PageWords, phrases } from './page-words.ts';

/** Czech words around an article. */
export const cs: PageWords = {
  lures: phrases(`
    čtěte dále | přečtěte si | přečtěte si také | více o | nejčtenější | související
    dále čtěte | sledujte nás | čtěte také | čtěte více | mohlo by vás zajímat
    související články | následuje obsah vložený z jiného webu
  `),
  credits: phrases(`
    autor | autoři | zdroje | čtk | foto | zdroj | aktualizováno | publikováno
  `),
  labels: phrases(`
    inzerce | komentáře | vytisknout | tisk | poslat | přihlásit se | hledat | menu | zpět
    další | předchozí | štítky | témata | reklama | sdílet | diskuse | zavřít
  `),
  promotions: phrases(`náš newsletter | sledujte nás | odebírejte`),
  locked: phrases(`pouze pro předplatitele`),
  updated: phrases(`aktualizováno | aktualizace | upraveno`),
  endings: phrases(`
    komentáře | diskuse | diskuze | přidat komentář | napsat komentář | vložit komentář
    názory čtenářů
  `),
  bylines: phrases(`autor`),
};
