import { inOneSentence } from '../../../text/doc.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import {
  isDecade,
  isLineStart,
  isNumber,
  isPause,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { contentRun, isPlural, nounAfter } from '../../syntax/run.ts';
import {
  isAndAt,
  isArticleAt,
  isAuxiliaryAt,
  isCommaAt,
  isDeterminerAt,
  isListJointAt,
  isOfAt,
  isPrepositionAt,
  isRelativeAt,
  isVerbAt,
  nounAt,
  unitAt,
  verbsAt,
} from '../../words-at.ts';
import { afterAgeCue, isAgeCue } from '../ages/ages.ts';
import { isMarked, MARK } from '../ages/marks.ts';

/** Skips asides about counted persons, up to where their verb may stand. */
export function afterAsides(reader: Reader, at: number): number {
  if (isCommaAt(reader, at)) {
    // Ages in an aside may stand right before a participle: ', aged 27 and 36, arrested'.
    const aged = overAges(reader, at + 1);
    const ends = isCommaAt(reader, aged) && !isAndAt(reader, aged + 1);
    if (aged > at + 1 && ends) return aged + 1;
    const aside = afterApposition(reader, at);
    if (aside !== at) return aside;
  }
  for (let i = at; ; ) {
    const next = afterSomebody(reader, afterCoordination(reader, overAges(reader, i)));
    if (next === i) return isCommaAt(reader, i) ? afterApposition(reader, i) : i;
    i = next;
  }
}

/**
 * Skips ages behind persons: 'Three women aged 22, 37 and 41', 'aged between 20 to 64',
 * 'Two men, aged 31 and 44, and a boy', 'five men between the ages of 20 and 30', 'two men in their 30s'.
 */
export function overAges(reader: Reader, at: number): number {
  const cue = afterAgeCue(reader, at);
  if (cue > at) return overNumbers(reader, boundsAt(reader, cue).to);
  if (isNumber(reader, at) && isAgeCue(reader, at - 1, at)) return overNumbers(reader, at);
  if (!isCommaAt(reader, at)) return overDecades(reader, at);
  const end = overAges(reader, at + 1);
  // Commas on both sides make them an aside like any other: 'Four men, aged 31 to 44, were arrested'.
  const goesOn = isCommaAt(reader, end) && isAndAt(reader, end + 1);
  return end > at + 1 && goesOn ? end : at;
}

/** Skips an age in decades: 'in their 30s', 'in his late 20s and 40s'. */
function overDecades(reader: Reader, at: number): number {
  const { possessivePronouns } = reader.attributes;
  const isIn = isPrepositionAt(reader, at);
  if (!isIn || !possessivePronouns.has(wordAt(reader, at + 1))) return at;
  const first = isNumber(reader, at + 2) ? at + 2 : at + 3;
  if (!isDecade(reader, first)) return at;
  const second = first + 3;
  return !isWord(reader, second - 1) || !isDecade(reader, second) ? first + 2 : second + 2;
}

/** Skips a list of ages such as '22, 37 and 41' or '48 [A], 56 [B]', but not 'and two men'. */
function overNumbers(reader: Reader, at: number): number {
  let i = at;
  while (isNumber(reader, i) && contentRun(reader, i + 1).to === i + 1) {
    i = isMarked(reader, i + 1) ? i + 1 + MARK : i + 1;
    const { joints } = reader.lexicon.words.ranges;
    const joins = isListJointAt(reader, i) || joints.has(wordAt(reader, i));
    if (!joins || !isNumber(reader, i + 1)) return i;
    const isLast = contentRun(reader, i + 2).to > i + 2;
    if (isLast) return unitAt(reader, i + 2)?.unit === YEAR ? i + 3 : i;
    i += 1;
  }
  return i;
}

/** The unit that may end a list of ages: 'aged 38 and 39 years'. */
const YEAR = 'year';

/**
 * Skips persons who are counted together with the first ones: 'Five men, three women and a child were rescued'. Such
 * a list must end in 'and'.
 */
function afterCoordination(reader: Reader, at: number): number {
  let i = at;
  let end = at;
  for (;;) {
    let next = i;
    if (isCommaAt(reader, next)) next += 1;
    const closes = isAndAt(reader, next);
    if (closes) next += 1;
    const number = amountAt(reader, boundsAt(reader, next).to);
    const counted = number !== undefined || isArticleAt(reader, next);
    if (next === i || !counted || isLineStart(reader, next)) return end;
    const run = contentRun(reader, overAge(reader, number?.to ?? next + 1));
    if (run.to === run.from && number?.dimension !== 'money') return end;
    i = run.to;
    if (closes) end = i;
  }
}

/** Skips an age without hyphens before a person: 'and a 42 year old woman'. */
const overAge = (reader: Reader, at: number): number =>
  isNumber(reader, at) && wordAt(reader, at + 2) === reader.exclusions.old ? at + 3 : at;

/**
 * Skips a person without a number, if a plural auxiliary follows:
 * 'Four men and the mother of one of them were convicted'.
 */
function afterSomebody(reader: Reader, at: number): number {
  if (!isAndAt(reader, at) || !isDeterminerAt(reader, at + 1) || isArticleAt(reader, at + 1))
    return at;
  const { ofSeveral, be } = reader.grammar;
  for (let i = at + 2; i < at + REACH_SOMEBODY && inOneSentence(reader.doc, i, at); i += 1) {
    const word = wordAt(reader, i);
    // A plural right before it is its own subject: 'two men and the raids were over'.
    if (be.has(word)) return ofSeveral.has(word) && !isPlural(reader, i - 1) ? i : at;
    if (!isWord(reader, i) || isRelativeAt(reader, i) || isVerbAt(reader, i)) return at;
  }
  return at;
}

/** How many tokens may tell who that person is. */
const REACH_SOMEBODY = 9;

/** Skips an aside in commas that a verb follows: 'Nine suspects, six men and three women, were remanded'. */
export function afterApposition(reader: Reader, comma: number): number {
  if (areNoOfficers(reader, comma)) return comma;
  const isOpen =
    !isOfAt(reader, comma + 1) &&
    reader.lexicon.including.match(reader.tokens, comma + 1) !== undefined;
  for (let i = comma + 1; i < comma + REACH; i += 1) {
    if (!inOneSentence(reader.doc, i, comma)) return comma;
    if (isOpen && isCommaAt(reader, i) && tellsOfAll(reader, i + 1)) return i + 1;
    if (!isAuxiliaryAt(reader, i + 1)) continue;
    // The last comma may be missing: ', including the owner, who is a German, and a broker have been charged'.
    if (isCommaAt(reader, i) || (isOpen && !isRelativeAt(reader, i))) return i + 1;
  }
  return comma;
}

/**
 * Whether the words behind a comma name other persons than the officers before it:
 * 'involving 1,000 officers, seven suspects, accused of fraud, were held'.
 */
function areNoOfficers(reader: Reader, comma: number): boolean {
  const first = nounAt(reader, comma - 1, comma);
  if (first?.class !== 'officer') return false;
  const number = amountAt(reader, boundsAt(reader, comma + 1).to);
  return number !== undefined && nounAfter(reader, number.to)?.noun.class === 'person';
}

/**
 * Whether the verb behind an aside is said of all: ', including two cousins, deny the charges',
 * ', including two children, drowned'. In ', arrested last week, and' it is not.
 */
const tellsOfAll = (reader: Reader, at: number): boolean =>
  verbsAt(reader, at).some(({ form, entry }) => form === 'state' || entry.person === 'dead');

/** Skips an aside between dashes: '30,000 people – 522 in Estonia alone – have lost money'. */
export function afterDashes(reader: Reader, dash: number): number {
  if (!isPause(reader, dash)) return dash;
  for (let i = dash + 1; i < dash + REACH && inOneSentence(reader.doc, i, dash); i += 1)
    if (isPause(reader, i)) return i + 1;
  // A comma may close it: '50 miners – 34 Ghanaians and 16 Chinese, were held'.
  return isNumber(reader, dash + 1) ? afterApposition(reader, dash) : dash;
}

/** How many tokens an aside may have. */
const REACH = 20;
