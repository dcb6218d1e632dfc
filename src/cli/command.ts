import { once } from 'node:events';
import { readKnowledge } from './knowledge.ts';
import { run } from './run.ts';

// `annotate ... | head` closes the pipe: that is the reader's right and no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (text) => process.stderr.write(text),
  knowledge: readKnowledge,
  now: () => new Date(),
});
