import { expect } from 'vitest';

/** Milliseconds of the fastest of some runs: a busy machine only ever adds to it. */
function least(run: () => void, times: number) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Linear cost doubles with the text, quadratic cost takes four times; the rest is for a busy machine. */
const MOST = 3.2;
/** Times below are noise, in milliseconds. */
const NOISE = 25;

/** Expects that a run takes no more than some twice as long on twice the text, `length` characters made of a piece. */
export function expectLinear(run: (text: string) => void, piece: string, length: number) {
  const once = piece.repeat(Math.ceil(length / piece.length));
  const [few, many] = [() => run(once), () => run(once + once)];
  few();
  for (let attempt = 1; ; attempt += 1) {
    const [one, two] = [least(few, attempt), least(many, attempt)];
    if (two < NOISE + MOST * one) return;
    if (attempt === 4) expect(two / one, `${one} ms, doubled ${two} ms`).toBeLessThan(MOST);
  }
}
