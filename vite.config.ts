// Modes: chrome (the default), firefox, cli, bench.
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { BUILT_IN } from './scripts/vite/built-in.ts';
import { classicWorker } from './scripts/vite/classic-worker.ts';
import { compiledCommand } from './scripts/vite/compiled-command.ts';
import { francForBuild } from './scripts/vite/franc.ts';
import { packedLanguages } from './scripts/vite/languages.ts';
import { extraPages, manifestFor, type Target } from './scripts/vite/manifest.ts';
import {
  atOnce,
  compiledTogether,
  files,
  ownCopy,
  preactWithoutInnerHtml,
  tidy,
} from './scripts/vite/plugins.ts';

/** Built as self-contained files: no loader, nothing web-accessible. */
const STANDALONE = ['probe', 'main', 'session-script', 'guide-script'].map(
  (name) => `src/page/${name}.ts`,
);

/** The compiled knowledge, beside the code that opens it. */
const KNOWLEDGE = Object.fromEntries(
  ['gazetteer.bin', 'registry.bin'].map((f) => [`knowledge/${f}`, `build/knowledge/${f}`]),
);

/** What the background draws a place's map from. */
const LOCATOR = { 'knowledge/locator.json': 'build/knowledge/locator.json' };

/** Shown on the toolbar where nothing runs; the manifest names the others. */
const OFF_ICONS = Object.fromEntries(
  [16, 32, 48].map((size) => [`icons/${size}-off.png`, `icons/${size}-off.png`]),
);

/** CC BY and the packages' licences ask to be named where the work is. */
const LICENCES = { 'LICENSE.txt': 'LICENSE', 'NOTICE.txt': 'NOTICE' };

/** No hash of the code in a name: it would depend on the folder that the code was built in. */
const NAMES = { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' };

/** Popup and side panel are read in two files, because each costs the browser a question to another of its processes. */
const CHUNKS = {
  groups: [
    {
      name: 'gateway',
      test: /[\\/]src[\\/](extension[\\/].*|popup[\\/]gateway\.ts|ui[\\/](once|words[\\/]words)\.ts|ui[\\/]map[\\/](shapes|cut)\.ts)\?popup$/,
    },
    { name: 'popup', test: /\?popup$/ },
    { name: 'extension', test: /[\\/]src[\\/]extension[\\/]/ },
    { name: 'parts', test: /[\\/]src[\\/]ui[\\/].*\.tsx?$|[\\/]preact[\\/]/ },
  ],
};

const cli: UserConfig = {
  define: BUILT_IN,
  // whole in its folder, so that it can be copied to where there are no packages
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    // less to read before the first line is out
    minify: true,
    target: 'node20',
    rolldownOptions: {
      input: { annotate: 'src/cli.ts', command: 'src/cli/command.ts' },
      output: { format: 'cjs', entryFileNames: '[name].js' },
    },
  },
  plugins: [
    francForBuild(),
    packedLanguages(),
    // said, and not to be guessed by Node wherever the folder is copied to
    files({ ...KNOWLEDGE, 'package.json': 'src/cli/module.json' }),
    compiledCommand(),
  ],
};

/** The engine, the extraction and the probe's decision, each alone, as small as the extension has them, for test/bench. */
const bench: UserConfig = {
  define: BUILT_IN,
  // whole, as the extension has it: franc's own packages would each be looked for and read at a start
  ssr: { noExternal: true },
  plugins: [francForBuild(), packedLanguages()],
  build: {
    ssr: true,
    outDir: 'build/bench',
    emptyOutDir: true,
    minify: true,
    target: 'node20',
    rolldownOptions: {
      input: ['engine', 'extract', 'decision'].map((name) => `test/bench/${name}.ts`),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

function extension(target: Target): UserConfig {
  return {
    define: { ...BUILT_IN, __TARGET__: JSON.stringify(target) },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // read from the disk, not over a net
      chunkSizeWarningLimit: 2_000,
      target: target === 'firefox' ? 'firefox153' : 'chrome148',
      // named in the page, so that the files of a surface are read side by side and not one after another
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: { input: extraPages(target), output: { ...NAMES, codeSplitting: CHUNKS } },
    },
    plugins: [
      preactWithoutInnerHtml(),
      francForBuild(),
      packedLanguages(),
      ownCopy('src/popup', 'popup'),
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: STANDALONE },
      }),
      files({ ...KNOWLEDGE, ...LOCATOR, ...OFF_ICONS, ...LICENCES }),
      atOnce('assets/gateway.js', 'assets/popup.js'),
      compiledTogether(['main', 'session-script'].map((name) => `src/page/${name}.js`)),
      tidy(STANDALONE),
      ...(target === 'chrome' ? [classicWorker('src/background/index.ts')] : []),
    ],
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli;
  if (mode === 'bench') return bench;
  return extension(mode === 'firefox' ? 'firefox' : 'chrome');
});
