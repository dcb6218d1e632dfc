import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const engine = new URL('../../src/engine/', import.meta.url);

/** Loads a module of the engine, so that names are split and folded as texts are. */
export async function engineModule(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, engine)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
