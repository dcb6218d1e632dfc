import './scripts/node20.mjs';
import { defineConfig } from 'vitest/config';
import { BUILT_IN } from './scripts/vite/built-in.ts';

/** Tests that put a browser's globals in place, or take rules of the engine away: each file has a world of its own. */
const ALONE = ['background', 'extension', 'options', 'page', 'ui', 'welcome', 'engine/idle'].map(
  (folder) => `test/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  define: { ...BUILT_IN, __TARGET__: JSON.stringify('chrome') },
  test: {
    // an end for what hangs; some tests read long texts, and a busy machine takes ten times as long
    testTimeout: 180_000,
    // the sheet of the hover card is text to its script
    css: { include: /\.css\?inline$/ },
    // by itself one core is left idle, which of two is half
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...ALONE],
          // what is pure is loaded once: the engine, its tables and the gazetteer are half of a small file's time
          isolate: false,
        },
      },
    ],
  },
});
