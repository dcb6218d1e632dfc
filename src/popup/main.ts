import { makeFile } from '../export/file.ts';
import { linkTo } from '../export/link.ts';
import { reportOf } from '../export/report.ts';
import { createDoor } from '../extension/door.ts';
import { extensionVersion, interfaceLocale, lookUp } from '../extension/words.ts';
import { phrasesOf } from '../ui/phrases.ts';
import { startSurface } from '../ui/start.tsx';
import { createWords } from '../ui/words.ts';

// Popup and side panel are one script, told apart by the class of their page. `?print` opens the same card in a
// tab, to be printed; `?copy` copies it at once.
const place = document.body.className === 'panel' ? 'panel' : 'popup';
const asked = new URLSearchParams(location.search);

const words = createWords(lookUp, interfaceLocale());
const phrases = phrasesOf(words);

startSurface({
  door: createDoor(place),
  words,
  makeFile: (format, read, options) => makeFile(format, read, { ...options, phrases }),
  linkTo,
  makeReport: (reading, url) =>
    reportOf(reading, { version: extensionVersion(), ...(url && { url }) }),
  kind: asked.has('print') ? 'print' : place,
  copies: asked.has('copy'),
});
