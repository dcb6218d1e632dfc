import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import type { PageWords } from './page-words.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language whose page words are known; a test holds the list and the folder together. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en,
  de,
  fr,
  nl,
  es,
  it,
  pl,
  pt,
  sv,
  da,
  no,
  fi,
  cs,
  lt,
  ro,
  el,
  bg,
  hr,
  hu,
  tr,
  ar,
  ko,
  ja,
  zh,
  uk,
  ru,
  id,
  vi,
  hi,
  fa,
  he,
};
