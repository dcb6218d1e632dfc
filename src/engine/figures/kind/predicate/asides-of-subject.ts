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
import { isAgeCue } from '../ages/ages.ts';
import { isMarked, MARK } from '../ages/marks.ts';

/** From behind counted persons past what is told of them by the way, to where their verb may stand. */
export function afterAsides(reader: Reader, at: number): number {
  if (isCommaAt(reader, at)) {
    // ', aged 27 and 36, arrested'.
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

/** 'Three women aged 22, 37 and 41', 'aged between 20 to 64', 'Two men, aged 31 and 44, and a boy', 'two men in their 30s': past the ages. */
export function overAges(reader: Reader, at: number): number {
  if (isAgeCue(reader, at, at + 1)) return overNumbers(reader, boundsAt(reader, at + 1).to);
  if (isNumber(reader, at) && isAgeCue(reader, at - 1, at)) return overNumbers(reader, at);
  if (!isCommaAt(reader, at)) return overDecades(reader, at);
  const end = overAges(reader, at + 1);
  // 'Four men, aged 31 to 44, were arrested' is an aside as any other.
  const goesOn = isCommaAt(reader, end) && isAndAt(reader, end + 1);
  return end > at + 1 && goesOn ? end : at;
}

/** 'in their 30s', 'in his late 20s and 40s'. */
function overDecades(reader: Reader, at: number): number {
  const { possessivePronouns } = reader.attributes;
  const isIn = isPrepositionAt(reader, at);
  if (!isIn || !possessivePronouns.has(wordAt(reader, at + 1))) return at;
  const first = isNumber(reader, at + 2) ? at + 2 : at + 3;
  if (!isDecade(reader, first)) return at;
  const second = first + 3;
  return !isWord(reader, second - 1) || !isDecade(reader, second) ? first + 2 : second + 2;
}

/** Past '22, 37 and 41' and '48 [A], 56 [B]', not past 'and two men'. */
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

/** 'aged 38 and 39 years': the unit that ends ages. */
const YEAR = 'year';

/** 'Five men, three women and a child were rescued': past what is counted together with the first; a list ends in 'and'. */
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

/** 'and a 42 year old woman': past an age that no hyphen ties to its person. */
const overAge = (reader: Reader, at: number): number =>
  isNumber(reader, at) && wordAt(reader, at + 2) === reader.exclusions.old ? at + 3 : at;

/** 'Four men and the mother of one of them were convicted': past somebody without a number, where an auxiliary of several follows. */
function afterSomebody(reader: Reader, at: number): number {
  if (!isAndAt(reader, at) || !isDeterminerAt(reader, at + 1) || isArticleAt(reader, at + 1))
    return at;
  const { ofSeveral, be } = reader.grammar;
  for (let i = at + 2; i < at + REACH_SOMEBODY && inOneSentence(reader.doc, i, at); i += 1) {
    const word = wordAt(reader, i);
    // 'two men and the raids were over': several that are told of alone.
    if (be.has(word)) return ofSeveral.has(word) && !isPlural(reader, i - 1) ? i : at;
    if (!isWord(reader, i) || isRelativeAt(reader, i) || isVerbAt(reader, i)) return at;
  }
  return at;
}

/** How many tokens tell who the somebody is. */
const REACH_SOMEBODY = 9;

/** 'Nine suspects, six men and three women, were remanded': past an aside that a verb follows. */
export function afterApposition(reader: Reader, comma: number): number {
  if (areNoOfficers(reader, comma)) return comma;
  const isOpen =
    !isOfAt(reader, comma + 1) &&
    reader.lexicon.including.match(reader.tokens, comma + 1) !== undefined;
  for (let i = comma + 1; i < comma + REACH; i += 1) {
    if (!inOneSentence(reader.doc, i, comma)) return comma;
    if (isOpen && isCommaAt(reader, i) && tellsOfAll(reader, i + 1)) return i + 1;
    if (!isAuxiliaryAt(reader, i + 1)) continue;
    // ', including the owner, who is a German, and a broker have been charged': the last comma is left out.
    if (isCommaAt(reader, i) || (isOpen && !isRelativeAt(reader, i))) return i + 1;
  }
  return comma;
}

/** 'involving 1,000 officers, seven suspects, accused of fraud, were held': those behind the comma are no officers. */
function areNoOfficers(reader: Reader, comma: number): boolean {
  const first = nounAt(reader, comma - 1, comma);
  if (first?.class !== 'officer') return false;
  const number = amountAt(reader, boundsAt(reader, comma + 1).to);
  return number !== undefined && nounAfter(reader, number.to)?.noun.class === 'person';
}

/** ', including two cousins, deny the charges', ', including two children, drowned', not ', arrested last week, and'. */
const tellsOfAll = (reader: Reader, at: number): boolean =>
  verbsAt(reader, at).some(({ form, entry }) => form === 'state' || entry.person === 'dead');

/** '30,000 people – 522 in Estonia alone – have lost money': past an aside between dashes. */
export function afterDashes(reader: Reader, dash: number): number {
  if (!isPause(reader, dash)) return dash;
  for (let i = dash + 1; i < dash + REACH && inOneSentence(reader.doc, i, dash); i += 1)
    if (isPause(reader, i)) return i + 1;
  // '50 miners – 34 Ghanaians and 16 Chinese, were held': closed by a comma.
  return isNumber(reader, dash + 1) ? afterApposition(reader, dash) : dash;
}

/** The longest aside. */
const REACH = 20;
