/** The value below which this share of the values lies. */
export function atShare(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The value in the middle. */
export const median = (values) => atShare(values, 0.5);

/** Milliseconds that a call takes. */
export function timed(call) {
  const began = performance.now();
  call();
  return performance.now() - began;
}
