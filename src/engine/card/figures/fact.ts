import type { CardFigure } from '../../reading.ts';
import { spanOnly } from '../../text/spans.ts';
import type { EveryField, Evidence, FigureAnnotation, FigureFact } from '../../types.ts';

/** The fact that a first mention tells; all have the same fields, so that what compares them reads one shape. */
export const newFact = (figure: FigureAnnotation): EveryField<CardFigure> => ({
  id: figure.id,
  sure: figure.sure,
  doubt: figure.doubt,
  kind: figure.kind,
  q: figure.q,
  value: figure.value,
  max: figure.max,
  strict: figure.strict,
  unit: figure.unit,
  per: figure.per,
  term: figure.term,
  of: figure.of,
  background: figure.background,
  beyond: figure.beyond,
  evidence: figure.evidence,
  where: figure.where,
  by: figure.by,
  source: figure.source,
  status: figure.status,
  partOf: figure.partOf,
  worthOf: figure.worthOf,
  mentions: [spanOnly(figure)],
});

/**
 * Whether one name is part of the other, so that both may mean one thing: 'cannabis' and 'cannabis resin', 'guns' and
 * 'handguns', 'speed' and methamphetamine.
 */
export const areOfOneThing = (a = '', b = ''): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);

/** What a bound is made of. */
type Bounded = Pick<CardFigure, 'q' | 'strict'>;

/** A later mention adds what the first left open, with the words that say it; its bound, where it is `told` that of the later. */
export function merge(fact: CardFigure, figure: FigureAnnotation, told: Bounded = fact): void {
  fact.mentions.push(spanOnly(figure));
  fact.q = told.q;
  fact.strict = told.strict;
  // What one mention leaves to guess another says, and a guess adds but a bound to what is said.
  if (fact.sure && isGuess(figure)) return;
  fact.sure = figure.sure && (fact.sure || isGuess(fact));
  fact.doubt = fact.sure ? undefined : (fact.doubt ?? figure.doubt);
  if (saysMore(fact, figure)) fact.of = figure.of;
  for (const key of ['of', 'per', 'term', 'where', 'by', 'source', 'partOf', 'worthOf'] as const)
    fillIn(fact, figure, key);
}

/** Whether nothing but what it counts is in doubt, in a fact or figure that is not certain. */
const isGuess = ({ doubt }: Pick<CardFigure, 'doubt'>): boolean => doubt === 'kind';

/**
 * Whether a figure names more precisely what a fact is of: 'speed pills' that are methamphetamine further on,
 * '400 plants' that are cannabis, drugs that are cocaine.
 */
const saysMore = ({ kind, of = '', unit }: CardFigure, figure: FigureAnnotation): boolean =>
  of !== '' &&
  figure.of !== undefined &&
  (of === kind || figure.of.endsWith(of) || (unit !== undefined && of.startsWith(unit)));

/** What one figure tells, with the words that say it. */
type Told = FigureFact & Pick<CardFigure, 'evidence'>;

/** Takes one attribute that the fact still lacks, with its words: a later telling says what the first left open. */
function fillIn<K extends keyof FigureFact & keyof Evidence>(
  fact: Told,
  figure: Told,
  key: K,
): void {
  const value = figure[key];
  if (fact[key] !== undefined || value === undefined) return;
  fact[key] = value;
  const span = figure.evidence?.[key];
  if (span) fact.evidence = { ...fact.evidence, [key]: span };
}

/** One fact that two figures made takes up what the other told besides: its words, who acted and who says so. */
export function takeUp(fact: CardFigure, other: CardFigure): void {
  fact.mentions.push(...other.mentions);
  for (const key of ['by', 'source'] as const) fillIn(fact, other, key);
}

/** The text's number stands for what its headline rounds, and its words first. */
export function sharpen(fact: CardFigure, figure: FigureAnnotation): void {
  const [round, ...others] = fact.mentions;
  merge(fact, figure, figure);
  fact.value = figure.value;
  fact.unit = figure.unit;
  const told = fact.mentions.at(-1);
  fact.mentions = [told, round, ...others].filter((mention) => mention !== undefined);
}
