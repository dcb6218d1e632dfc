/** English prepositions and participles used as such: one list for what reads figures and what reads places. */
export const PREPOSITIONS =
  'of in on at by from to into onto with without within under over between among amongst for after before during since until till ' +
  'across through throughout around about near against along behind below beneath beside besides beyond despite down inside off ' +
  'outside past per plus than toward towards up upon via following including concerning regarding alongside aboard amid as like ' +
  'linked worth valued due thanks';

/** English adverbs that stand within or right after a noun phrase's clause without being part of its name. */
export const ADVERBS =
  'also already later now then still formally so far since initially subsequently currently even allegedly reportedly ' +
  'suspectedly together simultaneously temporarily provisionally eventually recently once previously first ' +
  'again briefly sexually illegally fraudulently violently physically repeatedly systematically brutally today yesterday tomorrow tonight not never ever just only soon simply all both each more further alone';
