import { dateAt } from '../../annotations-at.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { isLineStart, type Reader, wordAt } from '../../reader.ts';
import { contentRun, nounAfter } from '../../syntax/run.ts';
import type { VerbWords } from '../../words/entries.ts';
import {
  beforeAdverbs,
  isAdverbAt,
  isBeAt,
  isHaveAt,
  isRelativeAt,
  nounHitAt,
} from '../../words-at.ts';
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
  if (verb.hit.form === 'ing')
    return passive && !isOfPolice(verb.hit.entry) && !takesObject(reader, i + verb.length);
  // '14 were adults and had since sought help' tells what they did.
  const auxiliary = beforeAdverbs(reader, i - 1);
  if (verb.hit.form !== 'participle' || isHaveAt(reader, auxiliary)) return false;
  const next = i + verb.length;
  const isActive = reader.content.wishes.has(wordAt(reader, i)) && opensThing(reader, next);
  if (isActive && !isBeAt(reader, auxiliary)) return false;
  if (passive) return true;
  // 'six men who robbed shopkeepers'.
  if (isRelativeAt(reader, i - 1)) return false;
  // 'three men linked to a raid': what follows is the preposition's.
  const last = wordAt(reader, i + verb.length - 1);
  // 'four men brought before the courts': what a court is asked for is no object.
  const isInCourt = verb.hit.entry.personal === true && verb.length > 1;
  const directed =
    reader.grammar.directions.has(last) || (isInCourt && reader.grammar.prepositions.has(last));
  return directed || verb.hit.entry.ownParticiple === true || !takesObject(reader, next);
}

/** 'arrested this week', 'held the same day': what ends in a unit of time says when. */
const isTimeAt = (reader: Reader, at: number): boolean =>
  reader.draft.language.dates.units.has(wordAt(reader, contentRun(reader, at).to - 1));

/** 'are seeking asylum', 'were looking for work': who does what the police do with suspects is no suspect. */
const isOfPolice = ({ person }: VerbWords): boolean => person === 'suspects';

/** 'sought help', not 'sought since Monday', 'questioned so far': some thing stands right behind the verb. */
const opensThing = (reader: Reader, i: number): boolean =>
  contentRun(reader, i).to > i && !isAdverbAt(reader, i) && dateAt(reader, i) === undefined;

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  if (isLineStart(reader, i)) return false;
  const word = wordAt(reader, i);
  // 'conned around £120,000', 'seized 20 phones', not 'arrested 330 times'.
  // Nor 'indicted over €3m', which is a reason and no bound.
  const quantity = quantityAt(reader, i);
  if (quantity?.from === i) return !reader.exclusions.times.has(wordAt(reader, quantity.to));
  if (reader.grammar.determiners.has(word)) return !isTimeAt(reader, i + 1);
  if (reader.grammar.pronouns.has(word)) return true;
  // 'tricked elderly people'.
  return nounHitAt(reader, i) !== undefined || nounAfter(reader, i)?.noun.class === 'person';
}
