import { amountAt } from '../number/read-amount.ts';
import { isHyphen, type Reader, wordAt } from '../reader.ts';
import { isListJointAt } from '../words-at.ts';

/** Denominations of the notes and coins of most currencies. */
export const FACES: ReadonlySet<number> = new Set([
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000,
]);

/** How many denominations a list may name. */
const MOST_FACES = 5;

/**
 * The word for notes behind a list of denominations that starts at a token:
 * '450,000 counterfeit 50 euro and 100 euro banknotes'.
 */
export function notesBehindFaces(reader: Reader, at: number): number | undefined {
  const { denominations } = reader.exclusions;
  for (let i = at, n = 0; n < MOST_FACES; n += 1) {
    const face = amountAt(reader, i);
    if (!face || !FACES.has(face.value ?? 0)) return undefined;
    if (face.dimension === 'money' && denominations.has(wordAt(reader, face.to))) return face.to;
    const next = overJoint(reader, face.to);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/**
 * Whether a list of denominations that ends in a word for notes goes on at a token: 'and €50 notes',
 * ', 20- and 50-euro notes'.
 */
export function goesOnAsFaces(reader: Reader, at: number): boolean {
  const next = overJoint(reader, at);
  return next !== undefined && notesBehindFaces(reader, next) !== undefined;
}

/** Skips what joins one denomination to the next: ',', '- and'. */
function overJoint(reader: Reader, at: number): number | undefined {
  const i = isHyphen(reader, at) ? at + 1 : at;
  return isListJointAt(reader, i) ? i + 1 : undefined;
}
