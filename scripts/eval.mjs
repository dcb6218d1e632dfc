// Scores the engine on test/corpus: `npm run eval -- --lang en --errors 40`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = `${root}test/corpus`;
const node = process.execPath;
const options = { cwd: root, maxBuffer: 1 << 28 };
mkdirSync(`${root}build`, { recursive: true });
const input = execFileSync(node, ['test/eval/corpus.mjs', corpus], options);
const output = execFileSync(node, ['dist/cli/annotate.js', '--ndjson'], { ...options, input });
writeFileSync(`${root}build/eval.ndjson`, output);
const scored = spawnSync(
  node,
  ['test/eval/score.mjs', corpus, 'build/eval.ndjson', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = scored.status ?? 1;
