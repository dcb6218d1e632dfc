import { cpus, totalmem } from 'node:os';

/** When and where it was measured, for the head of a report. */
export function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpu.model}, ${memory} GiB, Node ${process.version}`;
}
