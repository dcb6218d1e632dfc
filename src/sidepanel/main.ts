import { makeFile } from '../export/file.ts';
import { linkTo } from '../export/link.ts';
import { reportOf } from '../export/report.ts';
import { createDoor } from '../extension/door.ts';
import { extensionVersion, interfaceLocale, lookUp } from '../extension/words.ts';
import { startSurface } from '../ui/start.tsx';
import { createWords } from '../ui/words.ts';

startSurface({
  door: createDoor('panel'),
  words: createWords(lookUp, interfaceLocale()),
  makeFile,
  linkTo,
  makeReport: (reading, url) =>
    reportOf(reading, { version: extensionVersion(), ...(url && { url }) }),
  kind: 'panel',
});
