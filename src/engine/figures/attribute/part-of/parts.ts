import type { Draft } from '../../../draft.ts';
import { isCountryCode } from '../../../places/no-country.ts';
import { spanOnly } from '../../../text/spans.ts';
import type { FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { largestOf } from '../../kind/antecedent/wholes.ts';
import { readerOf } from '../../reader.ts';
import { isSameBlock } from '../../syntax/clause.ts';
import { tell, writtenIn } from '../attach.ts';
import { BACK, fitsIn, linkBreakdowns, linkSums } from './part-sums.ts';
import { amountsWhole, siblingsWhole } from './siblings.ts';

/** Links each figure that is a part to its whole: what it was broken down from, included in or picked out of. */
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
    const whole =
      wholeOf(draft, candidate, before) ??
      siblingsWhole(reader, candidate, before, wholes) ??
      amountsWhole(reader, candidate, before);
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

/** 'Five in Bulgaria, three in Germany and two in France': who is counted in one country is no part of those in another. */
const areOfOtherCountries = (
  { where: whole }: FigureAnnotation,
  { where: part }: FigureAnnotation,
): boolean =>
  whole !== part && whole !== undefined && part !== undefined && [whole, part].every(isCountryCode);

/** Kinds of persons whom 'seven of the suspects' picks some of; of other kinds more than one group is told of. */
const PICKED: ReadonlySet<FigureKind> = new Set(['arrested', 'charged', 'convicted']);

function wholeOf(
  draft: Draft,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  if (candidate.whole) return candidate.whole;
  // 'eight of them', 'seven of whom': out of the figure that they refer to.
  if (candidate.phrase.partitive && candidate.antecedent) return candidate.antecedent;
  // 'three of those held', 'seven of the suspects': the largest number of that kind so far is what they are picked out of.
  const { refers, held, definite } = candidate.phrase;
  if (candidate.predicate?.entry.ofSome) return lastLarger(candidate, before);
  if (!refers && !definite) return undefined;
  const alike = before.filter(
    (earlier) =>
      // 'nine of the defendants were arrested'.
      (earlier.kind === candidate.kind ||
        (definite && earlier.kind === candidate.phrase.noun?.kind)) &&
      earlier.unit === candidate.unit &&
      earlier.whole === undefined,
  );
  const isPicked = PICKED.has(candidate.kind ?? 'other') || isOneGroup(candidate, alike);
  if (held === undefined && !(definite && isPicked)) return undefined;
  // A bulletin tells of one case a line: those of the same paragraph come first.
  const near = alike.filter(
    (earlier) => fitsIn(candidate, earlier) && isSameBlock(draft, earlier.from, candidate.from),
  );
  return largestOf(near.length > 0 ? near : alike);
}

/** 'Five men were arrested ... Four men remain in custody': the last number of persons held that holds more. */
const lastLarger = (candidate: Candidate, before: readonly Candidate[]): Candidate | undefined =>
  before.findLast(
    (earlier) =>
      earlier.kind === candidate.kind &&
      earlier.whole === undefined &&
      !earlier.predicate?.entry.ofSome &&
      fitsIn(candidate, earlier),
  );

/** Kinds of persons of whom a text may tell one group alone. */
const GROUPS: ReadonlySet<FigureKind> = new Set(['suspects', 'dead', 'injured', 'migrants']);

/** '21 suspects ... Two of the suspects': all that is told of one group has one number. */
const isOneGroup = ({ kind }: Candidate, alike: readonly Candidate[]): boolean =>
  GROUPS.has(kind ?? 'other') && new Set(alike.map(({ quantity }) => quantity.value)).size === 1;
