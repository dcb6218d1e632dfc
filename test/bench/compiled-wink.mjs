// wink-nlp in one script with its code compiled beforehand, by the means that the build has for our command.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { articles } from './articles.mjs';

const folder = fileURLToPath(new URL('../../build/bench/wink/', import.meta.url));

/** What a process of it runs: reads the article of a file and prints how much it found; told to, it keeps its compiled code. */
const START = `const { readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const [, , file, keeps] = process.argv;
const compiled = __dirname + '/read.bin';
const source = readFileSync(__dirname + '/read.js', 'latin1');
const script = new Script(source, keeps ? {} : { cachedData: readFileSync(compiled) });
if (script.cachedDataRejected) throw new Error('the compiled code was not taken');
const { read } = script.runInThisContext()(require);
console.log(read(JSON.parse(readFileSync(file, 'utf8'))));
if (keeps) writeFileSync(compiled, script.createCachedData());
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

/** Builds it, and has it read an article by way of trial in a process of its own; gives the file that Node is to run. */
export async function compiledWink() {
  const [start, trial] = [`${folder}start.js`, `${folder}trial.json`];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "type": "commonjs" }');
  writeFileSync(`${folder}read.js`, await bundled());
  writeFileSync(start, START);
  writeFileSync(trial, JSON.stringify(articles.at(-1)));
  execFileSync(process.execPath, [start, trial, 'keep']);
  return start;
}
