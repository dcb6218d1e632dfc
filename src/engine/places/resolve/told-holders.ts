import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { beforeName } from '../before-name.ts';
import type { Mention } from '../mention.ts';
import type { Bearing } from '../names/bearings.ts';
import { placeNoun } from '../names/nouns.ts';
import type { Candidates } from './candidates.ts';

/** Words that may stand between 'a' and the noun that says what a place is: 'a small seaside village in'. */
const BEFORE_NOUN = 2;
/** A town so many times as large as what 'of' ties to it holds that, not it the town: 'the Istanbul district of Fatih'. */
const LARGER = 5;

/** Whether the text says outright what a place lies in, so that a namesake elsewhere, however large, is another: 'Bangkok, a quarter of Hanoi'. */
export function isToldToLieIn(
  draft: Draft,
  candidates: Candidates,
  inner: Mention,
  outer: Mention,
): boolean {
  return (
    isExplainedBy(draft, inner, outer) ||
    isDistrictOf(draft, candidates, inner, outer) ||
    isRegionOf(draft, candidates, inner, outer) ||
    isInCountry(draft, candidates, inner, outer)
  );
}

/** Whether a name at a token is right behind 'in' or its like. */
const isIn = ({ doc: { tokens }, language }: Draft, { from }: Mention): boolean =>
  language.places.strictLocatives.has(normAt(tokens, from - 1));

/**
 * Whether words behind a comma explain what a place is and what it lies in: ', a village in',
 * ', a crowded suburb of'.
 */
function isExplainedBy(draft: Draft, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const { containers, districtNouns } = draft.language.places;
  if (normAt(tokens, inner.to) !== ',') return false;
  if (!draft.language.numbers.articles.has(normAt(tokens, inner.to + 1))) return false;
  const link = beforeName(draft, outer.from);
  const noun = link - 1;
  if (noun < inner.to + 2 || noun > inner.to + 2 + BEFORE_NOUN) return false;
  const word = normAt(tokens, noun);
  const isPlace = districtNouns.has(word) || placeNoun(draft.language.places, word) === 'city';
  return isPlace && containers.includes(normAt(tokens, link));
}

/** Whether a place is told to be a district of a town: 'in the Havana district of Nairobi'. */
function isDistrictOf(
  draft: Draft,
  candidates: Candidates,
  inner: Mention,
  outer: Mention,
): boolean {
  const { tokens } = draft.doc;
  const { articles, districtNouns, genitive, strictLocatives } = draft.language.places;
  const isTied =
    districtNouns.has(normAt(tokens, inner.to)) &&
    normAt(tokens, inner.to + 1) === genitive &&
    beforeName(draft, outer.from) === inner.to + 1;
  const isPut =
    articles.has(normAt(tokens, inner.from - 1)) &&
    strictLocatives.has(normAt(tokens, inner.from - 2));
  return isTied && isPut && !isFarLarger(candidates, inner, outer);
}

/** Whether a place is told to be a region of a larger one: 'the Paterson province of Western Australia', not 'the Texas county of Dallas'. */
function isRegionOf(draft: Draft, candidates: Candidates, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  if (placeNoun(draft.language.places, normAt(tokens, inner.to)) !== 'region') return false;
  if (normAt(tokens, inner.to + 1) !== draft.language.places.genitive) return false;
  if (beforeName(draft, outer.from) !== inner.to + 1) return false;
  return holdsRegions(candidates, outer) && !holdsRegions(candidates, inner);
}

/** Whether the likeliest record of a name is a country or a first-level region. */
function holdsRegions(candidates: Candidates, mention: Mention): boolean {
  const [first] = candidates.of(mention).sort((a, b) => b.prior - a.prior);
  return first?.place.kind === 'country' || first?.place.feature === 'admin1';
}

/** Whether the largest town of the name has so many times the people of the largest of the other. */
function isFarLarger(candidates: Candidates, inner: Mention, outer: Mention): boolean {
  const people = ({ ids }: Mention) => {
    const towns = ids.map((id) => candidates.place(id)).filter(({ kind }) => kind === 'city');
    return Math.max(0, ...towns.map(({ population }) => population));
  };
  return people(inner) > LARGER * people(outer);
}

/** The most kilometres between a place and the town that it is near. */
const NEAR_KM = 160;

/**
 * How far from a town the text puts a place, if no number says so: 'in Delhi, near Leeds', but not
 * 'in London, near Waterloo'.
 */
export function nearTown(
  draft: Draft,
  candidates: Candidates,
  inner: Mention,
  outer: Mention,
): Bearing | undefined {
  const { tokens } = draft.doc;
  const { strictLocatives, containers } = draft.language.places;
  const link = normAt(tokens, inner.to + 1);
  const isTied = normAt(tokens, inner.to) === ',' && outer.from === inner.to + 2;
  if (!isTied || !strictLocatives.has(link) || containers.includes(link)) return undefined;
  const isTown = outer.ids.some((id) => candidates.place(id).kind === 'city');
  const isNear = isTown && isIn(draft, inner) && !isFarLarger(candidates, inner, outer);
  return isNear ? { reach: NEAR_KM, counted: true } : undefined;
}

/**
 * Whether the text puts a place into a country or a region by signs: 'in Kuching, Uruguay, on',
 * 'in Kuching (Uruguay)'.
 */
function isInCountry(
  draft: Draft,
  candidates: Candidates,
  inner: Mention,
  outer: Mention,
): boolean {
  const { tokens } = draft.doc;
  const { conjunctions } = draft.language.places;
  if (!isIn(draft, inner) || outer.from !== inner.to + 1) return false;
  const signs = `${normAt(tokens, inner.to)}${normAt(tokens, outer.to)}`;
  // 'and' behind the second comma makes it a list: 'In Lima, Spain, and Chile'.
  const isClosed =
    signs === '()' || (signs === ',,' && !conjunctions.has(normAt(tokens, outer.to + 1)));
  if (!isClosed) return false;
  // The likeliest record decides, since 'Ontario' is a town as well.
  const [first] = candidates.of(outer).sort((a, b) => b.prior - a.prior);
  const { feature, kind } = first?.place ?? {};
  // A county may hold a place too, though a town of its name may be the next item of a list:
  // 'In Wellington, Somerset, two men'.
  return kind === 'country' || feature === 'admin1' || feature === 'admin2' || feature === 'area';
}
