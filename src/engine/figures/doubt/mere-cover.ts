import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';

/** Whether things only hide what was found in them: 'pills hidden in 8,000 sacks of flour'. */
export const isMereCover = (reader: Reader, { from, kind }: Candidate): boolean =>
  kind === 'goods' &&
  reader.content.within.has(wordAt(reader, from - 1)) &&
  reader.content.hidden.has(wordAt(reader, from - 2));
