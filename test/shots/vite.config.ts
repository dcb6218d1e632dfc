// Builds the page that shows every scene: the surface as it ships, with a gateway that leads nowhere.
import { defineConfig } from 'vite';
import { files } from '../../scripts/vite/plugins.ts';

const LOCALES = ['en', 'fr', 'nl', 'de', 'es', 'it'];

export default defineConfig({
  root: 'test/shots',
  logLevel: 'warn',
  build: {
    outDir: '../../build/shots-page',
    emptyOutDir: true,
    modulePreload: false,
    target: 'chrome148',
  },
  plugins: [
    files(
      Object.fromEntries(
        LOCALES.map((l) => [`_locales/${l}/messages.json`, `_locales/${l}/messages.json`]),
      ),
    ),
  ],
});
