import type { Draft } from '../../../draft.ts';
import { isCountryCode } from '../../../places/no-country.ts';
import { inOneSentence } from '../../../text/doc.ts';
import { spanOnly } from '../../../text/spans.ts';
import type { FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isOnTop } from '../../kind/antecedent/further.ts';
import { largestOf } from '../../kind/antecedent/wholes.ts';
import { type Reader, readerOf } from '../../reader.ts';
import { isSameBlock } from '../../syntax/clause.ts';
import { isDefiniteAt } from '../../words-at.ts';
import { tell, writtenIn } from '../attach.ts';
import { BACK, fitsIn, linkBreakdowns, linkSums } from './part-sums.ts';
import { amountsWhole, siblingsWhole, type Wholes } from './siblings.ts';

/**
 * Links each figure that is a part to its whole: the number that it breaks down, is included in or is picked out of.
 */
export function linkParts(draft: Draft): undefined {
  const figureOf = new Map(
    draft.candidates.map((candidate, index) => [candidate, draft.figures[index]]),
  );
  const reader = readerOf(draft);
  const wholes = new Map<Candidate, Candidate>();
  linkBreakdowns(reader, draft.candidates);
  linkSums(reader, draft.candidates);
  draft.candidates.forEach((candidate, index) => {
    const figure = draft.figures[index];
    const before = draft.candidates.slice(Math.max(0, index - BACK), index);
    const found =
      wholeOf(draft, candidate, before) ??
      siblingsWhole(reader, candidate, before, wholes) ??
      amountsWhole(reader, candidate, before);
    const isThem =
      found && candidate.phrase.partitive && !inOneSentence(draft.doc, found.from, candidate.from);
    const whole = (isThem && totalOfList(found, before, wholes)) || found;
    if (whole && isBesides(reader, candidate, { whole, before })) return;
    const total = whole && figureOf.get(whole);
    if (!figure || !whole || !total || !fitsIn(candidate, whole)) return;
    if (areOfOtherCountries(total, figure)) return;
    wholes.set(candidate, whole);
    figure.partOf = total.id;
    const span = spanOnly(total);
    tell(figure, 'partOf', span);
    draft.trace?.('figures/parts', span, `holds "${writtenIn(draft, figure)}"`);
  });
}

/**
 * Whether others come on top of those right before them, and so are no part of these: 'Nine were held. Three more are
 * sought', but not 'Of the nine two were fined and three more jailed', 'the three others'.
 */
function isBesides(
  reader: Reader,
  candidate: Candidate,
  { whole, before }: { readonly whole: Candidate; readonly before: readonly Candidate[] },
): boolean {
  if (!isOnTop(reader, candidate) || isDefiniteAt(reader, candidate.from - 1)) return false;
  return before.findLast(({ unit }) => unit === candidate.unit) === whole;
}

/**
 * Whether the two figures hold in different countries, where neither can be a part of the other:
 * 'Five in Bulgaria, three in Germany and two in France'.
 */
const areOfOtherCountries = (
  { where: whole }: FigureAnnotation,
  { where: part }: FigureAnnotation,
): boolean =>
  whole !== part && whole !== undefined && part !== undefined && [whole, part].every(isCountryCode);

/**
 * Kinds of persons for which 'seven of the suspects' means some of the largest group. For other kinds a text often
 * tells of several groups.
 */
const PICKED: ReadonlySet<FigureKind> = new Set(['arrested', 'charged', 'convicted']);

function wholeOf(
  draft: Draft,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  if (candidate.whole) return candidate.whole;
  // A partitive pronoun refers to the antecedent: 'eight of them', 'seven of whom'.
  const those = candidate.phrase.partitive
    ? (candidate.antecedent ?? thingsBefore(candidate, before))
    : undefined;
  if (those) return those;
  // Persons picked out by a noun are a part of the largest number of that kind so far: 'three of those held',
  // 'seven of the suspects'.
  const { refers, held, definite } = candidate.phrase;
  if (candidate.predicate?.entry.ofSome)
    // Others come on top of those before: 'Another 60 are under investigation'.
    return isOnTop(readerOf(draft), candidate) ? undefined : lastLarger(candidate, before);
  if (!refers && !definite) return undefined;
  const alike = before.filter(
    (earlier) =>
      // The noun may tell the kind of the whole, and the verb that of the part:
      // 'nine of the defendants were arrested'.
      (earlier.kind === candidate.kind ||
        (definite && earlier.kind === candidate.phrase.noun?.kind)) &&
      earlier.unit === candidate.unit &&
      earlier.whole === undefined,
  );
  const isPicked = PICKED.has(candidate.kind ?? 'other') || isOneGroup(candidate, alike);
  if (held === undefined && !(definite && isPicked)) return undefined;
  // Numbers of the same paragraph come first, because a bulletin tells of one case per line.
  const near = alike.filter(
    (earlier) => fitsIn(candidate, earlier) && isSameBlock(draft, earlier.from, candidate.from),
  );
  return largestOf(near.length > 0 ? near : alike);
}

/** How many tokens may stand between things or persons and a part of them: '23 people in Bonn, nine of them women'. */
const BESIDE = 12;

/** Those right before a part of them that has a noun of its own: '520 firearms, 73 of them rifles'. */
function thingsBefore(
  { from, kind, unit }: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const last = before.at(-1);
  return last && last.kind === kind && last.unit === unit && from - last.to <= BESIDE
    ? last
    : undefined;
}

/**
 * The total of a list, where the whole that was found is one of its members: in a later sentence a pronoun means all of
 * them. 'Those held are four Spaniards, two Poles and a Dane. Two of them are in custody'.
 */
function totalOfList(
  member: Candidate,
  before: readonly Candidate[],
  wholes: Wholes,
): Candidate | undefined {
  const total = wholes.get(member);
  const isBeside = (part: Candidate) => part !== member && wholes.get(part) === total;
  return total && before.some(isBeside) ? total : undefined;
}

/** The last number of the same kind that is larger: 'Five men were arrested ... Four men remain in custody'. */
const lastLarger = (candidate: Candidate, before: readonly Candidate[]): Candidate | undefined =>
  before.findLast(
    (earlier) =>
      earlier.kind === candidate.kind &&
      earlier.whole === undefined &&
      !earlier.predicate?.entry.ofSome &&
      fitsIn(candidate, earlier),
  );

/** Kinds of persons of which many texts count one group only. */
const GROUPS: ReadonlySet<FigureKind> = new Set(['suspects', 'dead', 'injured', 'migrants']);

/**
 * Whether the text counts one group only, so that a definite part can be no part of another:
 * '21 suspects ... Two of the suspects'.
 */
const isOneGroup = ({ kind }: Candidate, alike: readonly Candidate[]): boolean =>
  GROUPS.has(kind ?? 'other') && new Set(alike.map(({ quantity }) => quantity.value)).size === 1;
