import type { Correction } from '../engine/draft.ts';

/** The stored corrections with one added or taken back; none stands twice. */
export function correctionsAfter(
  corrections: readonly Correction[],
  add?: Correction,
  remove?: Correction,
): Correction[] {
  const gone = [add, remove].filter((one) => one !== undefined);
  const kept = corrections.filter((one) => !gone.some((other) => isSame(one, other)));
  return add ? [...kept, add] : kept;
}

function isSame(a: Correction, b: Correction): boolean {
  return a.type === b.type && a.reading === b.reading && a.surface === b.surface;
}
