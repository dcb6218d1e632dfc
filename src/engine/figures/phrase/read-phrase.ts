import { tokenAt } from '../../text/doc.ts';
import type { Nationality } from '../../types.ts';
import type { Quantity } from '../number/quantity.ts';
import {
  endsAsGerund,
  endsAsPast,
  isGroup,
  isHyphen,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../reader.ts';
import { within } from '../syntax/clause.ts';
import { closesQuotation, opensQuotation } from '../syntax/quotation.ts';
import { contentRun, isPlural, mayBeVerbAt, nounAfter } from '../syntax/run.ts';
import { isOfAt, isVerbAt } from '../words-at.ts';
import { countContent, fillPills, shareContent } from './contents.ts';
import { notesBehindFaces } from './faces.ts';
import { findHead } from './heads.ts';
import { ofThing } from './measured.ts';
import { newPhrase, type Phrase } from './phrase.ts';
import { readReference } from './refer.ts';
import { nounOfRespective } from './shared-head.ts';

/** Reads the noun phrase after a quantity. */
export function phraseAfter(reader: Reader, quantity: Quantity): Phrase {
  const opening = skipOf(reader, quantity);
  const at = opensQuotation(reader, opening) ? opening + 1 : opening;
  const plain = contentRun(reader, at);
  const inner = at > opening ? beyondQuotes(reader, plain) : intoQuotes(reader, plain);
  const isQuoted = at > opening || inner.to > plain.to;
  const run = isDoing(reader, quantity)
    ? { from: at, to: at }
    : overBrackets(reader, overFaces(reader, inner));
  const nationalities = nationalitiesIn(reader, run);
  const phrase = newPhrase({ to: quantity.to, run, nationalities });
  if (quantity.dimension !== 'count') return ofThing(reader, quantity, phrase);
  if (isStrength(reader, quantity)) return ofMembers(reader, quantity, phrase);
  findHead(reader, quantity, phrase);
  if (phrase.head === undefined) takeListed(reader, quantity, phrase);
  if (phrase.head === undefined) readReference(reader, quantity, phrase);
  else if (phrase.noun?.container) countContent(reader, phrase);
  else {
    shareContent(reader, phrase);
    fillPills(reader, phrase);
  }
  if (isQuoted && phrase.to > at && closesQuotation(reader, phrase.to)) phrase.to += 1;
  return phrase;
}

/**
 * Whether a group is the subject of a verb right behind it, whose object is no part of its phrase:
 * 'a couple tricked elderly people'.
 */
function isDoing(reader: Reader, { to }: Quantity): boolean {
  const isActive = isGroup(reader, to) && endsAsPast(reader, to) && isVerbAt(reader, to);
  return isActive && nounAfter(reader, to + 1)?.noun.class === 'person';
}

/** Continues a phrase inside quotation marks that open behind an adjective: 'six so-called “narco subs”'. */
function intoQuotes(reader: Reader, run: Phrase['run']): Phrase['run'] {
  const isOpen =
    run.to > run.from && opensQuotation(reader, run.to) && !isPlural(reader, run.to - 1);
  const inner = isOpen ? contentRun(reader, run.to + 1) : run;
  return closesQuotation(reader, inner.to) ? { from: run.from, to: inner.to } : run;
}

/** Continues a phrase behind a quoted adjective: '9 million “cheap white” cigarettes'. */
function beyondQuotes(reader: Reader, { from, to }: Phrase['run']): Phrase['run'] {
  if (!closesQuotation(reader, to) || isPlural(reader, to - 1)) return { from, to };
  return { from, to: contentRun(reader, to + 1).to };
}

/**
 * Skips the word between a number and its noun: 'of' in 'dozens of women', 'a pair of brothers'; 'such' in
 * '316 such notes'.
 */
function skipOf(reader: Reader, quantity: Quantity): number {
  if (reader.grammar.likes.has(wordAt(reader, quantity.to))) return quantity.to + 1;
  const last = wordAt(reader, quantity.to - 1);
  const vague =
    quantity.q === 'vague' || isGroup(reader, quantity.to) || reader.numbers.scales.has(last);
  const isOf = vague && isOfAt(reader, quantity.to);
  const next = wordAt(reader, quantity.to + 1);
  // A gerund behind 'of' is the crime, and the group is complete without it:
  // 'convicts Norwegian pair of smuggling migrants'.
  const isDeed = isGroup(reader, quantity.to) && endsAsGerund(reader, quantity.to + 1);
  return isOf && !isDeed && !reader.grammar.determiners.has(next) ? quantity.to + 1 : quantity.to;
}

/** Continues a phrase behind the denomination of notes: 'counterfeit 50 euro banknotes'. */
function overFaces(reader: Reader, { from, to }: Phrase['run']): Phrase['run'] {
  const notes =
    isNumber(reader, to) || !isWord(reader, to) ? notesBehindFaces(reader, to) : undefined;
  return { from, to: notes === undefined ? to : contentRun(reader, notes).to };
}

/** How many words in brackets may describe what is counted. */
const LONGEST_ASIDE = 3;

/** Continues a phrase behind words in brackets: '50 British (sterling) banknotes'. */
function overBrackets(reader: Reader, run: Phrase['run']): Phrase['run'] {
  const { from, to } = run;
  if (to === from || wordAt(reader, to) !== '(' || isPlural(reader, to - 1)) return run;
  let end = to + 1;
  while (isWord(reader, end) && end - to <= LONGEST_ASIDE) end += 1;
  if (wordAt(reader, end) !== ')') return run;
  const behind = contentRun(reader, end + 1);
  return behind.to > behind.from ? { from, to: behind.to } : run;
}

function nationalitiesIn(reader: Reader, run: { from: number; to: number }): Nationality[] {
  if (run.to === run.from) return [];
  return within(reader, reader.draft.nationalities, run).filter(
    (people) => !isWhither(reader, people),
  );
}

/** Whether a nationality names a destination, which tells nobody's origin: 'UK-bound migrants'. */
function isWhither(reader: Reader, { end }: Nationality): boolean {
  const at = tokenAt(reader.doc, end);
  return isHyphen(reader, at) && reader.grammar.bound.has(wordAt(reader, at + 1));
}

/** Gives a number without a noun that of the last number of its list: '14 and nine searches respectively'. */
function takeListed(reader: Reader, quantity: Quantity, phrase: Phrase): void {
  const noun = nounOfRespective(reader, quantity);
  if (!noun) return;
  phrase.noun = noun;
  phrase.head = quantity.to - 1;
}

/** Whether the number is part of a compound that counts the members of a group: '40-strong', '12-member'. */
export const isStrength = (reader: Reader, { to }: Quantity): boolean =>
  isHyphen(reader, to) && reader.exclusions.strong.has(wordAt(reader, to + 1));

function ofMembers(reader: Reader, { to }: Quantity, phrase: Phrase): Phrase {
  const last = contentRun(reader, to + 2);
  phrase.noun = reader.lexicon.words.members;
  phrase.head = to + 1;
  phrase.to = Math.max(to + 2, endOfGroup(reader, last));
  return phrase;
}

/**
 * Where the name of a group ends, which is before the verb that tells what it did:
 * 'a 20-strong gang exploited children'.
 */
function endOfGroup(reader: Reader, { from, to }: Phrase['run']): number {
  for (let i = from; i + 1 < to; i += 1)
    if (reader.exclusions.collectives.has(wordAt(reader, i)) && mayBeVerbAt(reader, i + 1))
      return i + 1;
  return to;
}
