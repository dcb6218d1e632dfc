import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { Language } from '../../src/engine/languages/language.ts';
import { packedLanguage } from './packed-language.ts';

/** The folder of a language. */
const INDEX = /\/src\/engine\/languages\/([a-z]{2,3})\/index\.ts$/;

const BOOK = fileURLToPath(new URL('../../src/engine/text/phrase-book.ts', import.meta.url));

/**
 * Puts each language into a build as what its folder makes, not as the folder: the endings and choices of its lists are
 * written out and their phrases filed once, here, and not at each start of the background.
 */
export function packedLanguages(): Plugin {
  return {
    name: 'packed-languages',
    apply: 'build',
    async load(id) {
      const [, code] = INDEX.exec(id) ?? [];
      if (!code) return undefined;
      const { module, dependencies } = await runnerImport<Record<string, Language>>(id, {
        configFile: false,
        logLevel: 'error',
      });
      for (const file of dependencies) this.addWatchFile(file);
      const language = module[code];
      if (!language) this.error(`${id} exports no ${code}`);
      return { code: packedLanguage(code, language, BOOK), map: null };
    },
  };
}
