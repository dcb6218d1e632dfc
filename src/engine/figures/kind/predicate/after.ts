import { boundEntry } from '../../number/bounds.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { startingAt } from '../../phrase/clause.ts';
import { contentRun } from '../../phrase/run.ts';
import { isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words.ts';
import { afterAsides, afterDashes, isDecade, overAges } from './asides-of-subject.ts';
import { verbPastRelative } from './past-relative.ts';
import { type Found, isFee, isUnreal, type Predicate, verbAt, type Wanted } from './predicate.ts';
import { heldAfterRescue } from './then-held.ts';

const REACH_AFTER = 34;

/** The predicate after a noun phrase that ends at token `at`: 'were arrested', 'seized', 'who had fled'. */
export function predicateAfter(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  let passive = false;
  let relative = false;
  let counts = false;
  // 'for the trafficking of women': a noun that takes what follows says nothing of what stands before.
  const isPredicate: Wanted = (entry) => !entry.nominal && wanted(entry);
  const start = afterAsides(reader, at);
  for (let i = start; i < Math.min(at + REACH_AFTER, reader.tokens.count); i += 1) {
    if (wordAt(reader, i) === '(') i = afterBracket(reader, i);
    // 'Two men from Perth, aged 29 and 34, are'.
    if (isNumber(reader, i + 1)) i = overAges(reader, i);
    const behind = afterDashes(reader, i);
    // 'of the 129 defendants - 124 men and five women - nine were cleared': told of others.
    if (behind > i && isNumber(reader, behind)) return undefined;
    i = behind;
    if (endsClause(reader, i, at)) return undefined;
    const word = wordAt(reader, i);
    // '396 suspects, of whom 149 were held': told of some.
    if (
      reader.grammar.relatives.has(word) &&
      wordAt(reader, i - 1) === reader.grammar.of &&
      isNumber(reader, i + 1)
    )
      return undefined;
    // 'two men who tricked pensioners were jailed': past what they did to others.
    const isOther =
      relative || reader.grammar.foreignRelatives.has(word) || (i > at && isBehindThing(reader, i));
    if (reader.grammar.relatives.has(word) && isOther) {
      const main = verbPastRelative(reader, i);
      if (main === undefined) return undefined;
      i = main;
      relative = passive = false;
    } else if (reader.grammar.relatives.has(word)) relative = true;
    if (reader.grammar.be.has(wordAt(reader, i)) && isWord(reader, i)) passive = true;
    counts ||= i > at && isNumber(reader, i);
    const verb = verbAt(reader, i, isPredicate);
    // 'two Algerians face up to ten years in jail': what comes after a term is where it is served.
    if (verb?.hit.form === 'state' && isTime(reader, i - 1)) return undefined;
    const past = { relative, counts: counts && !passive && !verb?.hit.entry.personal };
    if (verb?.hit.form === 'participle' && isOfThing(reader, i, at, past)) continue;
    // 'wanted for trafficking have been arrested', 'had been sent to help in arresting': behind a preposition a gerund says why.
    const isWhy = !passive || reader.grammar.prepositions.has(wordAt(reader, i - 1));
    if (verb?.hit.form === 'ing' && isWhy && i > at) continue;
    const isNothing =
      verb && (isUnreal(reader, i, verb.hit) || isFee(reader, verb.hit.entry, i + verb.length));
    if (isNothing || (verb && passive && goesOn(reader, i, i + verb.length))) return undefined;
    if (verb && undergoes(reader, i, verb, passive))
      return (
        heldAfterRescue(reader, i, verb) ?? {
          entry: verb.hit.entry,
          form: verb.hit.form,
          from: i,
          to: i + verb.length,
          direct: i === at || passive,
        }
      );
    if ((verb && !(relative && isDoing(verb))) || anotherSubject(reader, i, at)) return undefined;
  }
  return undefined;
}

/** 'six children were found in a van that fled': of what a clause right behind a thing is told. */
const isBehindThing = (reader: Reader, relative: number): boolean =>
  reader.lexicon.nouns.match(reader.tokens, relative - 1)?.values[0]?.class === 'thing';

/**
 * Whether a participle is told of a thing: 'receivers of the smuggled gold', 'men who imported cocaine hidden in
 * bolts', 'who withdrew the money scammed from victims', 'who brought heroin in, hidden in a machine', 'used nine
 * boys to move 47 kilos hidden in scooters'.
 */
function isOfThing(
  reader: Reader,
  i: number,
  at: number,
  { counts, relative }: { counts: boolean; relative: boolean },
): boolean {
  if (isAttribute(reader, i)) return true;
  if (i <= at) return false;
  const isAside = relative && wordAt(reader, i - 1) === ',';
  return counts || isAside || isDrug(reader, i - 1) || isMoney(reader, i - 1);
}

const isDrug = (reader: Reader, i: number): boolean =>
  reader.lexicon.substances.match(reader.tokens, i)?.values[0]?.kind === 'drugs';

const isTime = (reader: Reader, i: number): boolean =>
  reader.lexicon.units.match(reader.tokens, i)?.values[0]?.dimension === 'time';

const isMoney = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.funds.has(wordAt(reader, i));

/** The token after the one that closes a bracket, or the one that opens it where none does nearby. */
function afterBracket(reader: Reader, open: number): number {
  for (let i = open; i < open + REACH_AFTER; i += 1) if (wordAt(reader, i) === ')') return i + 1;
  return open;
}

/** Whether the counted undergo the verb: passive, a reduced participle, or a verb told of its subject. */
function undergoes(reader: Reader, i: number, verb: Found, passive: boolean): boolean {
  if (verb.hit.form === 'state' || verb.hit.entry.ofSubject) return true;
  // 'held four and are seeking three others' is told of the others.
  const isObjectless = verb.hit.form === 'ing' && !takesObject(reader, i + verb.length);
  if (passive) return verb.hit.form === 'participle' || isObjectless;
  if (verb.hit.form !== 'participle') return false;
  // 'six men who robbed shopkeepers'.
  if (reader.grammar.relatives.has(wordAt(reader, i - 1))) return false;
  // 'three men linked to a raid': what follows is the preposition's.
  const last = wordAt(reader, i + verb.length - 1);
  // 'four men brought before the courts': what a court is asked for is no object.
  const isInCourt = verb.hit.entry.personal === true && verb.length > 1;
  const directed =
    reader.grammar.directions.has(last) || (isInCourt && reader.grammar.prepositions.has(last));
  return directed || isOnlyParticiple(verb.hit.entry) || !takesObject(reader, i + verb.length);
}

/** ', and arrested six men' behind 'who were to be sent abroad': what the subject of the sentence did to others. */
function goesOn(reader: Reader, i: number, next: number): boolean {
  const isJoined = wordAt(reader, i - 1) === reader.numbers.and && wordAt(reader, i - 2) === ',';
  const object = isJoined ? quantityAt(reader, next) : undefined;
  return object?.from === next && object.dimension === 'count';
}

/** Whether a verb is told of what its subject does: 'tricked pensioners'. */
const isDoing = ({ hit }: Found): boolean => hit.form !== 'state';

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
  if (quantity?.from === i)
    return !reader.lexicon.words.exclusions.times.has(wordAt(reader, quantity.to));
  if (reader.grammar.determiners.has(word) || reader.grammar.pronouns.has(word)) return true;
  return reader.lexicon.nouns.match(reader.tokens, i) !== undefined;
}

/** A full stop, semicolon, dash or new line: what lies beyond belongs to another clause. */
function endsClause(reader: Reader, i: number, at: number): boolean {
  if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[Math.max(0, at - 1)]) return true;
  if (i > 0 && isLineStart(reader, i)) return true;
  return CLOSING.has(wordAt(reader, i));
}

const CLOSING: ReadonlySet<string> = new Set([';', ':', '–', '—', ')']);

/** A conjunction or a relative of another's ('whose stepfather') begins another subject. */
function anotherSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  if (reader.grammar.foreignRelatives.has(word)) return true;
  const before = wordAt(reader, i - 1);
  const adverb = reader.grammar.have.has(before) || reader.grammar.be.has(before);
  // 'who made as much as £400,000'.
  const isBound = [i, i - 2].some((first) => boundEntry(reader, first) !== undefined);
  if (i >= at && reader.grammar.subordinators.has(word) && !adverb && !isBound && isWord(reader, i))
    return !isAfterwards(reader, i);
  // '19 are minors, but the leaders got away', not ', but were released'.
  if (before === ',' && word !== reader.numbers.and && reader.grammar.conjunctions.has(word))
    return !isVerbal(reader, i + 1);
  const next = wordAt(reader, i + 1);
  // 'in their 30s and 50s'.
  const counted = isNumber(reader, i + 1) && !isDecade(reader, i + 1);
  // 'two stood trial, with one being cleared'.
  if (counted && (word === ',' || (before === ',' && reader.grammar.comitatives.has(word))))
    return true;
  // 'aged between 70 and 94'.
  if (isNumber(reader, i - 1) && boundEntry(reader, i - 2)?.q === 'range') return false;
  if (word !== reader.numbers.and || startsPlace(reader, i + 1)) return false;
  return reader.grammar.determiners.has(next) || counted;
}

/** 'were repatriated after being rescued': of the same persons. */
const isAfterwards = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.exclusions.sequelTo.has(wordAt(reader, i)) &&
  reader.grammar.be.has(wordAt(reader, i + 1)) &&
  wordAt(reader, i + 1).endsWith(reader.grammar.gerundEnding);

/** Whether a participle describes a thing between 'the' and its noun. */
function isAttribute(reader: Reader, i: number): boolean {
  const before = wordAt(reader, i - 1);
  const { definite, pointers } = reader.grammar;
  // 'four of the convicted are French' is said of them.
  return definite.has(before) && !pointers.has(before) && contentRun(reader, i + 1).to > i + 1;
}

const isVerbal = (reader: Reader, i: number): boolean => {
  const { adverbs, be, have } = reader.grammar;
  const word = wordAt(reader, i);
  if (be.has(word) || have.has(word) || adverbs.has(word)) return true;
  return reader.lexicon.verbs.match(reader.tokens, i) !== undefined;
};

/** 'women in Germany, Austria and the United States had been tricked': another place is no other subject. */
const startsPlace = (reader: Reader, i: number): boolean =>
  startingAt(reader, reader.draft.places, i) !== undefined ||
  startingAt(reader, reader.draft.places, i + 1) !== undefined;
