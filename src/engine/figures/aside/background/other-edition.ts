import { oncePer } from '../../../text/compiled.ts';
import { CAPITAL, hasFlag, nextWith, normAt } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/**
 * Whether a figure belongs to another operation of a series than the text is about:
 * 'Operation HAMMER III ... HAMMER II, which ended in 2025, led to 3,211 arrests'.
 */
export function isOfOtherEdition(reader: Reader, { from }: Candidate): boolean {
  const first = firstEditions(reader);
  let isOther = false;
  for (let i = first.size > 0 ? sentenceNear(reader, from).from : from; i < from; i += 1) {
    const edition = editionAt(reader, i);
    if (edition === undefined) continue;
    isOther = first.get(wordAt(reader, i)) !== edition;
    if (!isOther) return false;
  }
  return isOther;
}

/** For each series, by its name, the edition that a text names first. */
const firstEditions = oncePer((reader: Reader): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  const next = (from: number) => nextWith(reader.tokens, CAPITAL, from);
  for (let i = next(0); i < reader.tokens.count; i = next(i + 1)) {
    const edition = editionAt(reader, i);
    const name = wordAt(reader, i);
    if (edition !== undefined && !first.has(name)) first.set(name, edition);
  }
  return first;
});

/** The number of an edition behind a capitalised name, such as 'III'. */
function editionAt({ tokens }: Reader, i: number): string | undefined {
  if (!hasFlag(tokens, i, CAPITAL) || !hasFlag(tokens, i + 1, CAPITAL)) return undefined;
  const edition = normAt(tokens, i + 1);
  return EDITION.test(edition) ? edition : undefined;
}

const EDITION = /^(?:[vx]|[ivx]{2,5})$/;
