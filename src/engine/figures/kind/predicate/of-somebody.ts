import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { ofBefore } from '../../syntax/clause.ts';
import { beforeDeterminer, isOfAt, isRelativeAt, nounAt, verbsAt } from '../../words-at.ts';

/**
 * Whether persons stand behind somebody's 'of', so that the sentence tells of that somebody:
 * 'jailed the killer of three women', 'the leader of a gang of twelve was held', 'smugglers of 20 people were'. A
 * relative clause right behind them is still about them.
 */
export function isOfSomebody(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (isRelativeAt(reader, phrase.to)) return false;
  const of = ofBefore(reader, quantity.number);
  if (of === undefined) return false;
  return isAccusation(reader, of - 1) || isSomebody(reader, outermost(reader, of) - 1);
}

/** Whether what follows a token and 'of' are deeds that somebody is accused of: 'a man suspected of 14 rapes was held'. */
const isAccusation = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ entry, form }) => form === 'participle' && isAccused(entry.person));

/** The first 'of' in 'of a gang of', because what is told of a group is told of all in it. */
function outermost(reader: Reader, of: number): number {
  if (!reader.exclusions.collectives.has(wordAt(reader, of - 1))) return of;
  const outer = beforeDeterminer(reader, of - 1);
  return isOfAt(reader, outer) ? outer : of;
}

/**
 * Whether a token is a person who is distinct from those behind 'of': 'killer', 'boss', 'parents'. 'Members' and
 * 'crew' are the same persons, and so are 'bodies'.
 */
function isSomebody(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  if (reader.content.ofOthers.has(word)) return true;
  const { collectives, parts } = reader.exclusions;
  const noun = collectives.has(word) || parts.has(word) ? undefined : nounAt(reader, i);
  return noun?.class === 'person' && noun.kind !== 'dead';
}
