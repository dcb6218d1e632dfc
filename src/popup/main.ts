import { makeFile } from '../export/file.ts';
import { createDoor } from '../extension/door.ts';
import { interfaceLocale, lookUp } from '../extension/words.ts';
import { startSurface } from '../ui/start.tsx';
import { createWords } from '../ui/words.ts';

/** `?print` opens the same card in a tab, to be printed. */
const isPrint = new URLSearchParams(location.search).has('print');

startSurface({
  door: createDoor('popup'),
  words: createWords(lookUp, interfaceLocale()),
  makeFile,
  kind: isPrint ? 'print' : 'popup',
});
