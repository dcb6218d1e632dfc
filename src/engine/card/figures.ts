import type { Draft } from '../draft.ts';
import { LIFE } from '../figures/number/terms.ts';
import { STAGES } from '../figures/stages.ts';
import { blockAt, tokenAt } from '../text/doc.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { CardFigure, CardSum, FigureAnnotation, FigureKind } from '../types.ts';
import { linkPartsByPlace } from './by-place.ts';
import { merge, newFact, sharpen } from './fact.ts';
import { fileUnder } from './grouped.ts';
import { isToldTwice, refersBack } from './one-breath.ts';
import { isRoundOf } from './rounded.ts';
import { isSumAgain } from './sum-again.ts';

/** What the card tells of figures: facts, each once, and sums that add up. */
interface CardFigures {
  figures: CardFigure[];
  sums: CardSum[];
}

/** Kinds that tell of persons and circumstances rather than of the case: they stay in the text. */
const LEFT_OUT: ReadonlySet<FigureKind> = new Set(['age', 'duration', 'share', 'other']);

/** Facts with one value that a figure is compared with: a text with more of them is a table, and its cost stays linear. */
const MOST_ALIKE = 100;

/** Gathers the figures of an article into distinct facts; positions stay with each. */
export function figuresOfCard(draft: Draft): CardFigures {
  const figures: CardFigure[] = [];
  const byKey = new Map<string, CardFigure[]>();
  const headlines: CardFigure[] = [];
  const factOf = new Map<string, CardFigure>();
  for (const [i, figure] of draft.figures.entries()) {
    if (LEFT_OUT.has(figure.kind) || figure.background || isOnlyThreatened(figure)) continue;
    const before = draft.figures[i - 1];
    const sum = before && isSumAgain(draft, before, figure) ? factOf.get(before.id) : undefined;
    if (sum) {
      sum.mentions.push({ start: figure.start, end: figure.end });
      factOf.set(figure.id, sum);
      continue;
    }
    const keyAs = (kind: FigureKind) => keyOf(draft, figure, kind);
    const stage = stageBefore(draft, figure, (kind) => byKey.get(keyAs(kind)) ?? []);
    const key = keyAs(stage ?? figure.kind);
    const alike = byKey.get(key) ?? [];
    byKey.set(key, alike);
    const known = toldBefore(draft, figure, alike, factOf);
    const rounded = known ? undefined : headlines.find((one) => rounds(one, figure, factOf));
    const fact = known ?? rounded ?? newFact(figure);
    if (known) merge(known, placed(draft, known, figure), boundOf(draft, known, figure));
    else if (rounded) sharpen(rounded, figure);
    else figures.push(fact);
    if (!known && !rounded && isOfHeadline(draft, fact)) headlines.push(fact);
    if (!known && alike.length < MOST_ALIKE) alike.push(fact);
    factOf.set(figure.id, fact);
  }
  pointToFacts(figures, factOf);
  linkPartsByPlace(figures);
  return { figures, sums: sumsIn(draft, figures) };
}

/** Goods are moved: where a later sentence puts them says nothing of where the first had them seized. */
const placed = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): FigureAnnotation =>
  figure.unit === 'person' || isOfHeadline(draft, fact) ? figure : { ...figure, where: undefined };

/** The fact, among those with its kind and value, that a figure tells again. */
function toldBefore(
  draft: Draft,
  figure: FigureAnnotation,
  alike: readonly CardFigure[],
  factOf: Facts,
): CardFigure | undefined {
  const same = alike.filter(
    (other) =>
      (other.q === figure.q || isRounded(draft, other) || isLoose(other, figure)) &&
      (other.beyond === figure.beyond || isOfHeadline(draft, other)) &&
      saysTheSame(other, figure, factOf) &&
      isToldTwice(draft, other, figure),
  );
  // '37 aircraft and 37 cars ... 37 cars': of two the one that is of the same thing.
  return same.find(({ of }) => of === figure.of) ?? same[0];
}

/** What a figure's fact is found by, if its kind is this. */
function keyOf(draft: Draft, figure: FigureAnnotation, kind: FigureKind): string {
  const { value, max, unit } = figure;
  return `${kind}|${value ?? openingOf(draft, figure)}|${max}|${unit}`;
}

/**
 * 'Eleven were sentenced ... all eleven defendants', '11 Nigerians ... 11 defendants of Nigerian nationality': the
 * same persons by a noun of an earlier stage, told of already; `told` gives the facts of a kind with their number.
 */
function stageBefore(
  draft: Draft,
  figure: FigureAnnotation,
  told: (kind: FigureKind) => readonly CardFigure[],
): FigureKind | undefined {
  const { kind, rule, value, of } = figure;
  const stage = STAGES.indexOf(kind);
  if (stage < 0 || value === undefined || !rule.startsWith(BY_NOUN)) return undefined;
  const isKnown = refersBack(draft, figure);
  const isSame = (fact: CardFigure) => isKnown || (of !== undefined && fact.of === of);
  return STAGES.slice(stage + 1).find((further) => told(further).some(isSame));
}

/** The rules that take a kind from what the counted are called. */
const BY_NOUN = 'figures/noun';

/** 'punishable by life imprisonment': a term without a number that nobody was given. */
const isOnlyThreatened = ({ unit, q }: FigureAnnotation): boolean => unit === LIFE && q === 'max';

/** '28' in a headline, 'some 28' in the text: a headline leaves out what bounds a number. */
const isRounded = (draft: Draft, fact: CardFigure): boolean =>
  fact.q === 'exact' && isOfHeadline(draft, fact);

/** '136 years' and then 'some 136 years', '500 rounds' and 'more than 500': the same number, told loosely. */
const isLoose = (fact: CardFigure, { q }: FigureAnnotation): boolean =>
  (fact.q === 'exact' && (q === 'approx' || q === 'min')) || (fact.q === 'min' && q === 'exact');

/** Of two tellings of one number the one whose bound the card gives: 'more than 500', not '500'. */
const boundOf = (draft: Draft, known: CardFigure, figure: FigureAnnotation) =>
  isRounded(draft, known) || (known.q === 'exact' && figure.q === 'min') ? figure : known;

/** 'Police detain three more' over 'three people were detained': what is new to a headline's reader is all of the text's. */
const isOfHeadline = ({ doc }: Draft, { mentions }: CardFigure): boolean =>
  mentions.every(({ start }) => blockAt(doc, start)?.kind === 'headline');

/** The first word of a number that has no value: 'dozens' are not 'thousands'. */
const openingOf = ({ doc }: Draft, { start }: FigureAnnotation): string =>
  normAt(doc.tokens, tokenAt(doc, start));

/** A headline's 'more than 260' is the text's 263. */
const rounds = (headline: CardFigure, figure: FigureAnnotation, factOf: Facts): boolean =>
  headline.kind === figure.kind &&
  headline.unit === figure.unit &&
  isRoundOf(headline, figure) &&
  saysTheSame(headline, figure, factOf);

type Facts = ReadonlyMap<string, CardFigure>;

/** Two figures with one value say the same unless their words part them: '2 in Toledo', '2 in Cuenca'. */
function saysTheSame(fact: CardFigure, figure: FigureAnnotation, factOf: Facts): boolean {
  // A whole that is told twice has two figures and is one fact.
  const wholeOf = ({ partOf = '' }: FigureAnnotation | CardFigure) => factOf.get(partOf)?.id;
  return (
    isSameThing(fact.of, figure.of) &&
    agree(fact.where, placeOf(figure, factOf)) &&
    agree(wholeOf(fact), wholeOf(figure))
  );
}

/** Three of eleven who were held in Norway were held there as well, and are not the three held in Sweden. */
const placeOf = ({ where, partOf = '' }: FigureAnnotation, factOf: Facts): string | undefined =>
  where ?? factOf.get(partOf)?.where;

/** 'cannabis' over 'cannabis resin'; what is left open is told by the other. */
const isSameThing = (a = '', b = '') => a.startsWith(b) || b.startsWith(a);

const agree = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b;

/** Parts point to the fact that holds their whole; a whole that the card leaves out is no whole of it. */
function pointToFacts(figures: readonly CardFigure[], factOf: Facts): void {
  for (const fact of figures) {
    if (fact.partOf === undefined) continue;
    const whole = factOf.get(fact.partOf);
    if (whole && whole !== fact) fact.partOf = whole.id;
    else fact.partOf = undefined;
  }
}

/** Parts of one whole and kind that add up to it exactly: stated beside the facts, never a fact itself. */
function sumsIn(draft: Draft, figures: readonly CardFigure[]): CardSum[] {
  const sums: CardSum[] = [];
  const partsOf = new Map<string, CardFigure[]>();
  for (const fact of figures) {
    if (fact.partOf === undefined || fact.q !== 'exact') continue;
    fileUnder(partsOf, fact.partOf, fact);
  }
  for (const whole of figures) {
    const parts = partsOf.get(whole.id) ?? [];
    if (parts.length < 2 || whole.q !== 'exact' || !areOneBreakdown(draft, parts)) continue;
    const sum = parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
    if (sum === whole.value)
      sums.push({ parts: parts.map((part) => part.id), whole: whole.id, sum });
  }
  return sums;
}

/** By place, by what they are, or in one paragraph: 'six in Germany, three in Italy' and, further on, 'two of the suspects' are no breakdown. */
function areOneBreakdown({ doc }: Draft, parts: readonly CardFigure[]): boolean {
  const blocks = new Set(parts.map(({ mentions: [first] }) => blockAt(doc, first?.start ?? 0)));
  const all = (key: 'where' | 'of') => parts.every((part) => part[key] !== undefined);
  return blocks.size === 1 || all('where') || all('of');
}
