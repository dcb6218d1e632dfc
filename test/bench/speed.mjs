import { articles } from './articles.mjs';
import { cold } from './cold.mjs';
import { median } from './measure.mjs';
import { SUBJECTS } from './subjects.mjs';

/** Rounds that count as warm after the first, and as settled after all others: an engine of many functions is compiled late. */
const WARM = 15;
const SETTLED = 15;
const ROUNDS = 45;
/** A subject that has had this many milliseconds is measured no further, and no longer in one round. */
const ENOUGH = 10_000;
const MOST = 6_000;

const CHARACTERS = articles.reduce((sum, { text }) => sum + text.length, 0);

/** Milliseconds for an article of middling length: all articles in turn, or as many as the round has time for. */
function round(read) {
  let done = 0;
  const began = performance.now();
  for (const article of articles) {
    read(article);
    done += article.text.length;
    if (performance.now() - began > MOST) break;
  }
  const taken = performance.now() - began;
  return { taken, each: ((taken / done) * CHARACTERS) / articles.length };
}

/**
 * A round with each subject in turn, so that a busy moment of the machine meets all alike.
 * The first round counts only for a subject so slow that it has no second one.
 */
async function rounds() {
  const subjects = await Promise.all(
    Object.entries(SUBJECTS).map(async ([name, { load }]) => ({
      name,
      read: await load(),
      rounds: [],
    })),
  );
  for (let i = 0; i < ROUNDS; i += 1)
    for (const { name, read, rounds } of subjects) {
      if (rounds.reduce((sum, { taken }) => sum + taken, 0) > ENOUGH) continue;
      if (i === 0) console.error(`  first round of ${name}`);
      rounds.push(round(read));
    }
  const middle = (rounds) => median(rounds.map(({ each }) => each));
  const times = ({ rounds }) => {
    const later = rounds.length > 1 ? rounds.slice(1) : rounds;
    return { warm: middle(later.slice(0, WARM)), settled: middle(later.slice(-SETTLED)) };
  };
  return Object.fromEntries(subjects.map((s) => [s.name, times(s)]));
}

/** Milliseconds an article, warm, settled, and of a process with one reading, cold, by subject; ratios are ours to theirs. */
export async function speed() {
  const times = await rounds();
  console.error('  cold starts');
  const { compiledWink, ...starts } = await cold();
  const rows = Object.entries(SUBJECTS).map(([name, { does }]) => ({
    name,
    does,
    ...times[name],
    cold: starts[name],
  }));
  const [ours] = rows;
  const ratio = (r, way) => ours[way] / r[way];
  const compared = rows.map((r) => ({
    ...r,
    warmRatio: ratio(r, 'warm'),
    settledRatio: ratio(r, 'settled'),
    coldRatio: ratio(r, 'cold'),
  }));
  return { rows: compared, compiledWink };
}
