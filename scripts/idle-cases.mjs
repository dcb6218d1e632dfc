// Lists the cases that nothing needs: `node scripts/idle-cases.mjs [places] [agencies]`.
// Every rule, word and record is taken away in turn; a case that holds without any of them proves nothing.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../test/engine/idle/idle.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
for (const { suite, cases, failing, idle } of module.findIdle(process.argv.slice(2))) {
  console.log(
    `${suite}: ${cases} cases, ${failing.length} fail, ${idle.length} that nothing needs`,
  );
  for (const line of failing) console.log(`  fails: ${line}`);
  for (const line of idle) console.log(`  idle:  ${line}`);
}
