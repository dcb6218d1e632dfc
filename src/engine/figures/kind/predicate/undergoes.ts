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
  substanceAt,
} from '../../words-at.ts';
import type { Found } from './predicate.ts';

/** Whether the verb is done to the counted: it is passive, a participle without auxiliary, or said of its subject. */
export function undergoes(
  reader: Reader,
  i: number,
  verb: Found,
  { passive }: { readonly passive: boolean },
): boolean {
  if (verb.hit.form === 'state' || verb.hit.entry.ofSubject) return true;
  // 'Seeking' is said of its objects: 'held four and are seeking three others'.
  if (verb.hit.form === 'ing')
    return passive && !isOfPolice(verb.hit.entry) && !takesObject(reader, i + verb.length);
  // In the perfect tense they did it themselves: '14 were adults and had since sought help'.
  const auxiliary = beforeAdverbs(reader, i - 1);
  if (verb.hit.form !== 'participle' || isHaveAt(reader, auxiliary)) return false;
  const next = i + verb.length;
  // So does one with a part of it before the object: 'two passengers held down a man'.
  const isSplit = reader.grammar.particles.has(wordAt(reader, next)) && !passive;
  if (isSplit && takesObject(reader, next + 1)) return false;
  const isActive = reader.content.wishes.has(wordAt(reader, i)) && opensThing(reader, next);
  if (isActive && !isBeAt(reader, auxiliary)) return false;
  if (passive) return true;
  // Behind a relative the verb is active: 'six men who robbed shopkeepers'.
  if (isRelativeAt(reader, i - 1)) return false;
  // What follows may belong to the preposition of the verb: 'three men linked to a raid'.
  const last = wordAt(reader, i + verb.length - 1);
  // A court behind the verb is no object: 'four men brought before the courts'.
  const isInCourt = verb.hit.entry.personal === true && verb.length > 1;
  const directed =
    reader.grammar.directions.has(last) || (isInCourt && reader.grammar.prepositions.has(last));
  return directed || verb.hit.entry.ownParticiple === true || !takesObject(reader, next);
}

/** Whether words that end in a unit of time follow, which say when: 'arrested this week', 'held the same day'. */
const isTimeAt = (reader: Reader, at: number): boolean =>
  reader.draft.language.dates.units.has(wordAt(reader, contentRun(reader, at).to - 1));

/**
 * Whether the verb makes suspects. Whoever does that himself is none: 'are seeking asylum', 'were looking for work'.
 */
const isOfPolice = ({ person }: VerbWords): boolean => person === 'suspects';

/** Whether a thing stands right behind the verb: 'sought help', but not 'sought since Monday', 'questioned so far'. */
const opensThing = (reader: Reader, i: number): boolean =>
  contentRun(reader, i).to > i && !isAdverbAt(reader, i) && dateAt(reader, i) === undefined;

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  if (isLineStart(reader, i)) return false;
  const word = wordAt(reader, i);
  // A quantity is an object ('conned around £120,000', 'seized 20 phones'), but neither a frequency
  // ('arrested 330 times') nor a sum behind 'over' ('indicted over €3m').
  const quantity = quantityAt(reader, i);
  if (quantity?.from === i) return !reader.exclusions.times.has(wordAt(reader, quantity.to));
  if (reader.grammar.determiners.has(word)) return !isTimeAt(reader, i + 1);
  if (reader.grammar.pronouns.has(word)) return true;
  // So are substances: 'only one held cocaine'.
  if (substanceAt(reader, i)) return true;
  // So are persons: 'tricked elderly people'.
  return nounHitAt(reader, i) !== undefined || nounAfter(reader, i)?.noun.class === 'person';
}
