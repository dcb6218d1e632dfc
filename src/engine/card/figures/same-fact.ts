import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { isHeadlineAt } from '../../text/doc.ts';
import { startingIn } from '../../text/spans.ts';
import type { FigureAnnotation } from '../../types.ts';
import { areOfOneThing } from './fact.ts';
import { refersBack } from './one-breath.ts';
import { isRoundOf } from './rounded.ts';

const PERSON = 'person';

/** Whether the bounds of two mentions of one number allow that both are one fact. */
export const boundsAgree = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean =>
  fact.q === figure.q ||
  isRounded(draft, fact) ||
  isLoose(fact, figure) ||
  isRoundLead(draft, fact, figure);

/** Whether a headline has left out the bound of a number: '28' in a headline, 'some 28' in the text. */
const isRounded = (draft: Draft, fact: CardFigure): boolean =>
  fact.q === 'exact' && isHeadlineOnly(draft, fact);

/**
 * Whether one of two equal numbers is only told less exactly: '136 years' and then 'some 136 years', '500 rounds' and
 * 'more than 500', '600 persons' and 'up to 600'.
 */
function isLoose(fact: CardFigure, figure: FigureAnnotation): boolean {
  const { q } = figure;
  if (fact.q === 'exact') return q === 'approx' || q === 'min' || (q === 'max' && isCrowd(figure));
  const isLess = fact.q === 'min' || fact.q === 'approx' || (fact.q === 'max' && isCrowd(figure));
  return q === 'exact' && isLess;
}

/** Persons from whose number on a text that leaves out 'up to' tells of the same; a few are others. */
const CROWD = 100;

const isCrowd = ({ unit, value = 0 }: FigureAnnotation): boolean =>
  unit === PERSON && value >= CROWD;

/**
 * Whether a headline told a number less exactly than the text: 'About $14 million' in a headline, '$14 million' in
 * the text; 'more than 200', 'about 200'.
 */
const isRoundLead = (draft: Draft, fact: CardFigure, { q }: FigureAnnotation): boolean =>
  ((fact.q === 'approx' && q === 'exact') || (fact.q === 'min' && q === 'approx')) &&
  isHeadlineOnly(draft, fact);

/** Of two mentions of one number the one whose bound the card shows: 'more than 500', 'up to 500', not '500'. */
export const boundOf = (draft: Draft, known: CardFigure, figure: FigureAnnotation) =>
  isRounded(draft, known) || (known.q === 'exact' && (figure.q === 'min' || figure.q === 'max'))
    ? figure
    : known;

/**
 * Whether the headline alone tells a fact, whose bound and sort the text may correct: 'Police detain three more' over
 * 'three people were detained', where all are new to its reader.
 */
export const isHeadlineOnly = ({ doc }: Draft, { mentions }: CardFigure): boolean =>
  mentions.every(({ start }) => isHeadlineAt(doc, start));

/** Whether a headline rounds what the text tells: 'more than 260' over 263. */
export const rounds = (
  draft: Draft,
  headline: CardFigure,
  figure: FigureAnnotation,
  factOf: Facts,
): boolean =>
  (isRoundOf(headline, figure) && isAlikeBut(draft, headline, figure, factOf)) ||
  (isCutTerm(headline, figure) && saysTheSame(draft, headline, figure, factOf));

/** Months in a year. */
const YEAR = 12;

/** Whether a headline leaves out the months of a term: 'nine years' over 'nine years and six months'. */
const isCutTerm = (headline: CardFigure, { kind, q, term, unit, value = 0 }: FigureAnnotation) =>
  kind === 'sentence' &&
  headline.kind === kind &&
  headline.term === term &&
  q === 'exact' &&
  headline.q === q &&
  headline.unit === 'year' &&
  unit === 'month' &&
  value % YEAR !== 0 &&
  Math.trunc(value / YEAR) === headline.value;

/** Whether the text rounds what a headline tells: 'almost €3 million' under '€2.8m', 'more than 200' under 207. */
export const isRoundedBy = (
  draft: Draft,
  headline: CardFigure,
  figure: FigureAnnotation,
  factOf: Facts,
): boolean =>
  (isCurrency(figure.unit) || figure.q === 'min') &&
  isRoundOf(figure, headline) &&
  isAlikeBut(draft, headline, figure, factOf);

/** Whether two figures are the same fact except for their values. */
const isAlikeBut = (
  draft: Draft,
  fact: CardFigure,
  figure: FigureAnnotation,
  factOf: Facts,
): boolean =>
  fact.kind === figure.kind &&
  fact.unit === figure.unit &&
  saysTheSame(draft, fact, figure, factOf);

/** The fact that each figure tells, by the figure's id. */
export type Facts = ReadonlyMap<string, CardFigure>;

/**
 * Whether two figures with one value are the same fact. They are not if their words differ: '2 in Toledo',
 * '2 in Cuenca'.
 */
export function saysTheSame(
  draft: Draft,
  fact: CardFigure,
  figure: FigureAnnotation,
  factOf: Facts,
): boolean {
  // A whole that is told twice has two figures and is one fact; what one thing is worth is one, wherever it lies.
  const idOf = (id = '') => factOf.get(id)?.id;
  const isOneWorth = fact.worthOf !== undefined && idOf(fact.worthOf) === idOf(figure.worthOf);
  return (
    (isSameThing(fact, figure) || areSamePersons(draft, fact, figure)) &&
    agree(fact.per, figure.per) &&
    (isOneWorth ||
      agree(fact.where, placeOf(figure, factOf)) ||
      isWholeAddress(fact.where, figure.where) ||
      isWholeAddress(figure.where, fact.where) ||
      isInCountryOf(draft, fact, figure) ||
      areThose(draft, fact, figure)) &&
    agree(idOf(fact.partOf), idOf(figure.partOf)) &&
    agree(idOf(fact.worthOf), idOf(figure.worthOf))
  );
}

/** Whether one address is the other told on: 'Main Street, Tallaght' and then 'Main Street, Tallaght, Dublin'. */
const isWholeAddress = (short = '', long = ''): boolean =>
  short.includes(LINK) && goesOn(short, long);

/** Whether one list of places begins with the other: 'Rome' and 'Rome, Bari'. */
const goesOn = (short = '', long = ''): boolean => long.startsWith(short + LINK);

const LINK = ', ';

/** The place of a figure, or that of its whole: three of eleven held in Norway were held there too, and are not three held in Sweden. */
const placeOf = ({ where, partOf = '' }: FigureAnnotation, factOf: Facts): string | undefined =>
  where ?? factOf.get(partOf)?.where;

/**
 * Whether the place of a headline contains the figure's place, or the other way round: '18 dead in Bulgaria' in a
 * headline over 18 near Sofia; 'in Rome' over 'in Rome and Bari'.
 */
const isInCountryOf = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean =>
  isHeadlineOnly(draft, fact) &&
  (isIn(draft, figure, fact.where) ||
    isIn(draft, fact, figure.where) ||
    goesOn(fact.where, figure.where));

/** Whether all places that a figure is told of, one at least, lie in a country. */
function isIn({ places }: Draft, { evidence }: Told, country: string | undefined): boolean {
  const named = evidence?.where ? startingIn(places, evidence.where) : [];
  return named.length > 0 && named.every(({ cc }) => cc === country);
}

/** A figure with its words, or the fact that they tell. */
type Told = Pick<CardFigure, 'evidence'>;

/**
 * Whether two names may mean the same thing: 'cannabis' over 'cannabis resin', over 'the drug', over 'pills'. A name
 * that is missing is told by the other.
 */
const isSameThing = ({ kind, unit, of: a = '' }: CardFigure, { of: b = '' }: FigureAnnotation) =>
  [a, b].some((of) => of === kind || (unit !== undefined && of.startsWith(unit))) ||
  areOfOneThing(a, b);

/**
 * Whether a figure takes up persons by their sort whom the text or its headline told by their people:
 * '15 Greek women' over '15 women', 'three Greeks ... the three men'.
 */
const areSamePersons = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean =>
  fact.unit === PERSON &&
  isPeople(fact.of) !== isPeople(figure.of) &&
  (isHeadlineOnly(draft, fact) || refersBack(draft, figure));

/**
 * Whether a figure takes up persons whom the text has placed elsewhere, because something else befalls them now:
 * 'seven men were held off the Azores. The seven were questioned in Ponta Delgada'.
 */
const areThose = (draft: Draft, fact: CardFigure, figure: FigureAnnotation): boolean =>
  fact.unit === PERSON && figure.partOf === undefined && refersBack(draft, figure);

const isPeople = (of = ''): boolean => of !== '' && of === of.toUpperCase();

const agree = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b;
