// wink-nlp in one script with its code compiled beforehand, by the means that the build has for our command.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'vite';
import { articles } from './articles.mjs';

const folder = fileURLToPath(new URL('../../build/bench/wink/', import.meta.url));

/** What a process of it runs: reads the article of a file and prints how much it found. */
const START = `const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const source = readFileSync(__dirname + '/read.js', 'latin1');
const script = new Script(source, { cachedData: readFileSync(__dirname + '/read.bin') });
if (script.cachedDataRejected) throw new Error('the compiled code was not taken');
const { read } = script.runInThisContext()(require);
console.log(read(JSON.parse(readFileSync(process.argv[2], 'utf8'))));
`;

/** Its code as one function of `require`. */
async function bundled() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL('./wink.mjs', import.meta.url)),
        output: { format: 'cjs' },
      },
    },
  });
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const code = output[0].code.replace(/[^\0-\x7f]/g, escaped);
  return `(function(require){"use strict";var exports={};${code};return exports})`;
}

/** Builds it; gives the file that Node is to run. */
export async function compiledWink() {
  const code = await bundled();
  const script = new Script(code);
  const { read } = script.runInThisContext()(createRequire(import.meta.url));
  for (const article of articles.slice(-2)) read(article);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}read.js`, code);
  writeFileSync(`${folder}read.bin`, script.createCachedData());
  writeFileSync(`${folder}package.json`, '{ "type": "commonjs" }');
  writeFileSync(`${folder}start.js`, START);
  return `${folder}start.js`;
}
