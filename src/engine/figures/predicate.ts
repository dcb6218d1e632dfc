import { NUMBER } from '../text/tokens.ts';
import { isLineStart, isWord, type Reader, type VerbHit, wordAt } from './lexicon.ts';
import type { VerbWords } from './words.ts';

/** A verb that bears on a figure. */
export interface Predicate {
  entry: VerbWords;
  from: number;
  to: number;
  /** Whether what is counted undergoes the verb, or does it. */
  role: 'patient' | 'agent';
}

const REACH_RIGHT = 22;
const REACH_LEFT = 40;

/** Whether one of the entries of a form has an effect that the caller wants. */
type Wanted = (entry: VerbWords) => boolean;

function verbAt(
  reader: Reader,
  i: number,
  wanted: Wanted,
): { hit: VerbHit; length: number } | undefined {
  const found = reader.lexicon.verbs.match(reader.tokens, i);
  const hit = found?.values.find((value) => wanted(value.entry));
  return found && hit ? { hit, length: found.length } : undefined;
}

/** The predicate after a noun phrase that ends at token `at`: 'were arrested', 'seized', 'who had fled'. */
export function predicateAfter(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  let passive = false;
  let depth = 0;
  for (let i = at; i < Math.min(at + REACH_RIGHT, reader.tokens.count); i += 1) {
    if (endsClause(reader, i, at)) return undefined;
    const word = wordAt(reader, i);
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (depth > 0) continue;
    if (depth < 0) return undefined;
    if (reader.grammar.be.has(word) && isWord(reader, i)) passive = true;
    const verb = verbAt(reader, i, wanted);
    if (verb) {
      const role =
        passive || (verb.hit.participle && !takesObject(reader, i + verb.length))
          ? 'patient'
          : 'agent';
      return { entry: verb.hit.entry, from: i, to: i + verb.length, role };
    }
    if (startsNewSubject(reader, i, at)) return undefined;
  }
  return undefined;
}

/** Whether an object follows, so that a past form is active: 'officers seized 20 phones'. */
function takesObject(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  if (reader.tokens.kind[i] === NUMBER) return true;
  if (reader.grammar.determiners.has(word) || reader.grammar.pronouns.has(word)) return true;
  return (
    reader.numbers.small[word] !== undefined ||
    reader.lexicon.nouns.match(reader.tokens, i) !== undefined
  );
}

/** A full stop, semicolon, dash or new line: what lies beyond belongs to another clause. */
function endsClause(reader: Reader, i: number, at: number): boolean {
  if (i > 0 && reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[at - 1]) return true;
  if (i > at - 1 && isLineStart(reader, i) && i > 0) return true;
  const word = wordAt(reader, i);
  return word === ';' || word === ':' || word === '–' || word === '—';
}

/** 'and' or a comma before another counted thing begins another subject. */
function startsNewSubject(reader: Reader, i: number, at: number): boolean {
  const word = wordAt(reader, i);
  if (i > at && reader.grammar.subordinators.has(word)) return true;
  if (word !== reader.numbers.and && word !== ',') return false;
  const next = wordAt(reader, i + 1);
  return word === ',' ? false : reader.grammar.determiners.has(next) && next !== 'the';
}

/** The predicate before a quantity that starts at token `at`: 'officers seized', 'the arrest of'. */
export function predicateBefore(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH_LEFT); i -= 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[at]) return undefined;
    const word = wordAt(reader, i);
    if (word === ';' || isLineStart(reader, i + 1)) return undefined;
    const verb = verbEndingAt(reader, i, wanted);
    if (!verb) continue;
    const passive =
      reader.grammar.be.has(wordAt(reader, verb.from - 1)) ||
      reader.grammar.be.has(wordAt(reader, verb.from - 2));
    if (passive && verb.hit.participle) continue;
    return { entry: verb.hit.entry, from: verb.from, to: i + 1, role: 'patient' };
  }
  return undefined;
}

/** The verb whose form ends at token `i`; phrases of up to four tokens. */
function verbEndingAt(
  reader: Reader,
  i: number,
  wanted: Wanted,
): { hit: VerbHit; from: number } | undefined {
  for (let from = Math.max(0, i - 3); from <= i; from += 1) {
    const verb = verbAt(reader, from, wanted);
    if (verb && from + verb.length === i + 1) return { hit: verb.hit, from };
  }
  return undefined;
}
