import type { Draft } from '../../draft.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { isWay } from '../../places/role-groups.ts';
import { sentenceAt, tokenAt } from '../../text/doc.ts';
import { firstFrom, spanOnly } from '../../text/spans.ts';
import type { Span } from '../../types.ts';
import { ACT, type FoundTerm, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { actsOf, standsByAct } from './acts.ts';
import { CROSSING, ofPeople, SMUGGLING } from './carried-people.ts';
import { continents, regions, speaksOf } from './continents.ts';
import { carriedFar, isShip } from './goods.ts';
import { leavesHome } from './leaves-home.ts';
import { ABROAD, SHIP, STRONG_BORDER } from './strengths.ts';
import { foreignersHeld } from './unnamed.ts';
import { visitorsHeld } from './visitors.ts';

/** A country is named from this score on: one mention of its people where the case is told. */
const PEOPLE = 0.6;

/** The words of the case that say that it crosses borders. */
export function crossingTerms(evidence: TopicEvidence): FoundTerm[] {
  const { terms } = evidence;
  const crimes = crimesOf(terms);
  return terms
    .filter((term) => tellsOfCrossing(term, evidence))
    .map((term) =>
      isAbroad(term) && isBeforeCrime(term, crimes) ? { ...term, weight: STRONG_BORDER } : term,
    );
}

/** A word of crime where it stands. */
interface Crime extends Span {
  readonly sentence: number;
}

/** The plain words of crimes, in the order of the text. */
const crimesOf = (terms: readonly FoundTerm[]): Crime[] =>
  terms
    .filter(({ group, weight }) => group === 'crime' && weight >= ACT)
    .map(({ sentence, span }) => ({ sentence, ...span }));

/**
 * How many characters may stand between a word of borders and its crime:
 * 'a suspected international illegal betting ring'.
 */
const BEFORE_CRIME = 10;

/**
 * Whether a word of borders stands right before one of the crimes, which are in the order of the text:
 * 'International fraud', 'a global betting syndicate'.
 */
function isBeforeCrime({ sentence, span: { end } }: FoundTerm, crimes: readonly Crime[]): boolean {
  const next = crimes[firstFrom(crimes, end + 1)];
  return next?.sentence === sentence && next.start - end <= BEFORE_CRIME;
}

/** What says that the case crosses borders without a second country by name. */
export const crossingsByThemselves = (
  draft: Draft,
  crossings: readonly FoundTerm[],
  evidence: TopicEvidence,
): Span[] => [
  ...countryCounts(draft, evidence),
  ...continents(draft, evidence),
  ...regions(draft, evidence),
  ...plainCrossings(draft, crossings, evidence),
  ...foreignersHeld(draft, crossings, evidence),
  ...visitorsHeld(draft, evidence),
];

/** What crosses borders though no word of the text says so: people who are smuggled, goods that no country may send to another. */
const ALWAYS: ReadonlySet<string> = new Set([SMUGGLING, 'sanctions-evasion']);
/** A term that says of this case that it crosses borders. */
const tellsOfCrossing = (
  { group, area, weight, sentence }: FoundTerm,
  { sentences }: TopicEvidence,
) =>
  !sentences[sentence]?.elsewhere &&
  (group === 'border' ||
    group === 'crossing' ||
    (CROSSING.has(area ?? '') && weight >= STRONG_BORDER));

/**
 * What needs no second country: the smuggling of people or to a country under sanctions, where it is the case's own crime, and an opening
 * that says in two ways that the case crosses borders ('smuggling', 'passengers'), or in one where police or courts act
 * ('arrested in several countries').
 */
function plainCrossings(
  draft: Draft,
  crossings: readonly FoundTerm[],
  { sentences, terms }: TopicEvidence,
): Span[] {
  const { crime } = draft;
  if (crime[0] && ALWAYS.has(crime[0].id)) return crime[0].mentions.slice(0, 1);
  const migrants = migrantsOf(draft, { sentences, terms });
  if (migrants) return [migrants];
  const ofOpening = crossings
    .filter(({ sentence }) => isOfOpening(sentences[sentence]))
    .filter(leavesHome(draft));
  const smuggled = ofOpening.find(({ group, weight }) => group !== 'border' && weight > SHIP);
  const foreign =
    ofOpening.find(
      ({ group, span }) => group === 'border' && span.start !== smuggled?.span.start,
    ) ?? ofOpening.find(isShip);
  if (smuggled && foreign) return [smuggled.span, foreign.span];
  const carried = carriedFar(draft, ofOpening, { sentences, terms });
  if (carried.length > 0) return carried;
  // The people are the goods: 'Trafficked into England', 'brought from Hungary to the UK'.
  const carries = smuggled?.span ?? ofPeople(draft);
  const way = carries && wayAbroad(draft, sentences);
  if (way) return [carries, way];
  const strong = ofOpening.filter(
    ({ group, weight }) => group === 'border' && weight >= STRONG_BORDER,
  );
  const acts = actsOf(terms);
  const acted = strong.find((word) => standsByAct(word, acts) || leadsAbroad(draft, word));
  return acted ? [acted.span] : [];
}

/**
 * The words that show migrants, because a trafficker may turn out to be a smuggler:
 * 'Human traffickers and migrants found inside trucks'.
 */
const migrantsOf = (draft: Draft, { sentences, terms }: TopicEvidence): Span | undefined =>
  ofPeople(draft) &&
  terms.find(
    ({ area, sentence, weight }) =>
      area === SMUGGLING && weight >= STRONG_BORDER && isOfOpening(sentences[sentence]),
  )?.span;

/**
 * Whether a word only says that something is abroad, which is enough beside a strong word where police or courts act:
 * 'International', 'foreign'.
 */
const isAbroad = ({ group, weight }: FoundTerm) => group === 'border' && weight === ABROAD;

/** How many tokens behind 'extradited' the country may stand: 'extradition order to the United States'. */
const WHITHER = 4;

/**
 * Whether a country by its name follows: 'Extradited to Italy'. States of one country also extradite to each other,
 * without naming it.
 */
const leadsAbroad = ({ doc, places }: Draft, { span }: FoundTerm): boolean => {
  const from = tokenAt(doc, span.end);
  const end = doc.tokens.end[Math.min(from + WHITHER, doc.tokens.count) - 1] ?? span.end;
  return places.some(({ kind, start }) => kind === 'country' && start >= span.end && start < end);
};

/** A country that the opening's way leads to or from ('smuggled into Cyprus'), or a place on it that is of another than the article's first: 'smuggled from Dubai' into India. */
function wayAbroad(draft: Draft, sentences: TopicEvidence['sentences']): Span | undefined {
  const others = draft.countryParts;
  return draft.places.find(
    ({ role, cc, kind, start, end }) =>
      isWay(role) &&
      cc !== NO_COUNTRY &&
      isOfOpening(sentences[sentenceAt(draft.doc, start)]) &&
      (kind === 'country' ||
        isLand(draft, { start, end }) ||
        others.some((part) => part.cc !== cc && part.score >= PEOPLE)),
  );
}

/** Whether a place is a part of a state that news calls a country: 'Trafficked into England'. */
const isLand = ({ doc, language }: Draft, { start, end }: Span): boolean =>
  language.topic.lands.has(doc.text.slice(start, end).toLowerCase());

/** Numbers of countries that are counted where the case is told: 'In 35 countries'. */
function countryCounts(draft: Draft, { sentences }: TopicEvidence): Span[] {
  const { doc, figures } = draft;
  return figures
    .filter(({ kind, value, start }) => {
      const sentence = sentences[sentenceAt(doc, start)];
      return (
        kind === 'countries' &&
        (value ?? 2) >= 2 &&
        sentence &&
        !sentence.elsewhere &&
        speaksOf(sentence)
      );
    })
    .map(spanOnly);
}
