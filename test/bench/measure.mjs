/** The value in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a call takes. */
export function timed(call) {
  const began = performance.now();
  call();
  return performance.now() - began;
}
