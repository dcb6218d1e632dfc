import type { Draft } from '../../draft.ts';
import { LIFE } from '../../figures/number/terms.ts';
import { STAGES } from '../../figures/stages.ts';
import type { CardFigure, CardSum } from '../../reading.ts';
import { tokenAt } from '../../text/doc.ts';
import { spanOnly } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { FigureAnnotation, FigureKind } from '../../types.ts';
import { withoutBareOnes } from './bare-ones.ts';
import { linkPartsByPlace } from './by-place.ts';
import { merge, newFact, sharpen } from './fact.ts';
import { joinLooseLeads } from './loose-leads.ts';
import { isToldTwice, refersBack } from './one-breath.ts';
import {
  boundOf,
  boundsAgree,
  type Facts,
  isHeadlineOnly,
  isRoundedBy,
  rounds,
  saysTheSame,
} from './same-fact.ts';
import { joinSameSums } from './same-sums.ts';
import { isSumAgain } from './sum-again.ts';
import { sumsIn } from './sums.ts';

/** What the card tells of figures: facts, each once, and sums that add up. */
interface CardFigures {
  figures: CardFigure[];
  sums: CardSum[];
}

/** Kinds that tell of persons and circumstances rather than of the case: they stay in the text. */
const LEFT_OUT: ReadonlySet<FigureKind> = new Set(['age', 'duration', 'share', 'other']);

/** Facts with one value that a figure is compared with: a text with more of them is a table, and its cost stays linear. */
const MOST_ALIKE = 100;

/** The facts of an article while they are gathered. */
interface Gathered {
  readonly figures: CardFigure[];
  /** Those with one kind and value, which a figure may tell again. */
  readonly byKey: Map<string, CardFigure[]>;
  /** Those that nothing but a headline has told, which a text may sharpen. */
  readonly headlines: CardFigure[];
  /** By the ids of all figures that tell them. */
  readonly factOf: Map<string, CardFigure>;
}

/** Gathers the figures of an article into distinct facts; positions stay with each. */
export function figuresOfCard(draft: Draft): CardFigures {
  const gathered: Gathered = {
    figures: [],
    byKey: new Map(),
    headlines: [],
    factOf: new Map(),
  };
  const { figures, factOf } = gathered;
  for (const [i, figure] of draft.figures.entries()) {
    if (LEFT_OUT.has(figure.kind) || figure.background || isOnlyThreatened(figure)) continue;
    const fact = sumBefore(draft, gathered, i);
    if (fact) fact.mentions.push(spanOnly(figure));
    factOf.set(figure.id, fact ?? factFor(draft, gathered, figure));
  }
  const moved = (from: CardFigure, to: CardFigure): void => {
    for (const [id, fact] of factOf) if (fact === from) factOf.set(id, to);
  };
  const joined = joinSameSums(draft, joinLooseLeads(draft, figures, moved), moved);
  pointToFacts(joined, factOf);
  linkPartsByPlace(joined);
  const told = withoutBareOnes(draft, joined);
  return { figures: told, sums: sumsIn(draft, told) };
}

/** The sum that a figure right behind it, by its place among all, tells in another currency. */
function sumBefore(draft: Draft, { factOf }: Gathered, at: number): CardFigure | undefined {
  const before = draft.figures[at - 1];
  return before && isSumAgain(draft, at) ? factOf.get(before.id) : undefined;
}

/** The fact that a figure tells: one that was told before, one that a headline rounds, or a new one. */
function factFor(draft: Draft, gathered: Gathered, told: FigureAnnotation): CardFigure {
  const { figures, byKey, headlines, factOf } = gathered;
  const figure = asWhole(told, factOf);
  const keyAs = (kind: FigureKind) => keyOf(draft, figure, kind);
  const stage = stageBefore(draft, figure, (kind) => byKey.get(keyAs(kind)) ?? []);
  const key = keyAs(stage ?? figure.kind);
  const alike = byKey.get(key) ?? [];
  byKey.set(key, alike);
  const known = toldBefore(draft, figure, alike, factOf);
  if (known) {
    merge(known, placed(draft, known, figure), boundOf(draft, known, figure));
    return known;
  }
  const round = headlines.find((one) => isRoundedBy(draft, one, figure, factOf));
  if (round) {
    merge(round, figure);
    return round;
  }
  const rounded = headlines.find((one) => rounds(draft, one, figure, factOf));
  const fact = rounded ?? newFact(figure);
  if (alike.length < MOST_ALIKE) alike.push(fact);
  if (rounded) sharpen(rounded, figure);
  else {
    figures.push(fact);
    if (isHeadlineOnly(draft, fact)) headlines.push(fact);
  }
  return fact;
}

/** Goods are moved: where a later sentence puts them says nothing of where the first had them seized. */
const placed = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): FigureAnnotation =>
  figure.unit === 'person' || isHeadlineOnly(draft, fact)
    ? figure
    : { ...figure, where: undefined };

/** The fact, among those with its kind and value, that a figure tells again. */
function toldBefore(
  draft: Draft,
  figure: FigureAnnotation,
  alike: readonly CardFigure[],
  factOf: Facts,
): CardFigure | undefined {
  const same = alike.filter(
    (other) =>
      boundsAgree(draft, other, figure) &&
      ((other.beyond === figure.beyond && other.term === figure.term) ||
        isHeadlineOnly(draft, other) ||
        isPickedUp(draft, other, figure)) &&
      saysTheSame(draft, other, figure, factOf) &&
      isToldTwice(draft, other, figure),
  );
  // Of two facts with this number the one of the same thing: '37 aircraft and 37 cars ... 37 cars'.
  return same.find(({ of }) => of === figure.of) ?? same[0];
}

/** Whether a figure mentions an additional number again: 'A further 28 were held. Of the 28'. */
const isPickedUp = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean =>
  fact.beyond === true && fact.term === figure.term && refersBack(draft, figure);

/** What a figure's fact is found by, if its kind is this. */
function keyOf(draft: Draft, figure: FigureAnnotation, kind: FigureKind): string {
  const { max, unit } = figure;
  return `${kind}|${weightOf(figure) ?? openingOf(draft, figure)}|${max}|${unit}`;
}

/**
 * The value by which weights are compared, because one that was converted is not exact: '537.6 kilograms' and
 * '1,185 pounds'.
 */
function weightOf({ unit, value }: FigureAnnotation): number | undefined {
  const isWorkedOut = unit === HEAVY && value !== undefined && value >= LEAST_HEAVY;
  return isWorkedOut && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
}

/** Weights in this unit from so many on are compared by so many digits: they may have been worked out from pounds. */
const HEAVY = 'kg';
const LEAST_HEAVY = 100;
const DIGITS = 3;

/**
 * The earlier kind under which the same persons were told, if the figure mentions them by a noun of that stage:
 * 'Eleven were sentenced ... all eleven defendants', '11 Nigerians ... 11 defendants of Nigerian nationality'. `told`
 * gives the facts of a kind with their number.
 */
function stageBefore(
  draft: Draft,
  figure: FigureAnnotation,
  told: (kind: FigureKind) => readonly CardFigure[],
): FigureKind | undefined {
  const { kind, rule, value, of } = figure;
  const stage = STAGES.indexOf(kind);
  if (stage < 0 || value === undefined) return undefined;
  const isKnown = refersBack(draft, figure);
  if (!rule.startsWith(BY_NOUN) && !(isKnown && rule.startsWith(AGAIN))) return undefined;
  const isMany = value >= LEAST && figure.partOf === undefined && !figure.beyond;
  const isSame = (fact: CardFigure) => isKnown || isMany || (of !== undefined && fact.of === of);
  return STAGES.slice(stage + 1).find((further) => told(further).some(isSame));
}

/**
 * A part that has its kind from its whole, with that of the fact that tells the whole, where this goes further:
 * 'Eight were sentenced ... The eight traffickers - five men and three women'.
 */
function asWhole(figure: FigureAnnotation, factOf: Facts): FigureAnnotation {
  const stage = STAGES.indexOf(figure.kind);
  if (stage < 0 || figure.of === undefined || !figure.rule.startsWith(BY_WHOLE)) return figure;
  const whole = factOf.get(figure.partOf ?? '')?.kind ?? figure.kind;
  return STAGES.indexOf(whole) > stage ? { ...figure, kind: whole } : figure;
}

/** The rule that takes a kind from another figure. */
const BY_WHOLE = 'figures/ellipsis';

/** Smaller numbers are often equal by chance. */
const LEAST = 4;

/** The rules that take a kind from what the counted are called. */
const BY_NOUN = 'figures/noun';
const AGAIN = 'figures/told again';

/** Whether a term without a number is only possible: 'punishable by life imprisonment'. */
const isOnlyThreatened = ({ unit, q }: FigureAnnotation): boolean => unit === LIFE && q === 'max';

/** The first word of a number that has no value: 'dozens' are not 'thousands'. */
const openingOf = ({ doc }: Draft, { start }: FigureAnnotation): string =>
  normAt(doc.tokens, tokenAt(doc, start));

/** Parts point to the fact that holds their whole, a worth to the thing's; what the card leaves out is nothing of it. */
function pointToFacts(figures: readonly CardFigure[], factOf: Facts): void {
  for (const fact of figures)
    for (const key of ['partOf', 'worthOf'] as const) {
      const other = factOf.get(fact[key] ?? '');
      fact[key] = other === fact ? undefined : other?.id;
    }
}
