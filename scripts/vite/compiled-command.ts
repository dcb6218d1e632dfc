import type { Plugin } from 'vite';
import { keepCompiled, opened, scriptIn } from '../../src/cli/compiled.ts';

/** Pages that are read by way of trial, so that V8 has compiled what a page needs. */
const TRIAL = ['demo/cocaine-rotterdam.html', 'demo/prostitution-ring.html'];

/** Puts the command's compiled code beside it, as the Node that builds it compiles it. */
export function compiledCommand(): Plugin {
  return {
    name: 'compiled-command',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle['command.js'];
        if (chunk?.type !== 'chunk') return this.error('no command.js in the bundle');
        chunk.code = `(function(require){"use strict";var exports={};${inAscii(chunk.code)};return exports})`;
      },
    },
    async writeBundle({ dir = '' }) {
      const script = scriptIn(dir);
      const { readKnowledge, run } = opened(script);
      const status = await run(TRIAL, {
        input: process.stdin,
        write: async () => undefined,
        complain: (text) => this.warn(text),
        knowledge: () => readKnowledge(dir),
        now: () => new Date(),
      });
      if (status !== 0) this.error(`the built command ended with ${status}`);
      keepCompiled(script, dir);
    },
  };
}

/** Code that says the same without a letter beyond ASCII. */
const inAscii = (code: string) =>
  code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
