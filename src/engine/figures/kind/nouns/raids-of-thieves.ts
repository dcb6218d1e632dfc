import type { Candidate } from '../../candidate.ts';
import { endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { clauseAround } from '../../syntax/clause.ts';
import { mayBeVerbAt } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isBeAt, isHaveAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { isDoneByCriminals } from '../persons/captors.ts';
import { verbAt } from '../predicate/predicate.ts';

/**
 * The kind of raids that thieves made, which are crimes and no searches: 'the gang carried out 12 raids',
 * 'watches were stolen in 11 raids', 'the brothers behind 70 raids'.
 */
export function raidsOfThieves(
  reader: Reader,
  { from }: Candidate,
  noun: NounWords,
): NamedKind | undefined {
  if (noun.class !== 'event' || noun.kind !== 'searches') return undefined;
  if (reader.content.culprits.has(wordAt(reader, from - 1))) return ofThieves(noun);
  const start = clauseAround(reader, from).from;
  let verb = from - 1;
  while (verb > start && !mayBeVerbAt(reader, verb)) verb -= 1;
  return isOfThieves(reader, verb) ? ofThieves(noun) : undefined;
}

const ofThieves = ({ forms }: NounWords): NamedKind => ({
  kind: 'operations',
  unit: 'item',
  of: forms.at(-1),
  rule: 'raids of thieves',
});

/** Whether the verb before the raids is one of stealing, or criminals are its subject. */
const isOfThieves = (reader: Reader, verb: number): boolean =>
  isTheft(reader, verb) ||
  (endsAsPast(reader, verb) && !isBeAt(reader, verb - 1) && isDoneByCriminals(reader, verb));

/**
 * Whether a verb of stealing stands at a token: 'stole', 'were stolen'. In 'the stolen cars' that police found it is
 * an adjective.
 */
function isTheft(reader: Reader, i: number): boolean {
  const found = verbAt(reader, i, ({ thing, money }) => thing === 'goods' && money === 'damage');
  if (found?.hit.form === 'past') return true;
  return found?.hit.form === 'participle' && (isBeAt(reader, i - 1) || isHaveAt(reader, i - 1));
}
