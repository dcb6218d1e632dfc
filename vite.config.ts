import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Built as self-contained files: no loader, nothing web-accessible. */
const STANDALONE = ['src/page/probe.ts', 'src/page/main.ts'];
const KNOWLEDGE = ['gazetteer.bin', 'registry.bin'];
/** Shown by the background at run time, so that no manifest key names them. */
const OFF_ICONS = [16, 32, 48].map((size) => `icons/${size}-off.png`);

/** The demo site and the tests live here, on any port, so that the shipped build is what is tested. */
const DEMO = 'http://demo.pressmark.localhost/*';

/** Where Pressmark runs by itself: the listed news sites, with and without a subdomain, and the demo site. */
function sites(): string[] {
  const [, ...rows] = readFileSync(new URL('./data/sites/news-sites.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const domains = rows.map((row) => row.split('\t')[0]);
  return [...domains.flatMap((d) => [`*://${d}/*`, `*://*.${d}/*`]), DEMO];
}

function manifestFor(target: Target): ManifestV3Export {
  const matches = sites();
  const common = {
    ...structuredClone(base),
    host_permissions: matches,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches })),
  };
  if (target === 'chrome') {
    return {
      ...common,
      minimum_chrome_version: '148',
      side_panel: { default_path: 'src/sidepanel/index.html' },
      permissions: [...common.permissions, 'sidePanel'],
    } as ManifestV3Export;
  }
  return {
    ...common,
    background: { scripts: ['src/background/index.ts'] },
    sidebar_action: {
      default_title: common.name,
      default_panel: 'src/sidepanel/index.html',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'pressmark@pressmark.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** Files that the code opens by name at run time. */
function files(names: readonly string[]): Plugin {
  return {
    name: 'files',
    apply: 'build',
    generateBundle() {
      for (const fileName of names)
        this.emitFile({
          type: 'asset',
          fileName,
          source: readFileSync(new URL(`./${fileName}`, import.meta.url)),
        });
    },
  };
}

/** Puts the compiled knowledge beside the code that opens it. */
function knowledge(): Plugin {
  return {
    name: 'knowledge',
    apply: 'build',
    generateBundle() {
      for (const name of KNOWLEDGE)
        this.emitFile({
          type: 'asset',
          fileName: `knowledge/${name}`,
          source: readFileSync(new URL(`./build/knowledge/${name}`, import.meta.url)),
        });
    },
  };
}

/** crxjs lists ?script files as web accessible and leaves an unused module chunk: drop both. */
function tidy(): CrxPlugin {
  return {
    name: 'tidy',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle))
        if (
          chunk.type === 'chunk' &&
          STANDALONE.some((f) => chunk.facadeModuleId?.endsWith(`/${f}`))
        )
          delete bundle[name];
    },
  };
}

/** Removes dangerouslySetInnerHTML from preact, the one thing that the add-on linter warns about. */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
      const out = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, 'void 0');
      if (out === code) this.error('preact changed: its innerHTML assignment was not found');
      return { code: out, map: null };
    },
  };
}

const cli: UserConfig = {
  build: {
    ssr: 'src/cli.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'annotate.js' } },
  },
  plugins: [knowledge()],
};

function extension(target: Target): UserConfig {
  return {
    define: { __TARGET__: JSON.stringify(target) },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox153' : 'chrome148',
      modulePreload: false,
      // sidebar_action.default_panel is not an entry that crxjs knows about
      rolldownOptions:
        target === 'firefox' ? { input: { sidepanel: 'src/sidepanel/index.html' } } : {},
    },
    plugins: [
      preactWithoutInnerHtml(),
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: STANDALONE },
      }),
      knowledge(),
      files(OFF_ICONS),
      tidy(),
    ],
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli;
  return extension(mode === 'firefox' ? 'firefox' : 'chrome');
});
