import { surfaceOf } from '../engine/card/surface.ts';
import type { Correction } from '../engine/draft.ts';
import type { Rejection } from '../extension/messages.ts';

/** What is kept of a rejection: its words become their hash. */
export function correctionOf(struck: Rejection | Correction): Correction {
  const { type, reading } = struck;
  return { type, reading, surface: 'words' in struck ? surfaceOf(struck.words) : struck.surface };
}

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
