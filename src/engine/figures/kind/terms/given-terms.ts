import { inOneSentence } from '../../../text/doc.ts';
import { placeAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { amountAt } from '../../number/read-amount.ts';
import { quantityAt } from '../../number/read-quantity.ts';
import { LIFE } from '../../number/terms.ts';
import { endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import {
  afterComma,
  beforeDeterminer,
  isAndAt,
  isArticleAt,
  isCommaAt,
  isDeterminerAt,
  isListJointAt,
  isOfAt,
  isPrepositionAt,
  isRelativeAt,
  verbsAt,
} from '../../words-at.ts';
import { afterAsides } from '../predicate/asides-of-subject.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';
import { isInRelative } from '../predicate/told-after.ts';

/**
 * Whether the counted persons are the subject of a verb that gives them a term, before another predicate if there is
 * one: 'Two accomplices were given 28 years', 'the brothers got suspended sentences'.
 */
export function getsTerm(reader: Reader, candidate: Candidate, before?: number): boolean {
  const behind = overEach(reader, afterAsides(reader, overWhose(reader, candidate.phrase.to)));
  const to = overAside(reader, behind);
  if (isOfOther(reader, candidate, to)) return false;
  if (isTermAt(reader, to)) return before === undefined || overAuxiliaries(reader, to) < before;
  return (
    before === undefined &&
    (getsTermAfterClause(reader, to) || isGapped(reader, candidate.from, to))
  );
}

/** How many tokens an aside may have between the persons and the verb. */
const REACH_ASIDE = 15;

/** Skips an aside behind which the verb of a term follows: 'Nine men, most of them Afghans, received'. */
function overAside(reader: Reader, comma: number): number {
  const verb = isCommaAt(reader, comma) ? afterComma(reader, comma + 1, REACH_ASIDE) : undefined;
  const isOfTerm =
    verb !== undefined &&
    inOneSentence(reader.doc, verb, comma) &&
    reader.content.termVerbs.has(wordAt(reader, verb));
  return isOfTerm ? verb : comma;
}

/**
 * Whether the verb is said of somebody else: a singular one cannot be said of several persons ('Skipper who drowned 27
 * migrants gets 11 years'), and the object of a relative clause has none behind it ('Man who robbed four got 12 years').
 */
function isOfOther(reader: Reader, candidate: Candidate, at: number): boolean {
  const { ofOne, pluralEnding } = reader.grammar;
  const word = wordAt(reader, at);
  const isOne = reader.content.termVerbs.has(word) && word.endsWith(pluralEnding);
  if ((isOne || ofOne.has(word)) && areSeveral(reader, candidate)) return true;
  return isBare(candidate) && isInRelative(reader, candidate.from);
}

/** Whether several are counted; a gang of four is one. */
function areSeveral(reader: Reader, { phrase: { to }, quantity }: Candidate): boolean {
  const isMany = (quantity.value ?? 1) > 1 && !isOfAt(reader, quantity.number - 1);
  return isPlural(reader, to - 1) || isMany;
}

/** How many tokens before a term the verb may stand that is left out there. */
const REACH_GAPPED = 30;

/**
 * Whether the verb of sentencing is left out, because it stands before an earlier person and term:
 * 'sentenced the skipper to 12 years and four others to between two and six years',
 * 'jailed him for nine and two others for four years'. In
 * 'jailed for employing a nanny and two cooks for three years' no term stands before 'and'.
 */
function isGapped(reader: Reader, from: number, at: number): boolean {
  const joint = beforeDeterminer(reader, from);
  if (!isListJointAt(reader, joint)) return false;
  if (!isLink(reader, at) || quantityAt(reader, at + 1)?.dimension !== 'time') return false;
  const first = linkOfTermBefore(reader, joint);
  if (first === undefined) return false;
  for (let i = first; i > at - REACH_GAPPED && inOneSentence(reader.doc, i, at); i -= 1)
    if (verbsAt(reader, i, at).some(({ entry }) => entry.person === 'convicted')) return true;
  return false;
}

/** Whether a token links persons to their term: 'to', 'for'. */
const isLink = (reader: Reader, i: number): boolean =>
  reader.grammar.directions.has(wordAt(reader, i)) || reader.grammar.reasons.has(wordAt(reader, i));

/** The link before a term that ends right before a token. */
function linkOfTermBefore(reader: Reader, end: number): number | undefined {
  for (let i = end - 1; i > end - REACH_LENGTH - 1; i -= 1) {
    if (!isLink(reader, i - 1)) continue;
    const term = quantityAt(reader, i);
    if (term && overTermWords(reader, term.to) === end) return i - 1;
  }
  return undefined;
}

/**
 * Skips the group or town that persons are from: 'Ten members of the gang were given',
 * 'three dealers from Leeds have been given'.
 */
function overWhose(reader: Reader, at: number): number {
  const isFrom = isPrepositionAt(reader, at) && placeAt(reader, at + 1) !== undefined;
  if (!isOfAt(reader, at) && !isFrom) return at;
  const from = isDeterminerAt(reader, at + 1) ? at + 2 : at + 1;
  const { to } = contentRun(reader, from);
  return to > from ? to : at;
}

/** Skips a word that gives the term to each of them: ', each got', ', both given'. */
function overEach(reader: Reader, at: number): number {
  const { allOf, distributives } = reader.grammar;
  if (isCommaAt(reader, at) && allOf.has(wordAt(reader, at + 1))) return at + 2;
  return distributives.has(wordAt(reader, at)) ? at + 1 : at;
}

/** How many tokens a relative clause may have. */
const REACH_CLAUSE = 24;

/**
 * Whether the verb of a term follows a relative clause or a second verb:
 * 'Two women who had rented the lorry received five years each', 'four men admitted it and got suspended terms'.
 */
function getsTermAfterClause(reader: Reader, at: number): boolean {
  const isRelative = isRelativeAt(reader, at);
  if (!isRelative && !endsAsPast(reader, at)) return false;
  for (let i = at + 1; i < at + REACH_CLAUSE && inOneSentence(reader.doc, i, at); i += 1) {
    if (!reader.content.termVerbs.has(wordAt(reader, i)) || !isTermAt(reader, i)) continue;
    return isRelative || isAndAt(reader, i - 1);
  }
  return false;
}

/** Whether a verb and a term stand at token `at`: 'were given 28 years', 'got suspended sentences'. */
function isTermAt(reader: Reader, at: number): boolean {
  const i = overAuxiliaries(reader, at);
  const verb = reader.content.termVerbs.has(wordAt(reader, i)) ? i : i - 1;
  if (!reader.content.termVerbs.has(wordAt(reader, verb))) return false;
  // The length may stand right behind the verb or an article: 'received 28 years',
  // 'received a two-year suspended sentence'.
  const article = isArticleAt(reader, verb + 1);
  const amount = quantityAt(reader, verb + 1) ?? (article ? amountAt(reader, verb + 2) : undefined);
  if (amount) return amount.dimension === 'time' && !isOfDetention(reader, amount.to);
  for (let at = verb + 1; at < verb + 7; at += 1) if (termWordsAt(reader, at) > 0) return true;
  return false;
}

/** How many tokens behind a length the words for detention may stand: '25 and 30 days arrest warrants'. */
const REACH_DETENTION = 4;

/**
 * Whether a length is one of detention, to which nobody was sentenced: 'a 29-day arrest warrant',
 * '30 days of pre-trial detention'.
 */
function isOfDetention(reader: Reader, to: number): boolean {
  for (let i = to; i < to + REACH_DETENTION && inOneSentence(reader.doc, i, to); i += 1) {
    if (isCommaAt(reader, i)) return false;
    const cue = reader.lexicon.timeCues.match(reader.tokens, i);
    if (cue) return cue.values.some(({ kind }) => kind === 'duration');
  }
  return false;
}

/** How many tokens before 'to' the length of a term may begin: '20-year prison sentences to'. */
const REACH_LENGTH = 6;

/** How many tokens before the length of a term its verb may stand: 'handed jail terms of up to'. */
const REACH_GIVER = 8;

/**
 * Whether the counted persons stand behind the term that a court gave them:
 * 'handed jail terms of up to nine years to seven men', 'imposed sentences of up to ten years on 12 defendants'.
 */
export function isGivenTerm(reader: Reader, { from }: Candidate): boolean {
  const link = wordAt(reader, from - 1);
  const { givers, imposers, imposedOn } = reader.content;
  const isImposed = imposedOn.has(link);
  if (!isImposed && !reader.grammar.directions.has(link)) return false;
  for (let i = from - 2; i > from - 2 - REACH_LENGTH; i -= 1) {
    const length = amountAt(reader, i);
    if (length?.dimension !== 'time' || length.to >= from) continue;
    const giver = giverOf(reader, i, isImposed ? imposers : givers);
    const end = overTermWords(reader, length.to);
    if (giver === undefined || end !== from - 1) return false;
    // It is none if it is called something else: 'imposed travel bans of five years on 12 officials'.
    return end > length.to || !namesOther(reader, giver + 1, i);
  }
  return false;
}

/**
 * Whether a court gave the counted persons the term behind them: 'The court gave 14 bikers a combined 112 years'. Of
 * days, or before 'to', it is time that they were given: 'gave 14 tenants 30 days', 'gave them two years to leave'.
 */
export function isHandedTerm(reader: Reader, { from, phrase }: Candidate): boolean {
  const verb = beforeDeterminer(reader, from);
  if (!reader.content.givers.has(wordAt(reader, verb))) return false;
  const term = quantityAt(reader, phrase.to);
  if (!term) return termWordsAt(reader, phrase.to) > 0;
  return OF_TERMS.has(term.unit) && !reader.grammar.infinitive.has(wordAt(reader, term.to));
}

const OF_TERMS: ReadonlySet<string | undefined> = new Set(['year', LIFE]);

/**
 * The verb by which a court gave the term whose length stands at a token. Behind an infinitive or a negation it is
 * only asked for, or not given.
 */
function giverOf(reader: Reader, length: number, givers: ReadonlySet<string>): number | undefined {
  const { infinitive, negations } = reader.grammar;
  for (let i = length - 1; i > length - REACH_GIVER && inOneSentence(reader.doc, i, length); i -= 1)
    if (givers.has(wordAt(reader, i)))
      return [1, 2].every((back) => {
        const word = wordAt(reader, i - back);
        return !infinitive.has(word) && !negations.has(word);
      })
        ? i
        : undefined;
  return undefined;
}

/** Whether the term has another name, as in 'bans of', and no word for a sentence. */
function namesOther(reader: Reader, from: number, length: number): boolean {
  const words = Array.from({ length: length - from }, (_, n) => from + n);
  return words.some((i) => isOfAt(reader, i)) && !words.some((i) => termWordsAt(reader, i) > 0);
}

/** Skips 'in prison' or 'sentences' right behind a length of time. */
function overTermWords(reader: Reader, from: number): number {
  let at = from;
  for (let length = termWordsAt(reader, at); length; length = termWordsAt(reader, at)) at += length;
  return at;
}

/** How many tokens the words for a sentence have that begin at a token; 0 if none do. */
export function termWordsAt(reader: Reader, i: number): number {
  const cue = reader.lexicon.timeCues.match(reader.tokens, i);
  return cue?.values.some(({ kind, headline }) => kind === 'sentence' && !headline)
    ? cue.length
    : 0;
}
