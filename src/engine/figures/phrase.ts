import { sentenceAround } from '../text/doc.ts';
import { CAPITAL, NUMBER, SIGN } from '../text/tokens.ts';
import type { Nationality } from '../types.ts';
import { isGlued, isHyphen, isLineStart, isWord, type Reader, wordAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import type { NounWords, SubstanceWords } from './words.ts';

/** What a number counts, as far as the words after it say. Token positions, half-open. */
export interface Phrase {
  /** Where the phrase ends: after the head noun and what it is of. */
  to: number;
  /** Token of the head noun, if the number has one. */
  head?: number;
  noun?: NounWords;
  substance?: SubstanceWords;
  /** The content words between number and head. */
  run: { from: number; to: number };
  nationalities: Nationality[];
  /** 'of them', 'of those held', 'more', 'others': the number counts what was said before. */
  refers: boolean;
  /** 'of them', 'of whom'. */
  partitive?: boolean;
  /** 'of the victims', not 'of their members': picked out of what was counted. */
  definite?: boolean;
  /** Token of the participle in 'three of those held'. */
  held?: number;
  /** The head is a possessive: 'one victim's line'. */
  possessive: boolean;
}

const MAX_RUN = 7;

/** Reads the noun phrase after a quantity. */
export function phraseAfter(reader: Reader, quantity: Quantity): Phrase {
  const at = skipOf(reader, quantity);
  const run = contentRun(reader, at);
  const phrase: Phrase = {
    to: quantity.to,
    run,
    nationalities: nationalitiesIn(reader, run),
    refers: false,
    possessive: false,
  };
  if (quantity.dimension !== 'count') return ofThing(reader, quantity, phrase);
  findHead(reader, quantity, phrase);
  if (phrase.head === undefined) refer(reader, quantity, phrase);
  else if (phrase.noun?.container) fill(reader, phrase);
  return phrase;
}

/** 'dozens of women', 'a pair of brothers': the noun stands after 'of'. */
function skipOf(reader: Reader, quantity: Quantity): number {
  const vague = quantity.q === 'vague' || wordAt(reader, quantity.to - 1) in reader.numbers.groups;
  const of = vague && wordAt(reader, quantity.to) === reader.grammar.of;
  return of && !reader.grammar.determiners.has(wordAt(reader, quantity.to + 1))
    ? quantity.to + 1
    : quantity.to;
}

/** The words from `at` up to the first that cannot stand inside a noun phrase. */
export function contentRun(reader: Reader, at: number): { from: number; to: number } {
  let to = at;
  while (to < reader.tokens.count && to - at < MAX_RUN && !isLineStart(reader, to)) {
    if (reader.tokens.kind[to] === NUMBER && !isHyphen(reader, to + 1)) break;
    if (reader.tokens.kind[to] === SIGN) {
      if (!isHyphen(reader, to) || !isGlued(reader, to + 1)) break;
    } else if (wordAt(reader, to) === "'s" || isStop(reader, to)) break;
    to += 1;
  }
  return { from: at, to };
}

function isStop(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  // 'would-be victims': a stop word inside a compound stops nothing.
  if (isHyphen(reader, i + 1)) return false;
  // 'two US citizens': the pronoun's letters in capitals are a name.
  return reader.grammar.stops.has(word) && !(word === 'us' && isCapital(reader, i));
}

const isCapital = (reader: Reader, i: number) => ((reader.tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** The head: a known noun where there is one, else the first word that looks like a plural. */
function findHead(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const { from, to } = phrase.run;
  for (let i = from; i < to; i += 1) {
    const hit = reader.lexicon.nouns.match(reader.tokens, i, to + 2);
    const noun = hit && chooseNoun(reader, i, hit.values);
    if (!hit || !noun || !agrees(reader, quantity, i + hit.length - 1, noun)) continue;
    if (isModifier(reader, i, i + hit.length, to)) continue;
    setHead(reader, phrase, i + hit.length - 1, noun);
    joinNouns(reader, phrase, noun);
    return;
  }
  personByNationality(reader, phrase);
  if (phrase.head !== undefined) return;
  for (let i = from; i < to; i += 1)
    if (reader.grammar.proforms.has(wordAt(reader, i))) {
      phrase.refers = true;
      phrase.to = i + 1;
      return;
    } else if (isPlural(reader, i) && quantity.value !== 1 && !isModifier(reader, i, i + 1, to)) {
      setHead(reader, phrase, i);
      return;
    }
}

/** 'tablets' are pills where the sentence speaks of drugs, devices elsewhere. */
function chooseNoun(reader: Reader, i: number, nouns: readonly NounWords[]): NounWords | undefined {
  if (nouns.length < 2) return nouns[0];
  const { from, to } = sentenceAround(reader.doc, i);
  for (let at = from; at < to; at += 1) {
    const kind = reader.lexicon.substances.match(reader.tokens, at, to)?.values[0]?.kind;
    const fitting = nouns.find((noun) => noun.kind === kind);
    if (kind !== undefined && fitting) return fitting;
  }
  return nouns[0];
}

/** '28 women and girls', '20 flats and villas': a second noun of the same class shares the number. */
function joinNouns(reader: Reader, phrase: Phrase, noun: NounWords): void {
  if (wordAt(reader, phrase.to) !== reader.numbers.and) return;
  const hit = reader.lexicon.nouns.match(reader.tokens, phrase.to + 1);
  const second = hit?.values[0];
  if (!hit || second?.class !== noun.class || !isPlural(reader, phrase.to + hit.length)) return;
  if (
    second.kind !== noun.kind ||
    contentRun(reader, phrase.to + 1 + hit.length).to > phrase.to + 1 + hit.length
  )
    return;
  phrase.to += 1 + hit.length;
}

function setHead(reader: Reader, phrase: Phrase, head: number, noun?: NounWords): void {
  phrase.head = head;
  phrase.to = head + 1;
  phrase.possessive = wordAt(reader, head + 1) === "'s";
  if (noun) phrase.noun = noun;
}

/** 'two Syrians', 'three Chinese': a people's name is the head where nothing follows it. */
function personByNationality(reader: Reader, phrase: Phrase): void {
  const last = phrase.nationalities.at(-1);
  if (!last) return;
  for (let i = phrase.run.from; i < phrase.run.to; i += 1)
    if (reader.tokens.end[i] === last.end && i + 1 === phrase.run.to) {
      setHead(reader, phrase, i, reader.lexicon.nationals);
      joinNationalities(reader, phrase);
    }
}

/** '17 Ukrainians and Bulgarians', 'two Germans, a Pole'. */
function joinNationalities(reader: Reader, phrase: Phrase): void {
  if (wordAt(reader, phrase.to) !== reader.numbers.and) return;
  const start = reader.tokens.start[phrase.to + 1];
  const next = reader.draft.nationalities.find((n) => n.start === start);
  if (!next) return;
  phrase.nationalities.push(next);
  phrase.to += 2;
}

/** A plural number takes plural nouns, one takes singular ones; vague numbers and fractions take plurals. */
function agrees(reader: Reader, quantity: Quantity, last: number, noun: NounWords): boolean {
  const word = wordAt(reader, last);
  const many = noun.forms.length === 1 || noun.forms.slice(1).some((form) => form.endsWith(word));
  const single = noun.forms[0]?.endsWith(word) ?? false;
  if (quantity.value === 1 && quantity.max === undefined) return single;
  // 'sixty police', 'four thousand firearm rounds': a singular may modify, a plural counts.
  return many;
}

/** A noun before another noun it modifies: 'customs officers', 'arms dealers', 'one car dealer'. */
function isModifier(reader: Reader, i: number, next: number, to: number): boolean {
  if (next >= to) return false;
  if (isHyphen(reader, next)) return true;
  const follower = reader.lexicon.nouns.match(reader.tokens, next, to);
  if (reader.grammar.pluralModifiers.has(wordAt(reader, next - 1)))
    return follower !== undefined || isPlural(reader, next);
  return follower !== undefined && !isPlural(reader, next - 1) && i < next;
}

/** Whether the word at `i` looks like an English-type plural by the language's data. */
export function isPlural(reader: Reader, i: number): boolean {
  if (!isWord(reader, i)) return false;
  const word = wordAt(reader, i);
  if (reader.grammar.irregularPlurals.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith(reader.grammar.pluralEnding) &&
    !word.endsWith('ss') &&
    !reader.grammar.notPlural.has(word)
  );
}

/** A number without a noun: does it count what was said before ('three of those held', 'two more')? */
function refer(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const { grammar } = reader;
  let at = quantity.to;
  if (grammar.proforms.has(wordAt(reader, at))) {
    phrase.refers = true;
    at += 1;
    phrase.to = at;
    const after = contentRun(reader, at);
    if (after.to > after.from) {
      const inner: Phrase = { ...phrase, run: after };
      findHead(reader, quantity, inner);
      if (inner.head !== undefined) {
        Object.assign(phrase, inner, { refers: false });
        return;
      }
    }
  }
  if (grammar.partitives.has(wordAt(reader, at))) partitive(reader, at, phrase);
}

/** 'of them', 'of those held', 'of the detainees', 'of whom', 'of its members'. */
function partitive(reader: Reader, at: number, phrase: Phrase): void {
  const { grammar } = reader;
  const word = wordAt(reader, at + 1);
  if (grammar.relatives.has(word)) {
    phrase.refers = true;
    phrase.partitive = true;
    return;
  }
  if (!grammar.those.has(word) && !grammar.determiners.has(word)) return;
  phrase.refers = true;
  phrase.partitive = reader.grammar.those.has(word) && !isWordOfNoun(reader, at + 2);
  const run = contentRun(reader, at + 2);
  for (let i = run.from; i < run.to; i += 1) {
    const hit = reader.lexicon.nouns.match(reader.tokens, i, run.to);
    const noun = hit?.values[0];
    if (hit && noun) {
      phrase.to = i + hit.length;
      phrase.head = phrase.to - 1;
      phrase.noun = noun;
      phrase.definite = grammar.definite.has(word);
      return;
    }
  }
  const verb = reader.lexicon.verbs.match(reader.tokens, at + 2);
  if (verb?.values.some((hit) => hit.form === 'participle')) {
    phrase.to = at + 2 + verb.length;
    phrase.held = at + 2;
  } else if (
    reader.grammar.be.has(wordAt(reader, at + 2)) ||
    reader.grammar.have.has(wordAt(reader, at + 2))
  )
    phrase.to = at + 2;
}

/** Whether a noun or participle follows 'of the', 'of those'. */
const isWordOfNoun = (reader: Reader, i: number) => contentRun(reader, i).to > i;

/** 'packets of cigarettes': what the container holds is counted. */
function fill(reader: Reader, phrase: Phrase): void {
  const run = contentRun(reader, phrase.to);
  phrase.run = { from: phrase.run.from, to: run.to };
  for (let i = run.from; i < run.to; i += 1) {
    const substance = reader.lexicon.substances.match(reader.tokens, i);
    const noun = reader.lexicon.nouns.match(reader.tokens, i, run.to);
    if (!substance && !noun) continue;
    if (substance?.values[0]) phrase.substance = substance.values[0];
    if (noun?.values[0]) phrase.noun = noun.values[0];
    phrase.to = i + Math.max(substance?.length ?? 0, noun?.length ?? 0);
    return;
  }
}

/** '62 tonnes of cut tobacco', '97 kg cocaine', '€50,000 in cash': the thing measured. */
function ofThing(reader: Reader, quantity: Quantity, phrase: Phrase): Phrase {
  if (quantity.dimension !== 'mass' && quantity.dimension !== 'volume') return phrase;
  const of = wordAt(reader, quantity.to) === reader.grammar.of;
  let start = quantity.to + (of ? 1 : 0);
  if (of && reader.grammar.determiners.has(wordAt(reader, start))) start += 1;
  for (let i = start; i < start + MAX_RUN && !endsThing(reader, i, of); i += 1) {
    const hit = reader.lexicon.substances.match(reader.tokens, i);
    if (!hit?.values[0]) continue;
    phrase.substance = hit.values[0];
    phrase.head = i + hit.length - 1;
    phrase.to = i + hit.length;
    return phrase;
  }
  const run = contentRun(reader, start);
  if (of && run.to > run.from) {
    phrase.to = Math.min(run.to, run.from + 3);
    phrase.head = phrase.to - 1;
  }
  return phrase;
}

/** Where the name of a thing measured must have ended: 'of one- and two-euro coins' goes on. */
function endsThing(reader: Reader, i: number, of: boolean): boolean {
  if (isLineStart(reader, i) || i >= reader.tokens.count) return true;
  if (reader.tokens.kind[i] === SIGN) return !isHyphen(reader, i);
  const word = wordAt(reader, i);
  if (word === reader.numbers.and) return !of || !isHyphen(reader, i - 1);
  return isStop(reader, i) || (!of && reader.tokens.kind[i] === NUMBER);
}

function nationalitiesIn(reader: Reader, run: { from: number; to: number }): Nationality[] {
  const start = reader.tokens.start[run.from] ?? 0;
  const end = reader.tokens.end[run.to - 1] ?? 0;
  if (run.to <= run.from) return [];
  return reader.draft.nationalities.filter((n) => n.start >= start && n.end <= end);
}
