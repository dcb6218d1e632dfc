// Lists the cases that nothing needs: `node scripts/idle-cases.mjs [places] [agencies] [figures] [dates] [status] [gate]`.
// Each thing that the reading of a case finds is taken away in turn, then each rule; a case that holds without any
// of them proves nothing.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../test/engine/idle/idle.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const suites = module.SUITES.map((make) => make());
const names = suites.map(({ name }) => name);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There are no cases of ${unknown.join(', ')}: say some of ${names.join(', ')}.`);
  process.exit(1);
}
for (const suite of suites) {
  if (!wanted.includes(suite.name)) continue;
  const { failing, idle, byCode, traps } = module.findIdle(suite);
  const count = `${suite.cases.length} cases, ${traps} traps`;
  console.log(`${suite.name}: ${count}, ${failing.length} fail, ${idle.length} that nothing needs`);
  if (suite.note) console.log(`  (${suite.note})`);
  for (const line of failing) console.log(`  fails: ${line}`);
  for (const line of idle) console.log(`  idle:  ${line}`);
  for (const line of byCode) console.log(`  held by code alone: ${line}`);
}
