import { posix } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin, type Rolldown } from 'vite';

/** The name of the background's file, as the manifest has it. */
const WORKER = 'worker.js';

/**
 * Makes a classic script of the background, in one file, and no module: of a service worker's classic script Chromium
 * keeps the compiled code, so that one that had been stopped is there again in half the time; of modules it keeps none.
 */
export function classicWorker(entry: string): CrxPlugin {
  return {
    name: 'classic-worker',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      return { ...manifest, background: { service_worker: WORKER } };
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const worker = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/${entry}`));
        if (!worker) return this.error(`no chunk of ${entry}`);
        this.emitFile({ type: 'asset', fileName: WORKER, source: await joined(worker, bundle) });
        dropWith(worker, bundle);
      },
    },
  };
}

/** A chunk and all that it imports as one script. */
async function joined({ fileName }: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fromBundle(bundle)],
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: fileName, output: { format: 'iife', strict: true } },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error(`${fileName} was not joined`);
  return script.code;
}

/** Reads the chunks of another build. */
const fromBundle = (bundle: Rolldown.OutputBundle): Plugin => ({
  name: 'from-bundle',
  enforce: 'pre',
  resolveId: (source, importer = '') => posix.join(posix.dirname(importer), source),
  load(id) {
    const file = bundle[id];
    return file?.type === 'chunk' ? file.code : undefined;
  },
});

/** Drops what led to a chunk, the chunk, and what it alone imported. */
function dropWith(worker: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle) {
  for (const [name, file] of Object.entries(bundle))
    if (file.type === 'asset' && file.source === `import './${worker.fileName}';\n`)
      delete bundle[name];
  delete bundle[worker.fileName];
  const left = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const name of worker.imports)
    if (!left.some(({ imports }) => imports.includes(name))) delete bundle[name];
}
