/** The first index of sorted numbers, from `from` on, whose number is at least `least`; their length where none is. */
export function firstAtLeast(sorted: ArrayLike<number>, least: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
