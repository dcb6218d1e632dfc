import { articleKey, surfaceOf } from '../../engine/card/hashes.ts';
import type { Correction } from '../../engine/draft.ts';
import type { Rejection } from '../../extension/messages/messages.ts';

/** What is kept of a rejection: its words and its article's address become their hashes. */
export function correctionOf(struck: Rejection | Correction): Correction {
  if (!('words' in struck)) return struck;
  const { type, reading, words, url } = struck;
  const article = url && articleKey({ url, text: '' });
  return { type, reading, surface: surfaceOf(words), ...(article && { article }) };
}

/** The stored corrections with some added or taken back; none stands twice. */
export function correctionsAfter(
  corrections: readonly Correction[],
  add: readonly Correction[],
  remove: readonly Correction[] = [],
): Correction[] {
  const gone = [...add, ...remove];
  return [...corrections.filter((one) => !gone.some((other) => isSame(one, other))), ...add];
}

function isSame(a: Correction, b: Correction): boolean {
  const fields = ['type', 'reading', 'surface', 'article'] as const;
  return fields.every((field) => a[field] === b[field]);
}
