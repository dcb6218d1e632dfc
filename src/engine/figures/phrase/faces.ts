import { amountAt } from '../number/read-amount.ts';
import { isHyphen, type Reader, wordAt } from '../reader.ts';
import { isListJointAt } from '../words-at.ts';

/** What the notes and coins of most currencies are worth. */
export const FACES: ReadonlySet<number> = new Set([
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000,
]);

/** The most faces that a list names. */
const MOST_FACES = 5;

/** '450,000 counterfeit 50 euro and 100 euro banknotes': the word for notes behind the faces that stand at a token. */
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

/** 'and €50 notes', ', 20- and 50-euro notes': whether a list of faces that ends in the word for notes goes on at a token. */
export function goesOnAsFaces(reader: Reader, at: number): boolean {
  const next = overJoint(reader, at);
  return next !== undefined && notesBehindFaces(reader, next) !== undefined;
}

/** Past what joins a face to the next one: ',', '- and'. */
function overJoint(reader: Reader, at: number): number | undefined {
  const i = isHyphen(reader, at) ? at + 1 : at;
  return isListJointAt(reader, i) ? i + 1 : undefined;
}
