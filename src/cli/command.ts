import { once } from 'node:events';
import { readKnowledge } from './knowledge.ts';
import { run } from './run.ts';

export { readKnowledge, run };

/** Runs the command as it was called, with the knowledge that lies in its folder. */
export async function main(folder: string): Promise<void> {
  // `annotate ... | head` closes the pipe: that is the reader's right and no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), {
    // asked for where it is read: Node takes a while to open it
    get input() {
      return process.stdin;
    },
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    complain: (text) => process.stderr.write(text),
    knowledge: () => readKnowledge(folder),
    now: () => new Date(),
  });
}
