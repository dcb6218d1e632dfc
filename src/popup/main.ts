import { makeFile } from '../export/file.ts';
import { linksTo } from '../export/link.ts';
import { reportOf } from '../export/report.ts';
import { extensionVersion, interfaceLocale, lookUp } from '../extension/words.ts';
import { phrasesOf } from '../ui/phrases.ts';
import { startSurface } from '../ui/start.tsx';
import { createWords } from '../ui/words.ts';
import { door, place } from './door.ts';

/** `?print` opens the same card in a tab, to be printed; `?copy` copies it at once. */
const asked = new URLSearchParams(location.search);

const words = createWords(lookUp, interfaceLocale());
const phrases = phrasesOf(words);

startSurface({
  door,
  words,
  makeFile: (format, read, options) => makeFile(format, read, { ...options, phrases }),
  linksTo,
  makeReport: (reading, url) =>
    reportOf(reading, { version: extensionVersion(), ...(url && { url }) }),
  kind: asked.has('print') ? 'print' : place,
  copies: asked.has('copy'),
});
