// `npm test`: everything, on a machine that has Node and npm and nothing else.
// Plain Node: it installs what is missing before it needs it.
import { fileURLToPath } from 'node:url';
import { STAGES } from './test/stages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const total = { passed: 0, failed: 0 };
const broken = [];

for (const [i, [name, stage]] of STAGES.entries()) {
  const began = performance.now();
  console.log(`[${i + 1}/${STAGES.length}] ${name} ...`);
  const { passed, failed, output, stop } = await stage();
  total.passed += passed;
  total.failed += failed;
  if (output) console.log(output.trimEnd());
  if (failed > 0) broken.push(name);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `      ${failed === 0 ? 'ok' : 'FAILED'}: ${passed} passed, ${failed} failed; ${seconds} s`,
  );
  if (stop) break;
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
