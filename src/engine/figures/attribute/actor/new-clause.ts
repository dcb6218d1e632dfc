import { agencyEndingAt } from '../../annotations-at.ts';
import type { Reader } from '../../reader.ts';
import { beforeDeterminer, isAndAt, isCommaAt, verbsAt } from '../../words-at.ts';

/**
 * Whether 'and' before a body joins a new clause to one that already has its verb from token `opening` on:
 * 'Turkish police arrested ten in Edirne and Greek police held five'. In 'backed by Europol and Greek police' it
 * joins only two bodies.
 */
export function joinsClause(reader: Reader, body: number, opening: number): boolean {
  const joint = beforeDeterminer(reader, body);
  if (!isAndAt(reader, joint)) return false;
  const end = isCommaAt(reader, joint - 1) ? joint - 1 : joint;
  if (agencyEndingAt(reader, end - 1)) return false;
  for (let i = opening; i < end; i += 1)
    if (verbsAt(reader, i).some(({ form }) => form !== 'ing' && form !== 'state')) return true;
  return false;
}
