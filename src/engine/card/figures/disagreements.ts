import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { blockAt, isHeadlineAt, sentenceAround, tokenAt, tokensOf } from '../../text/doc.ts';
import { startingIn } from '../../text/spans.ts';
import { NUMBER, normAt } from '../../text/tokens/tokens.ts';
import type { FigureKind, Span } from '../../types.ts';
import { fileUnder } from '../grouped.ts';
import { areOfNamedInquiries } from './named-inquiries.ts';
import { isOfOtherOccasion } from './other-occasions.ts';
import { placesBeside } from './places-beside.ts';
import { stepOf } from './rounded.ts';

/** Kinds of which a case has one total, so that two totals cannot both be right. */
const TOTALS: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'victims',
  'dead',
  'injured',
  'searches',
  'migrants',
]);

/** Totals further apart than this speak of different things ('32 arrested', '4 at the airport'). */
const NEAR = 1.5;
/** How far 'about 30' may be from the number it rounds. */
const ROUNDING = 0.1;

/** Pairs of facts that give different numbers for one matter. */
export function disagreementsIn(figures: readonly CardFigure[], draft: Draft): [number, number][] {
  const pairs: [number, number][] = [];
  for (const totals of byMatter(figures, draft).values()) {
    if (totals.length > MOST) continue;
    for (const [n, j] of totals.entries())
      for (const i of totals.slice(0, n)) {
        if (differ(figures, i, j, draft)) pairs.push([i, j]);
      }
  }
  pairs.push(...overHeadlines(figures, draft));
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Whether two totals give different numbers that cannot both be right. */
function differ(figures: readonly CardFigure[], i: number, j: number, draft: Draft): boolean {
  const [a, b] = [figures[i], figures[j]];
  if (!a || !b || !areNear(a, b) || canBothHold(a, b)) return false;
  const less = (b.value ?? 0) < (a.value ?? 0) ? b : a;
  if (areThoseOfATerm(less, draft) || areEpisodes(a, b, figures)) return false;
  return areRivals(a, b, draft);
}

/** Whether fewer are told with the terms that they got: of 18 who were convicted '13 were given one to ten years'. */
const areThoseOfATerm = ({ kind, mentions }: CardFigure, { doc, figures }: Draft): boolean =>
  kind === 'convicted' &&
  mentions.every(({ end }) => {
    const { to } = sentenceAround(doc, tokenAt(doc, end - 1));
    return startingIn(figures, { start: end, end: doc.tokens.end[to - 1] ?? end }).some(
      (figure) => figure.kind === 'sentence',
    );
  });

/**
 * Compares a headline's number that the text never repeats with the first total of the text: 'Police arrest 30' over
 * 'Police in Spain and Italy arrested 28 people'. The headline has no place, so the total may be of any place. If the
 * text also counts in other places the headline may have added them up, and there is no disagreement.
 */
function overHeadlines(figures: readonly CardFigure[], draft: Draft): [number, number][] {
  const isOfHeadline = ({ start }: Span) => isHeadlineAt(draft.doc, start);
  return figures.flatMap((headline, i): [number, number][] => {
    const matter = headline.where === undefined && matterOf(headline);
    if (!matter || !headline.mentions.every(isOfHeadline)) return [];
    const body = figures.flatMap((one, j) =>
      matterOf({ ...one, where: undefined }) === matter && !one.mentions.some(isOfHeadline)
        ? [j]
        : [],
    );
    const [first = -1] = body;
    const where = figures[first]?.where;
    const isElsewhere = (j: number) => (figures[j]?.where ?? where) !== where;
    if (where === undefined || body.some(isElsewhere)) return [];
    return differ(figures, i, first, draft) ? [[i, first]] : [];
  });
}

/** Totals of one matter that can be rivals: a text with more tells of as many towns or days. */
const MOST = 4;

/** The facts that are totals, by what they are totals of. */
function byMatter(figures: readonly CardFigure[], draft: Draft): ReadonlyMap<string, number[]> {
  const all = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    const matter = matterOf(figure);
    if (matter === undefined || !figure.mentions.some((mention) => isTotal(mention, draft))) return;
    fileUnder(all, matter, i);
  });
  return all;
}

/** Whether a count is told as one of all: not 'another five', 'In addition, five', 'three other members', 'thirteen of the victims'. */
function isTotal(span: Span, { doc, language }: Draft): boolean {
  const { notAll, grammar } = language.figures;
  const { from, to: after } = tokensOf(doc, span);
  if (normAt(doc.tokens, from - 1) === ',' && notAll.has(normAt(doc.tokens, from - 2)))
    return false;
  for (let i = from; i <= after; i += 1) {
    const word = normAt(doc.tokens, i);
    const before = normAt(doc.tokens, i - 1);
    // A number alone may be a total ('a total of 13'), and so may one with a noun ('25 members of the gang').
    const isNumber = doc.tokens.kind[i - 1] === NUMBER || language.numbers.small.has(before);
    if (notAll.has(word) || (word === grammar.of && isNumber)) return false;
  }
  return true;
}

/**
 * Whether two totals can be meant for one thing: not what two bodies did, what one writer tells in one
 * breath, or what is told of different places or of inquiries with different names.
 */
function areRivals(a: CardFigure, b: CardFigure, draft: Draft): boolean {
  const { doc } = draft;
  const namesBeside = (span: Span) => new Set(placesBeside(draft, span).map(({ name }) => name));
  if (a.by !== undefined && b.by !== undefined && a.by !== b.by) return false;
  const areSpeakers = a.source !== undefined && b.source !== undefined && a.source !== b.source;
  const isOther = (mention: Span) => isOfOtherOccasion(draft, mention);
  if (a.mentions.slice(0, FIRST).every(isOther) || b.mentions.slice(0, FIRST).every(isOther))
    return false;
  for (const one of a.mentions.slice(0, FIRST)) {
    const here = namesBeside(one);
    for (const other of b.mentions.slice(0, FIRST)) {
      if (!areSpeakers && blockAt(doc, one.start) === blockAt(doc, other.start)) return false;
      const there = namesBeside(other);
      if (areOfNamedInquiries(draft, one, other)) return false;
      if (here.size > 0 && there.size > 0 && ![...here].some((name) => there.has(name)))
        return false;
    }
  }
  return true;
}

/** How many mentions of a fact are looked at. Later ones tell nothing new. */
const FIRST = 8;

/** What a total is of; nothing where a fact is no total. */
function matterOf(figure: CardFigure): string | undefined {
  const { kind, unit, of, where, partOf, value, beyond } = figure;
  if (!TOTALS.has(kind) || partOf !== undefined || value === undefined || beyond) return undefined;
  return `${kind}|${unit}|${of}|${where}`;
}

/**
 * Six and eight arrested where the text tells of 34 are some of them, each on a day of their own; so are
 * nine and two of eleven.
 */
function areEpisodes(a: CardFigure, b: CardFigure, figures: readonly CardFigure[]): boolean {
  const [less, more] = [a.value ?? 0, b.value ?? 0].sort((one, other) => one - other);
  return figures.some(
    ({ kind, unit, value = 0 }) =>
      kind === a.kind &&
      unit === a.unit &&
      (value >= NEAR * (more ?? 0) || value + (less ?? 0) === more),
  );
}

const areNear = ({ value: a = 0 }: CardFigure, { value: b = 0 }: CardFigure) =>
  Math.max(a, b) < NEAR * Math.min(a, b);

function canBothHold(a: CardFigure, b: CardFigure): boolean {
  const [lowA, highA] = extent(a);
  const [lowB, highB] = extent(b);
  return (lowA <= highB && lowB <= highA) || isRounded(a, b) || isRounded(b, a);
}

/** A headline's '3,200' where the text tells of 3,222: what is rounded to hundreds or more says nothing else. */
function isRounded({ value: round = 0, q }: CardFigure, { value = 0 }: CardFigure): boolean {
  const step = stepOf(round);
  return q === 'exact' && step >= HUNDRED && Math.abs(value - round) < step / 2;
}

/** A number rounded less than to this is taken as it stands. */
const HUNDRED = 100;

/** The numbers that a fact allows. */
function extent({ value = Number.NaN, max, q }: CardFigure): [number, number] {
  switch (q) {
    case 'range':
      return [value, max ?? value];
    case 'min':
      return [value, Number.POSITIVE_INFINITY];
    case 'max':
      return [0, value];
    case 'approx':
      return [value * (1 - ROUNDING), value * (1 + ROUNDING)];
    default:
      return [value, value];
  }
}
