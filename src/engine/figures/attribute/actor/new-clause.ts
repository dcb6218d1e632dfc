import { agencyEndingAt } from '../../annotations-at.ts';
import type { Reader } from '../../reader.ts';
import { beforeDeterminer, isAndAt, isCommaAt, verbsAt } from '../../words-at.ts';

/**
 * 'Turkish police arrested ten in Edirne and Greek police held five': whether 'and' before a body joins a clause of its own to
 * one that has its verb, from token `opening` on, and not the body to another ('backed by Europol and Greek police').
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
