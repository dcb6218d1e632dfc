// The built command over a large collection: throughput, and memory that does not grow with the number of lines.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articles } from './articles.mjs';

const folder = fileURLToPath(new URL('../../build/collection/', import.meta.url));
const command = fileURLToPath(new URL('../../dist/cli/annotate.js', import.meta.url));

/**
 * The command says at its end how much memory it had at most and still holds, and how long it had a core. Linux tells the
 * first itself: there what Node calls `maxRSS` begins with what the process had that started this one.
 */
const TELL = `process.on("exit",()=>{
  gc();
  const {existsSync,readFileSync}=process.getBuiltinModule("fs"), status="/proc/self/status";
  const told=existsSync(status)?/VmHWM:\\s*(\\d+)/.exec(readFileSync(status,"utf8")):undefined;
  const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage(), {heapUsed}=process.memoryUsage();
  process.stderr.write(["used",told?told[1]:maxRSS,heapUsed,userCPUTime+systemCPUTime].join(" ")+String.fromCharCode(10))})`;
const asModule = `data:text/javascript,${encodeURIComponent(TELL)}`;
const annotate = ['--expose-gc', '--import', asModule, command, '--ndjson'];

/** A file of `count` lines: the English articles of the corpus in turn, each with an id of its own. */
function write(count) {
  mkdirSync(folder, { recursive: true });
  const lines = Array.from({ length: count }, (_, i) => {
    const { lang, published, text } = articles[i % articles.length];
    return `${JSON.stringify({ id: String(i), lang, published, text })}\n`;
  });
  const path = `${folder}${count}.ndjson`;
  writeFileSync(path, lines.join(''));
  return { path, bytes: Buffer.byteLength(lines.join('')) };
}

/** Runs a program from a file; its output goes no further than a digest. */
async function measure(program, args, path) {
  const began = performance.now();
  const child = spawn(program, args, { stdio: [openSync(path), 'pipe', 'pipe'] });
  const digest = createHash('sha256');
  let lines = 0;
  let said = '';
  child.stdout.on('data', (chunk) => {
    digest.update(chunk);
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`${program} ended with status ${status}: ${said}`);
  const used = [...said.matchAll(/^used (\d+) (\d+) (\d+)$/gm)].map((m) => m.slice(1).map(Number));
  return {
    lines,
    seconds: (performance.now() - began) / 1000,
    core: used.reduce((sum, [, , microseconds]) => sum + microseconds, 0) / 1e6,
    peak: Math.max(...used.map(([kilobytes]) => kilobytes)) * 1024,
    held: Math.max(...used.map(([, bytes]) => bytes)),
    digest: digest.digest('hex'),
  };
}

const hasParallel = () => spawnSync('parallel', ['--version']).status === 0;

/** Rows: { way, lines, bytes, seconds, core: seconds of a core, peak of a process, held: heap at its end, same: as the bytes that one process gives }. */
async function collection(counts = [200, 2000]) {
  const rows = [];
  let last;
  for (const count of counts) {
    const { path, bytes } = write(count);
    const result = await measure(process.execPath, annotate, path);
    last = { path, bytes, result };
    rows.push({ way: 'one process', bytes, ...result, same: true });
  }
  if (!hasParallel()) return rows;
  const { path, bytes, result } = last;
  const args = ['--pipe', '--keep-order', '--block', '500k', '-q', process.execPath, ...annotate];
  const both = await measure('parallel', args, path);
  rows.push({ way: 'GNU parallel', bytes, ...both, same: both.digest === result.digest });
  return rows;
}

/** As a section of the benchmark's report. */
export async function collectionReport(table) {
  const megabytes = (bytes, digits = 0) => `${(bytes / 1e6).toFixed(digits)} MB`;
  const cells = (await collection()).map(
    ({ way, lines, bytes, seconds, core, peak, held, same }) => [
      way,
      lines.toLocaleString('en'),
      megabytes(bytes, 1),
      `${seconds.toFixed(0)} s`,
      `${core.toFixed(0)} s`,
      (lines / core).toFixed(0),
      megabytes(peak),
      megabytes(held),
      same ? 'yes' : 'NO',
    ],
  );
  const head =
    'way, lines, input, time, time of a core, articles a second of a core, most memory of a process, heap at its end, same bytes';
  return table(head.split(', '), cells);
}
