import { makeFile } from '../export/file.ts';
import { linkTo } from '../export/link.ts';
import { reportOf } from '../export/report.ts';
import { createDoor } from '../extension/door.ts';
import { extensionVersion, interfaceLocale, lookUp } from '../extension/words.ts';
import { phrasesOf } from '../ui/phrases.ts';
import { startSurface } from '../ui/start.tsx';
import { createWords } from '../ui/words.ts';

const words = createWords(lookUp, interfaceLocale());
const phrases = phrasesOf(words);

startSurface({
  door: createDoor('panel'),
  words,
  makeFile: (format, read, options) => makeFile(format, read, { ...options, phrases }),
  linkTo,
  makeReport: (reading, url) =>
    reportOf(reading, { version: extensionVersion(), ...(url && { url }) }),
  kind: 'panel',
});
