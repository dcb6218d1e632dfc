// `npm run annotate`: the command line, built first if `npm ci` was told to run no scripts.
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

const command = new URL('../dist/cli/annotate.js', import.meta.url);
if (!existsSync(command) && !run('npm', ['run', '-s', 'prepare'])) process.exit(1);
await import(command);
