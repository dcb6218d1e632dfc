// Lists the cases that nothing needs: `node scripts/idle-cases.mjs [places] [agencies] [figures] [dates] [status] [gate]`.
// Every rule, word and record is taken away in turn; a case that holds without any of them proves nothing.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../test/engine/idle/idle.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const tell = (suite, removals, left) => {
  if (removals % 50 === 0)
    process.stderr.write(`\r${suite}: ${removals} taken away, ${left} cases left   `);
};
for (const { suite, cases, failing, idle } of module.findIdle(process.argv.slice(2), tell)) {
  process.stderr.write('\r');
  console.log(
    `${suite}: ${cases} cases, ${failing.length} fail, ${idle.length} that nothing needs`,
  );
  for (const line of failing) console.log(`  fails: ${line}`);
  for (const line of idle) console.log(`  idle:  ${line}`);
}
