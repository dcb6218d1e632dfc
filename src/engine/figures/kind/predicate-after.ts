import { startingAt } from '../phrase/clause.ts';
import { contentRun } from '../phrase/run.ts';
import { isLineStart, isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import type { VerbWords } from '../words.ts';
import { type Found, isUnreal, type Predicate, verbAt, type Wanted } from './predicate.ts';

const REACH_AFTER = 26;

/** The predicate after a noun phrase that ends at token `at`: 'were arrested', 'seized', 'who had fled'. */
export function predicateAfter(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  let passive = false;
  // 'for the trafficking of women': a noun that takes what follows says nothing of what stands before.
  const isPredicate: Wanted = (entry) => !entry.nominal && wanted(entry);
  const aside = wordAt(reader, at) === ',' ? afterApposition(reader, at) : at;
  const start = aside === at ? afterCoordination(reader, at) : aside;
  for (let i = start; i < Math.min(at + REACH_AFTER, reader.tokens.count); i += 1) {
    if (wordAt(reader, i) === '(') i = closing(reader, i);
    if (i === start && wordAt(reader, i) === ',') i = afterApposition(reader, i);
    if (endsClause(reader, i, at)) return undefined;
    const word = wordAt(reader, i);
    if (reader.grammar.be.has(word) && isWord(reader, i)) passive = true;
    const verb = verbAt(reader, i, isPredicate);
    if (verb && isUnreal(reader, i, verb.hit)) return undefined;
    if (verb && undergoes(reader, i, verb, passive))
      return {
        entry: verb.hit.entry,
        form: verb.hit.form,
        from: i,
        to: i + verb.length,
        direct: i === at || passive,
      };
    if (verb || anotherSubject(reader, i, at)) return undefined;
  }
  return undefined;
}

/** The token that closes a bracket, or the one that opens it where none does nearby. */
function closing(reader: Reader, open: number): number {
  for (let i = open; i < open + REACH_AFTER; i += 1) if (wordAt(reader, i) === ')') return i;
  return open;
}

/** 'Five men, three women and a child were rescued': past what is counted together with the first. */
function afterCoordination(reader: Reader, at: number): number {
  let i = at;
  for (;;) {
    let next = i;
    if (wordAt(reader, next) === ',') next += 1;
    if (wordAt(reader, next) === reader.numbers.and) next += 1;
    const counted = isNumber(reader, next) || reader.numbers.articles.has(wordAt(reader, next));
    if (next === i || !counted || isLineStart(reader, next)) return i;
    const run = contentRun(reader, next + 1);
    if (run.to === run.from) return i;
    i = run.to;
  }
}

/** 'Nine suspects, six men and three women, were remanded': past an aside that a verb follows. */
function afterApposition(reader: Reader, comma: number): number {
  for (let i = comma + 1; i < comma + REACH_ASIDE; i += 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[comma]) return comma;
    const next = wordAt(reader, i + 1);
    if (wordAt(reader, i) === ',' && (reader.grammar.be.has(next) || reader.grammar.have.has(next)))
      return i + 1;
  }
  return comma;
}

const REACH_ASIDE = 14;

/** Whether the counted undergo the verb: passive, a reduced participle, or a verb told of its subject. */
function undergoes(reader: Reader, i: number, verb: Found, passive: boolean): boolean {
  if (verb.hit.form === 'state' || verb.hit.entry.ofSubject) return true;
  if (passive) return verb.hit.form === 'participle' || verb.hit.form === 'ing';
  if (verb.hit.form !== 'participle') return false;
  // 'three men linked to a raid': what follows is the preposition's.
  const directed = reader.grammar.directions.has(wordAt(reader, i + verb.length - 1));
  return directed || isOnlyParticiple(verb.hit.entry) || !takesObject(reader, i + verb.length);
}

/** Whether a verb's participle differs from its past, so that no object can follow: 'hidden', not 'seized'. */
const isOnlyParticiple = ({ past, participles }: VerbWords): boolean =>
  past !== undefined && !past.some((form) => participles?.includes(form));

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  if (isLineStart(reader, i)) return false;
  const word = wordAt(reader, i);
  if (isNumber(reader, i)) return true;
  if (reader.grammar.determiners.has(word) || reader.grammar.pronouns.has(word)) return true;
  return reader.lexicon.nouns.match(reader.tokens, i) !== undefined;
}

/** A full stop, semicolon, dash or new line: what lies beyond belongs to another clause. */
function endsClause(reader: Reader, i: number, at: number): boolean {
  if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[Math.max(0, at - 1)]) return true;
  if (i > 0 && isLineStart(reader, i)) return true;
  return /^[;:–—)]$/.test(wordAt(reader, i));
}

/** A conjunction or a relative of another's ('whose stepfather') begins another subject. */
function anotherSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  if (reader.grammar.foreignRelatives.has(word)) return true;
  const before = wordAt(reader, i - 1);
  const adverb = reader.grammar.have.has(before) || reader.grammar.be.has(before);
  if (i >= at && reader.grammar.subordinators.has(word) && !adverb && isWord(reader, i))
    return true;
  const next = wordAt(reader, i + 1);
  const counted = isNumber(reader, i + 1);
  if (word === ',' && counted) return true;
  if (word !== reader.numbers.and || startsPlace(reader, i + 1)) return false;
  return reader.grammar.determiners.has(next) || counted;
}

/** 'women in Germany, Austria and the United States had been tricked': another place is no other subject. */
const startsPlace = (reader: Reader, i: number): boolean =>
  startingAt(reader, reader.draft.places, i) !== undefined ||
  startingAt(reader, reader.draft.places, i + 1) !== undefined;
