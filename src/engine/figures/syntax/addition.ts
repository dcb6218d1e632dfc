import { type Reader, wordAt } from '../reader.ts';

/** How many tokens from `i` on add one more to what stands before: three in 'as well as'; 0 where none do. */
export const additionAt = (reader: Reader, i: number): number =>
  reader.attributes.additions.find((words) =>
    words.every((word, n) => wordAt(reader, i + n) === word),
  )?.length ?? 0;
