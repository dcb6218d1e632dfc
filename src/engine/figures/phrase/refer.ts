import { nationalityAt } from '../annotations-at.ts';
import { boundsAt } from '../number/bounds.ts';
import type { Quantity } from '../number/quantity.ts';
import { isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { skipDeterminers, within } from '../syntax/clause.ts';
import { contentRun, isPlural } from '../syntax/run.ts';
import type { NounWords } from '../words/entries.ts';
import { isBeAt, isHaveAt, isOfAt, isPossessiveAt, namesPeople, nounHitAt } from '../words-at.ts';
import { opensClause } from './end-of-nouns.ts';
import { findHead } from './heads.ts';
import { newPhrase, type Phrase } from './phrase.ts';

/** Reads a number without a noun that counts what was named before: 'three of those held', 'two more'. */
export function readReference(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const { grammar } = reader;
  let at = quantity.to;
  if (grammar.proforms.has(wordAt(reader, at))) {
    phrase.refers = true;
    at += 1;
    phrase.to = at;
    const after = contentRun(reader, at);
    // A noun may follow a singular pro-form ('two other men'). A plural one is complete
    // ('two others bagged three months').
    if (after.to > after.from && !isPlural(reader, at - 1)) {
      const inner = newPhrase({ ...phrase, run: after });
      findHead(reader, quantity, inner);
      if (inner.head !== undefined) {
        Object.assign(phrase, inner, { refers: false });
        return;
      }
    }
  }
  if (grammar.partitives.has(wordAt(reader, at))) readPartitive(reader, at, phrase);
}

/** Token of the larger number in 'of the 20 defendants', where 'of' stands at token `of`. */
export function numberAhead(reader: Reader, of: number): number | undefined {
  if (!isOfAt(reader, of)) return undefined;
  const start = skipDeterminers(reader, of + 1);
  const at = boundsAt(reader, overOwner(reader, start)).to;
  return isNumber(reader, at) ? at : undefined;
}

/** How many words the name of an owner may have. */
const LONGEST_OWNER = 4;

/** Skips the owner before that number: 'of the UK's 45 forces', 'of the football club's 40,000 members'. */
function overOwner(reader: Reader, start: number): number {
  for (let i = start; i < start + LONGEST_OWNER && isWord(reader, i); i += 1)
    if (isPossessiveAt(reader, i + 1)) return i + 2;
  return start;
}

/** Reads what 'of' refers to: 'of them', 'of those held', 'of the detainees', 'of whom', 'of its members'. */
function readPartitive(reader: Reader, at: number, phrase: Phrase): void {
  const { grammar } = reader;
  // A second number is a figure of its own: 'two of the three robbers', 'eight of 12 patients'.
  if (numberAhead(reader, at) !== undefined) {
    phrase.refers = true;
    return;
  }
  const word = wordAt(reader, at + 1);
  if (grammar.relatives.has(word)) {
    phrase.refers = true;
    phrase.partitive = true;
    return;
  }
  if (grammar.those.has(word) || grammar.determiners.has(word)) ofThose(reader, at + 1, phrase);
}

/**
 * Reads the persons behind 'of', who are described there or were told before: 'those held', 'the detainees', 'them'.
 */
function ofThose(reader: Reader, those: number, phrase: Phrase): void {
  const { grammar } = reader;
  const word = wordAt(reader, those);
  phrase.refers = true;
  const after = contentRun(reader, those + 1);
  // Their nationality may follow, and is no further noun: 'nineteen of them Ukrainian nationals'.
  const people = grammar.pronouns.has(word)
    ? within(reader, reader.draft.nationalities, after)
    : [];
  // Behind a pronoun the other words are a description: 'seven of them employed by a firm'.
  const isNothingElse = after.to === after.from || grammar.pronouns.has(word);
  phrase.partitive = grammar.those.has(word) && (people.length > 0 || isNothingElse);
  if (people.length > 0) {
    phrase.nationalities = people;
    phrase.to = after.to;
    return;
  }
  const verb = reader.lexicon.verbs.match(reader.tokens, those + 1);
  const isHeld = verb?.values.some(({ form }) => form === 'participle') ?? false;
  // Behind 'those' a participle stands for the persons, and the verb for the rest:
  // 'two of those arrested hold passports'.
  const isPointer = isHeld && grammar.pointers.has(word);
  const run = isPointer || opensClause(reader, after.from) ? { from: 0, to: 0 } : after;
  if (nounOf(reader, run, phrase)) {
    phrase.definite = grammar.definite.has(word);
    return;
  }
  if (!isHeld && ofUnknown(reader, run, phrase)) return;
  if (verb && isHeld) {
    phrase.to = those + 1 + verb.length;
    phrase.held = those + 1;
  } else if (isBeAt(reader, those + 1) || isHaveAt(reader, those + 1)) phrase.to = those + 1;
}

/** Whether a noun is a singular thing, which cannot be what is counted: 'two of the brand'. */
const isSingularThing = (reader: Reader, last: number, noun: NounWords): boolean =>
  !isPlural(reader, last) && !namesPeople(noun);

/** Takes the last noun as the head, because those before it describe it: 'of the alleged ring leaders'. */
function nounOf(reader: Reader, run: Phrase['run'], phrase: Phrase): boolean {
  let found = false;
  for (let i = run.from; i < run.to; i += 1) {
    const hit = nounHitAt(reader, i, run.to);
    const noun = hit?.values[0];
    // Police behind a plural are the subject of what follows: 'In three of the flats police found'.
    if (
      found &&
      hit &&
      isPlural(reader, i - 1) &&
      reader.content.bareModifiers.has(wordAt(reader, i))
    )
      return found;
    if (!hit || !noun || isSingularThing(reader, i + hit.length - 1, noun)) continue;
    i += hit.length - 1;
    phrase.to = i + 1;
    phrase.head = i;
    phrase.noun = noun;
    found = true;
  }
  return found;
}

/**
 * Takes a plural that no list holds, which is counted itself, or a nationality, which means persons:
 * 'one of the blasts', 'two of the Italians'.
 */
function ofUnknown(reader: Reader, run: { from: number; to: number }, phrase: Phrase): boolean {
  for (let i = run.from; i < run.to; i += 1) {
    if (!isPlural(reader, i)) continue;
    const people = nationalityAt(reader, i);
    phrase.to = i + 1;
    phrase.head = i;
    if (people) phrase.noun = reader.lexicon.nationals;
    if (people) phrase.nationalities = [people];
    else phrase.refers = false;
    return true;
  }
  return false;
}
