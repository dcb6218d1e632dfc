import { Bytes, utf8 } from './bytes.mjs';

const isLetter = (c) => /[\p{L}\p{N}\p{M}]/u.test(c);

/** How `display` differs from its key in title case: steps of [place in the key, what it takes, what it shows]. */
function difference(display, key, fold) {
  const steps = [];
  let at = 0;
  for (const [part] of display
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}\p{M}]|[^\p{L}\p{N}\p{M}]+/gu)) {
    let taken = fold(part);
    if (!isLetter(part)) taken = key[at] === ' ' && /[^'’‘ʼ`´]/u.test(part) ? ' ' : '';
    if (!key.startsWith(taken, at)) return undefined;
    const shown =
      at === 0 || key[at - 1] === ' ' ? taken[0]?.toUpperCase() + taken.slice(1) : taken;
    if (shown !== part) steps.push([at, taken, part]);
    at += taken.length;
  }
  return at === key.length ? steps : undefined;
}

/** How many kinds of steps the table holds: a step is named by one byte. */
const MOST_OPS = 250;
/** A name with more steps is written as it is. */
const MOST_STEPS = 200;

/** Writes display names as patches on their keys, with one table of the commonest steps. */
export function patchNames(names, { fold, WHOLE_NAME }) {
  const all = names.map(({ display, key }) => difference(display, key, fold));
  const uses = new Map();
  for (const steps of all)
    for (const [, taken, shown] of steps ?? []) {
      const op = `${taken.length}${shown}`;
      uses.set(op, (uses.get(op) ?? 0) + 1);
    }
  const ops = [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_OPS)
    .map(([op]) => op);
  const index = new Map(ops.map((op, i) => [op, i]));
  return {
    ops: utf8(ops.join('\n')),
    write: (i) => writePatch(all[i], index) ?? wholeName(names[i].display, WHOLE_NAME),
  };
}

function wholeName(display, mark) {
  const bytes = utf8(display);
  return [mark, bytes.length, ...bytes];
}

/** The steps of a name in bytes; nothing where the table lacks one of them, or they are too many. */
function writePatch(steps, index) {
  const isKnown = steps?.every(([, taken, shown]) => index.has(`${taken.length}${shown}`));
  if (!isKnown || steps.length > MOST_STEPS) return undefined;
  const out = new Bytes();
  out.byte(steps.length);
  let last = 0;
  for (const [at, taken, shown] of steps) {
    out.bytes([at - last, index.get(`${taken.length}${shown}`)]);
    last = at + taken.length;
  }
  return out.done();
}
