import type { Candidate } from '../../candidate.ts';
import { endsAsPast, type Reader } from '../../reader.ts';
import { clauseAround } from '../../syntax/clause.ts';
import type { NounWords } from '../../words/entries.ts';
import { isBeAt, isHaveAt, isVerbAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { isDoneByCriminals } from '../persons/captors.ts';
import { verbAt } from '../predicate/predicate.ts';

/** 'the gang carried out 12 raids', 'watches were stolen in 11 raids': raids of thieves are deeds of the case, no searches. */
export function raidsOfThieves(
  reader: Reader,
  { from }: Candidate,
  noun: NounWords,
): NamedKind | undefined {
  if (noun.class !== 'event' || noun.kind !== 'searches') return undefined;
  const start = clauseAround(reader, from).from;
  let verb = from - 1;
  while (verb > start && !endsAsPast(reader, verb) && !isVerbAt(reader, verb)) verb -= 1;
  return isOfThieves(reader, verb)
    ? { kind: 'operations', unit: 'item', of: noun.forms.at(-1), rule: 'raids of thieves' }
    : undefined;
}

/** Whether the verb before the raids takes things from others, or is told of criminals. */
const isOfThieves = (reader: Reader, verb: number): boolean =>
  isTheft(reader, verb) ||
  (endsAsPast(reader, verb) && !isBeAt(reader, verb - 1) && isDoneByCriminals(reader, verb));

/** 'stole', 'were stolen', not 'the stolen cars' that police found. */
function isTheft(reader: Reader, i: number): boolean {
  const found = verbAt(reader, i, ({ thing, money }) => thing === 'goods' && money === 'damage');
  if (found?.hit.form === 'past') return true;
  return found?.hit.form === 'participle' && (isBeAt(reader, i - 1) || isHaveAt(reader, i - 1));
}
