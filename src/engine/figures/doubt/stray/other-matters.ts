import { tellsOfFounding } from '../../../agencies/founded.ts';
import { NO_COUNTRY } from '../../../places/no-country.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { endOfLead } from '../../context/lead.ts';
import { isTied } from '../../context/ties.ts';
import { hasTimeGone } from '../../context/time-gone.ts';
import { isYearAt } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isDecade, isNumber, type Reader, wordAt } from '../../reader.ts';
import { afterOpener, type Run, within } from '../../syntax/clause.ts';
import {
  beforeDeterminer,
  isAdverbAt,
  isCommaAt,
  isDefiniteAt,
  isOfAt,
  isPersonAt,
  isPrepositionAt,
} from '../../words-at.ts';

/** Where a sentence opens with words for another time or case: 'In a previous case', 'Earlier this week'. */
export function opensWithTurn(reader: Reader, { from }: Run): number | undefined {
  const { turns } = tablesOf(reader.exclusions);
  const opens = [from, afterOpener(reader, from)].some(
    (i) => turns.match(reader.tokens, i) !== undefined,
  );
  return opens ? from : undefined;
}

/** Where a sentence opens with a gang that is not the one of the case: 'Another group, with 40 members, was broken up'. */
export function opensWithOtherGroup(reader: Reader, { from }: Run): number | undefined {
  const isOther =
    reader.lexicon.words.another.has(wordAt(reader, from)) &&
    reader.exclusions.otherGroups.has(wordAt(reader, from + 1));
  // 'another group of men', 'another gang member' may well be of the case
  const isNamed = isCommaAt(reader, from + 2) || isPrepositionAt(reader, from + 2);
  return isOther && isNamed && !isOfAt(reader, from + 2) ? from : undefined;
}

/** How many words may stand between 'another' and its noun: 'other police interdiction operations'. */
const REACH = 4;

/**
 * Where a sentence begins to tell of another case: 'In other operations', 'Another such fraud', 'A similar crime',
 * 'where another tragedy was unfolding'.
 */
export function namesOtherMatter(reader: Reader, { from, to }: Run): number | undefined {
  const { otherOnes, otherMatters } = reader.exclusions;
  for (let i = from; i < to; i += 1) {
    // Behind an article or a number they belong to the case: 'the other raids', 'three separate seizures'.
    if (!otherOnes.has(wordAt(reader, i)) || isOwn(reader, i - 1)) continue;
    for (let n = i + 1; n < Math.min(to, i + REACH + 1) && !isPersonAt(reader, n); n += 1)
      if (otherMatters.has(wordAt(reader, n))) return isWhole(reader, i) ? from : i;
  }
  return undefined;
}

/**
 * Whether the other cases are the setting of the whole sentence, so that also what stands before them belongs to
 * them: '200 people were arrested in similar cases', 'nine were arrested in an unrelated case'.
 */
const isWhole = (reader: Reader, i: number): boolean =>
  reader.grammar.during.has(wordAt(reader, beforeDeterminer(reader, i))) &&
  !reader.lexicon.words.another.has(wordAt(reader, i));

const isOwn = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) || isDefiniteAt(reader, i);

/**
 * Where a sentence opens with a word that changes the subject: 'Recently the police in Delhi',
 * 'Similarly, on 4 March'.
 */
export function opensWithAside(reader: Reader, { from }: Run): number | undefined {
  const { asideOpeners } = reader.exclusions;
  return asideOpeners.has(wordAt(reader, from)) ? from : undefined;
}

/**
 * Where a sentence opens with 'meanwhile' and names a country that headline and lead do not:
 * 'Meanwhile, Greek police near Ioannina found'.
 */
export function opensElsewhere(reader: Reader, run: Run): number | undefined {
  const { exclusions, draft } = reader;
  if (!exclusions.meanwhiles.has(wordAt(reader, run.from))) return undefined;
  const top = within(reader, draft.places, { from: 0, to: endOfLead(reader) });
  const isAway = within(reader, draft.places, run).some(
    ({ cc }) => cc !== NO_COUNTRY && top.length > 0 && top.every((place) => place.cc !== cc),
  );
  return isAway ? run.from : undefined;
}

/**
 * Where a sentence opens with 'meanwhile' and tells of a people that the text has not named before:
 * 'Meanwhile, three Mozambicans were sentenced to 24 years'.
 */
export function opensWithPeople(reader: Reader, run: Run): number | undefined {
  const { exclusions, draft } = reader;
  if (!exclusions.meanwhiles.has(wordAt(reader, run.from))) return undefined;
  const before = { from: 0, to: run.from };
  const named = [
    ...within(reader, draft.nationalities, before),
    ...within(reader, draft.places, before),
  ];
  const isNew = within(reader, draft.nationalities, run).some(
    ({ cc }) => !named.some((one) => one.cc === cc),
  );
  return isNew ? run.from : undefined;
}

/** Where a sentence tells of rivals: 'A court in June jailed 18 members of a rival group'. */
export const tellsOfRivals = (reader: Reader, { from, to }: Run): number | undefined =>
  hasOneOf(reader.tokens, reader.exclusions.rivals, from, to) ? from : undefined;

/** Where a sentence opens with a decade: 'In the 2010s Greece tried 64 people'. */
export const opensWithDecade = (reader: Reader, { from }: Run): number | undefined =>
  isDefiniteAt(reader, from + 1) && isDecade(reader, from + 2) && isYearAt(reader, from + 2)
    ? from
    : undefined;

/**
 * Where a sentence tells what a body has done since it was founded:
 * 'The office, set up in 2019, has so far indicted three ministers'.
 */
export const tellsOfBody = ({ draft }: Reader, { from, to }: Run): number | undefined =>
  tellsOfFounding(draft, from, to) ? from : undefined;

/**
 * Where a sentence opens with how many of something exist, in the present tense:
 * 'There are 40 of them in the country', 'There are reportedly around 200'.
 */
export function opensWithStock(reader: Reader, { from, to }: Run): number | undefined {
  const hit = tablesOf(reader.exclusions).stocks.match(reader.tokens, from);
  if (!hit) return undefined;
  let i = from + hit.length;
  while (i < to && isAdverbAt(reader, i)) i += 1;
  return amountAt(reader, boundsAt(reader, i).to) ? i : undefined;
}

/** Where a sentence opens with what there was before the case: 'There were two attacks there in April'. */
export function opensWithPast(reader: Reader, run: Run): number | undefined {
  const hit = tablesOf(reader.exclusions).there.match(reader.tokens, run.from);
  if (!hit || !hasTimeGone(reader, run, run) || isTied(reader, run)) return undefined;
  return run.from;
}
