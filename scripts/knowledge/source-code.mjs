import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const src = new URL('../../src/', import.meta.url);

/** Loads a module of src/, so that what compiles a file and what reads it cannot drift apart. */
export async function sourceModule(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, src)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** What gives the key of a name as the engine looks it up: split and folded as texts are. */
export async function keysOfNames() {
  const [{ tokenise }, { keyOf }] = await Promise.all(
    ['engine/text/tokens/tokens.ts', 'engine/text/keys.ts'].map(sourceModule),
  );
  return (name) => {
    const tokens = tokenise(name);
    return keyOf(tokens, 0, tokens.count);
  };
}
