import { type PageWords, phrases } from './page-words.ts';

/** German words around an article. */
export const de: PageWords = {
  lures: phrases(`
    mehr zu | mehr aus | lesen sie weiter | das könnte dich auch interessieren | auch spannend
    passend dazu | passend zum thema | links zum thema | weitere informationen | weitere themen
    ähnliche artikel | verwandte artikel | verwandte themen | meistgelesen | zur startseite | zur übersicht
    unser news-angebot | neueste nachrichten | im video | in der bildergalerie | abonnieren
    lesen sie auch | lesen sie hier | lesen sie dazu auch | lesen sie mehr | mehr lesen
    mehr dazu | mehr zum thema | mehr über | auch interessant | alle artikel der serie
    weitere news | weitere artikel | zum thema | das könnte sie auch interessieren
    jetzt anmelden | newsletter | hören sie auch | siehe auch | hier geht es
    dieses thema im programm | folgen sie uns | zum artikel | mehr von | video
    empfehlung der redaktion | über den autor | über die autorin | zur person | zum autor
    zur autorin
  `),
  credits: phrases(`
    symbolbild | archivbild | archivfoto | copyright | alle rechte vorbehalten | redaktion
    von redaktion | autor | autorin | erschienen in | dieser beitrag | lesezeit | rückfragen
    pressekontakt | ansprechpartner | ansprechpartnerin | ansprechpartner für die presse
    medienkontakt | kontakt für die presse | quelle | quellen | foto | fotos | bild | bilder | bildquelle | bildnachweis
    © dpa | © dpa-infocom | mit material | mit material von | dpa-infocom | veröffentlicht
    aktualisiert | zuletzt aktualisiert | stand | zitiervorschlag | dieser text erschien zuerst
    dieser artikel erschien zuerst | original-content von | sie sind hier
  `),
  labels: phrases(`
    zurück | weiter | per e-mail | facebook | twitter | whatsapp | seite drucken | kommentieren
    kommentar schreiben | kommentar verfassen | mehr anzeigen | weiterlesen | nach oben
    startseite | impressum | datenschutz | einloggen | registrieren | suche | menü
    artikel teilen | link kopieren | kopieren | bildergalerie | quellen | kontakt | anzeige | dateien | downloads
    werbung | empfohlener redaktioneller inhalt | empfohlener externer inhalt | vorlesen | artikel hören | artikel zum hören
    teilen | merken | drucken | kommentare | externer inhalt | themen | schlagworte | schließen
  `),
  promotions: phrases(`
    unseren newsletter | unserem newsletter | unser newsletter | unsere newsletter
    kostenlosen newsletter | kostenloser newsletter | newsletter abonnieren | unseren whatsapp
    unserem whatsapp | unseren kanal | unseren kostenlosen | unserem kostenlosen
    jetzt abonnieren | jetzt anmelden | hier anmelden | folgen sie uns | folgt uns | unserer app
    unsere app | finden sie in unserem | finden sie auf unserer | in unserem liveticker
    keine nachrichten mehr | enthält werbelinks | enthält affiliate | affiliate-links | gratis-artikel diesen monat
  `),
  locked: phrases(`
    weiterlesen mit | jetzt weiterlesen | dieser artikel ist für abonnenten | mit einem abo
    bereits abonnent | exklusiv für abonnenten
  `),
  updated: phrases(`aktualisiert | geändert | stand | bearbeitet`),
  endings: phrases(`
    kommentare | kommentar | leserkommentare | ihr kommentar | kommentar schreiben
    kommentar verfassen | kommentar hinterlassen | schreibe einen kommentar
    schreiben sie einen kommentar | diskutieren sie mit | leserbriefe | einzelnachweise | quellenangaben
    literaturverzeichnis | # kommentare zu | # gedanken zu | # antworten auf
  `),
  bylines: phrases(`von`),
  admissions: phrases(`eintritt | karten | tickets`),
};
