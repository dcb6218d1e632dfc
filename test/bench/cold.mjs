import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articles } from './articles.mjs';
import { compiledWink } from './compiled-wink.mjs';
import { median, timed } from './measure.mjs';
import { SUBJECTS } from './subjects.mjs';

const STARTS = 15;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** By subject how a process of it is started with a file: ours as its users do it, a peer by a script that does no more. */
async function starts(file) {
  const peers = Object.keys(SUBJECTS).map((name) => [name, [path('./once.mjs'), name, file]]);
  return {
    ...Object.fromEntries(peers),
    pressmark: [path('../../dist/cli/annotate.js'), file],
    compiledWink: [await compiledWink(), file],
  };
}

/**
 * Milliseconds of a process from its start to its end with one reading, by subject; and of wink-nlp with its code
 * compiled beforehand, as our command has it. All in turn, so that a busy moment of the machine meets all alike.
 */
export async function cold() {
  const [{ text, lang, published }] = articles;
  const file = path('../../build/bench/article.json');
  writeFileSync(file, JSON.stringify({ id: 'first', text, lang, published }));
  const subjects = Object.entries(await starts(file)).map(([name, args]) => {
    return { name, args, times: [] };
  });
  for (let i = 0; i < STARTS; i += 1)
    for (const { args, times } of subjects)
      times.push(timed(() => execFileSync(process.execPath, args)));
  return Object.fromEntries(subjects.map(({ name, times }) => [name, median(times)]));
}
