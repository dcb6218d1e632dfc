import type { Draft } from '../../draft.ts';
import { blockAt } from '../../text/doc.ts';
import { DASHES, PAUSES } from '../../text/signs.ts';
import { CAPITAL, hasFlag, SIGN } from '../../text/tokens/tokens.ts';
import type { FoundName } from './names.ts';
import type { Question } from './recognise.ts';
import { place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Blocks from the top in one of which a report begins: the headline, a summary or a byline may stand above it. */
const FIRST_BLOCKS = 4;
/** Tokens from the town to its dash: ', Belgium, Aug 9 (Wire) –'. */
const REACH = 14;
/** Lines of a list, 'Brussels – 20 searches', have no stop. */
const PROSE = /[.!?…]["'”’)\]]*(?:\s|$)/;

/** What follows a town in capitals: 'ROME, Feb 7', 'PARIS (Wire) -', 'SPLIT - Two'. */
const BEHIND_CAPITALS = /^[,([–—:/-]$/;
/** The block in which some papers put where a report was written. */
const UNDER_HEADLINE = 1;

/**
 * Where a report was written: 'BRUSSELS, Feb 7 -' at the head of a block, 'BRUSSELS' alone under the headline, 'Netherlands' in
 * 'THE HAGUE, Netherlands -', and in small letters what heads the report.
 */
export function isPlaceOfDateline({ name, around, draft }: Question): boolean {
  if (!around.opensSentence(name.from)) return holdsTown(name, around, draft);
  if (isAloneUnderHeadline(name, around, draft)) return true;
  const next = around.norm(name.to);
  if (!around.isUpper(name.from))
    return (next === ',' && isDate(name.to + 1, around)) || headsReport(name, around, draft);
  return BEHIND_CAPITALS.test(next) && !around.shouted(name.from);
}

/** 'Netherlands' behind 'THE HAGUE,' and before the dash, 'Belgium' in 'Ghent, Belgium, Aug 9 –'. */
function holdsTown({ from, to }: FoundName, around: Surroundings, draft: Draft): boolean {
  if (around.norm(from - 1) !== ',') return false;
  const isDashed = DASHES.has(around.norm(to));
  if (isDashed && opensInCapitals(from - 2, around)) return true;
  let town = from - 2;
  while (around.isName(town - 1)) town -= 1;
  return beginsBlock(town, draft) && isDashAhead(to, around, draft);
}

/** Whether the words in capitals that end at a token open a sentence: 'THE HAGUE'. */
function opensInCapitals(last: number, around: Surroundings): boolean {
  let town = last;
  while (around.isUpper(town - 1)) town -= 1;
  return around.isUpper(town) && around.opensSentence(town);
}

const isAloneUnderHeadline = (
  { from, to }: FoundName,
  around: Surroundings,
  { doc }: Draft,
): boolean =>
  around.isUpper(from) &&
  around.sentenceEnd(from) === to &&
  blockAt(doc, doc.tokens.start[from] ?? 0) === doc.blocks[UNDER_HEADLINE];

/** '(Luxembourg, 4 April 2024)', '(Luxembourg, 4th April)', 'Rome, Feb 7': a date after the comma. */
function isDate(i: number, around: Surroundings): boolean {
  if (!around.isNumber(i)) return around.isInCalendar(i);
  return around.isInCalendar(around.isGlued(i + 1) ? i + 2 : i + 1);
}

/** 'Brussels –', 'Rome (Wire) –', 'Ghent, Belgium –', 'Rome:': in small letters, before a report's first sentence. */
const headsReport = ({ from, to, ids }: FoundName, around: Surroundings, draft: Draft): boolean =>
  beginsBlock(from, draft) &&
  isTown(ids, draft) &&
  (isDashAhead(to, around, draft) || isColonAhead(to, around, draft));

function beginsBlock(i: number, { doc }: Draft): boolean {
  const start = doc.tokens.start[i] ?? 0;
  const block = blockAt(doc, start);
  if (block?.start !== start || !doc.blocks.slice(0, FIRST_BLOCKS).includes(block)) return false;
  return block.kind !== 'headline' && PROSE.test(doc.text.slice(block.start, block.end));
}

/** 'Malta –' is the country; 'Luxembourg –' its capital. */
function isTown(ids: readonly number[], draft: Draft): boolean {
  const records = ids.map((id) => place(draft, id));
  const isCountry = records.some(({ kind }) => kind === 'country');
  return records.some(({ kind, feature }) => (isCountry ? feature === 'capital' : kind === 'city'));
}

/** Whether a dash ends a dateline from `at` on: before it stand names, days and an agency in brackets alone, behind it the text. */
function isDashAhead(at: number, around: Surroundings, { doc }: Draft): boolean {
  if (!OPENS.has(around.norm(at)) && !DASHES.has(around.norm(at))) return false;
  for (let i = overBrackets(at, around); i < at + REACH; i = overBrackets(i + 1, around)) {
    const sign = around.norm(i);
    if (DASHES.has(sign)) {
      const isApart = PAUSES.has(sign) || !(around.isGlued(i) && around.isGlued(i + 1));
      return isApart && hasFlag(doc.tokens, i + 1, CAPITAL);
    }
    if (around.isLower(i) || (doc.tokens.kind[i] === SIGN && !PARTS.has(sign))) return false;
  }
  return false;
}

/** Whether a colon ends a dateline: of paragraphs for one town each every one has its own. */
const isColonAhead = (at: number, around: Surroundings, { doc }: Draft): boolean =>
  around.norm(at) === ':' &&
  hasFlag(doc.tokens, at + 1, CAPITAL) &&
  doc.blocks.filter(({ start }) => NAMED.test(doc.text.slice(start, start + LONGEST_NAME))).length <
    2;

/** Characters of a name with its colon. */
const LONGEST_NAME = 40;
const NAMED = /^\p{Lu}[\p{L}.' -]*:\s/u;

/** What follows a town before its dash. */
const OPENS: ReadonlySet<string> = new Set([',', '(', '/']);
const PARTS: ReadonlySet<string> = new Set([',', '/', '.']);

/** The token behind an agency or a day in brackets; some agencies write themselves small: '(dpa)'. */
function overBrackets(at: number, around: Surroundings): number {
  if (around.norm(at) !== '(') return at;
  for (let i = at + 1; i < at + REACH; i += 1) if (around.norm(i) === ')') return i + 1;
  return at;
}
