import { makeFile } from '../export/file.ts';
import { linksTo } from '../export/link.ts';
import { toNotes } from '../export/notes.ts';
import { reportOf } from '../export/report.ts';
import { extensionVersion } from '../extension/words.ts';
import { startCompare, startSurface } from '../ui/start.tsx';
import { phrasesOf } from '../ui/words/phrases.ts';
import { gateway, place, words } from './gateway.ts';

/** `?print` opens the same card in a tab, to be printed, `?compare` all open articles side by side; `?copy` copies it at once, `?failed` says that what a menu was asked for did not work. */
const asked = new URLSearchParams(location.search);

if (asked.has('compare')) startCompare({ gateway, words });
else
  startSurface({
    gateway,
    words,
    makeFile: (format, read, options) =>
      makeFile(format, read, { ...options, phrases: phrasesOf(words) }),
    makeNotes: (read, options) => toNotes(read, { ...options, phrases: phrasesOf(words) }),
    linksTo,
    makeReport: (reading, about) => reportOf(reading, { version: extensionVersion(), ...about }),
    kind: asked.has('print') ? 'print' : place,
    copies: asked.has('copy'),
    failed: asked.has('failed'),
  });
