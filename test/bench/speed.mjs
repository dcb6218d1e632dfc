import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { articles } from './articles.mjs';
import { median, timed } from './measure.mjs';
import { SUBJECTS } from './subjects.mjs';

const ROUNDS = 15;
/** A subject that has had this many milliseconds is measured no further. */
const ENOUGH = 10_000;

/**
 * All articles once with each subject in turn, so that a busy moment of the machine meets all alike.
 * The first round warms up; it counts only for a subject so slow that it has no second one.
 */
async function warm() {
  const subjects = await Promise.all(
    Object.entries(SUBJECTS).map(async ([name, { load }]) => ({
      name,
      read: await load(),
      times: [],
    })),
  );
  for (let i = 0; i <= ROUNDS; i += 1)
    for (const { name, read, times } of subjects) {
      if (times.reduce((sum, t) => sum + t, 0) > ENOUGH) continue;
      if (i === 0) console.error(`  first round of ${name}`);
      times.push(timed(() => articles.forEach((a) => void read(a))));
    }
  const typical = ({ times }) => median(times.length > 1 ? times.slice(1) : times);
  return Object.fromEntries(subjects.map((s) => [s.name, typical(s) / articles.length]));
}

/** From the start of a process to its first reading. */
function cold(name) {
  console.error(`  cold start of ${name}`);
  const once = fileURLToPath(new URL('./once.mjs', import.meta.url));
  const run = () => Number(execFileSync(process.execPath, [once, name], { encoding: 'utf8' }));
  return median(Array.from({ length: 5 }, run));
}

/** Milliseconds an article, warm, and to the first reading, cold, by subject; ratios are ours to theirs. */
export async function speed() {
  const warmTimes = await warm();
  const rows = Object.entries(SUBJECTS).map(([name, { does }]) => ({
    name,
    does,
    warm: warmTimes[name],
    cold: cold(name),
  }));
  const [ours] = rows;
  return rows.map((r) => ({ ...r, warmRatio: ours.warm / r.warm, coldRatio: ours.cold / r.cold }));
}
