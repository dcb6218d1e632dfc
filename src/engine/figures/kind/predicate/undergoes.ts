import { quantityAt } from '../../number/read-quantity.ts';
import { isLineStart, type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words/entries.ts';
import { isRelativeAt, nounHitAt } from '../../words-at.ts';
import type { Found } from './predicate.ts';

/** Whether the counted undergo the verb: passive, a reduced participle, or a verb told of its subject. */
export function undergoes(
  reader: Reader,
  i: number,
  verb: Found,
  { passive }: { readonly passive: boolean },
): boolean {
  if (verb.hit.form === 'state' || verb.hit.entry.ofSubject) return true;
  // 'held four and are seeking three others' is told of the others.
  const isObjectless = verb.hit.form === 'ing' && !takesObject(reader, i + verb.length);
  if (passive) return verb.hit.form === 'participle' || isObjectless;
  if (verb.hit.form !== 'participle') return false;
  // 'six men who robbed shopkeepers'.
  if (isRelativeAt(reader, i - 1)) return false;
  // 'three men linked to a raid': what follows is the preposition's.
  const last = wordAt(reader, i + verb.length - 1);
  // 'four men brought before the courts': what a court is asked for is no object.
  const isInCourt = verb.hit.entry.personal === true && verb.length > 1;
  const directed =
    reader.grammar.directions.has(last) || (isInCourt && reader.grammar.prepositions.has(last));
  return directed || isOnlyParticiple(verb.hit.entry) || !takesObject(reader, i + verb.length);
}

/** Whether a verb's participle differs from its past, so that no object can follow: 'hidden', not 'seized'. */
const isOnlyParticiple = ({ past, participles }: VerbWords): boolean =>
  past !== undefined && !past.some((form) => participles?.includes(form));

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  if (isLineStart(reader, i)) return false;
  const word = wordAt(reader, i);
  // 'conned around £120,000', 'seized 20 phones', not 'arrested 330 times'.
  // Nor 'indicted over €3m', which is a reason and no bound.
  const quantity = quantityAt(reader, i);
  if (quantity?.from === i) return !reader.exclusions.times.has(wordAt(reader, quantity.to));
  if (reader.grammar.determiners.has(word) || reader.grammar.pronouns.has(word)) return true;
  return nounHitAt(reader, i) !== undefined;
}
