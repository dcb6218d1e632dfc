import { type PageWords, phrases } from './page-words.ts';

/** Dutch words around an article. */
export const nl: PageWords = {
  lures: phrases(`
    meer lezen | lees meer over | lees het hele | ook op | aanbevolen artikelen | meest gelezen
    gerelateerde artikelen | verder lezen | lees ook | lees verder | lees meer | lees hier
    meer over | bekijk ook | luister ook | ook interessant | meer nieuws | kijk ook
    schrijf je in | meld je aan | volg ons | gerelateerd | aanbevolen | nieuwsbrief
    over de auteur
  `),
  credits: phrases(`
    auteur | redactie | alle rechten voorbehouden | archieffoto | bron | bronnen | foto | beeld
    fotografie | gepubliceerd | bijgewerkt | laatste update | © belga | © anp | u bent hier
  `),
  labels: phrases(`
    deel dit artikel | deel via | inloggen | abonneren | zoeken | menu | volgende | vorige
    terug | reageer | reageren | opslaan | tags | meer weergeven | advertentie | reclame | delen
    deel | reacties | sluiten | luister naar dit artikel | bewaren
  `),
  promotions: phrases(`
    onze nieuwsbrief | onze nieuwsbrieven | schrijf je in | meld je aan | volg ons op
    ons whatsapp | onze app
  `),
  locked: phrases(`
    exclusief voor abonnees | alleen voor abonnees | al abonnee | verder lezen
  `),
  updated: phrases(`bijgewerkt | gewijzigd | laatste update`),
  endings: phrases(`
    reacties | reactie | plaats een reactie | geef een reactie | laat een reactie achter | reageer
    praat mee | # reacties op
  `),
  bylines: phrases(`door`),
  admissions: phrases(`toegang | kaarten`),
};
