import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { CAPITAL, hasFlag, hasOneOf, normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { FoundTerm, TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { ABROAD, GATE, PLANNED, SHIP } from './strengths.ts';

/** Crimes by which goods are carried: a foreigner with drugs at an airport is on a way between two countries. */
const CARRIED: ReadonlySet<string> = new Set([
  'drug-trafficking',
  'drugs-cocaine',
  'drugs-heroin',
  'drugs-synthetic',
  'drugs-cannabis',
  'wildlife-crime',
  'firearms-trafficking',
]);
/** And those whose goods go by ship alone. */
const SHIPPED: ReadonlySet<string> = new Set([...CARRIED, 'vehicle-crime']);

/** The case's first crimes, the general one and its special one, are such. */
const isOf = ({ crime }: Draft, crimes: ReadonlySet<string>): boolean =>
  crime.slice(0, 2).some(({ id }) => crimes.has(id));

/** Whether the case is of goods that a traveller can carry. */
export const isOfGoods = (draft: Draft): boolean => isOf(draft, CARRIED);

/** Whether a word of crossing is of violence that somebody planned. */
export const isPlanned = ({ group, weight }: FoundTerm): boolean =>
  group === 'crossing' && weight === PLANNED;

/** Whether a word of crossing is a ship. */
export const isShip = ({ group, weight }: FoundTerm): boolean =>
  group === 'crossing' && weight === SHIP;

/**
 * Goods of the case's crime that come from far, by the words of the opening: 'cocaine' with a 'yacht', 'rhino horn'
 * with an 'airport' and something 'foreign'.
 */
export function carriedFar(
  draft: Draft,
  crossings: readonly FoundTerm[],
  { sentences, terms }: TopicEvidence,
): Span[] {
  const ship = crossings.find(isShip);
  const crimes = ship ? SHIPPED : CARRIED;
  const goods = terms.find(
    ({ area, sentence }) => crimes.has(area ?? '') && isOfOpening(sentences[sentence]),
  );
  if (!goods || !isOf(draft, crimes)) return [];
  if (ship) return [goods.span, ship.span];
  const ofBorder = (strength: number) =>
    crossings.find(({ group, weight }) => group === 'border' && weight === strength);
  const [gate, abroad] = [ofBorder(GATE), ofBorder(ABROAD)];
  return gate && abroad ? [goods.span, gate.span, abroad.span] : [];
}

/** Tokens of a list of makes: 'Turkish, Czech and German-made'. */
const MAKES = 8;

/** How many tokens behind 'registered' the thing may stand: 'a Polish-registered beam trawler'. */
const REGISTERED = 3;

/**
 * Whether a nationality only tells where things were made or registered, which is no part of the case:
 * 'German and Turkish-made pistols', 'a Polish-registered lorry'. A trawler fishes for another state and is
 * different.
 */
export function isMake({ doc, language }: Draft, { end }: Span): boolean {
  const { tokens } = doc;
  const { conjunctions, roles } = language.places;
  let i = tokenAt(doc, end - 1) + 1;
  const last = i + MAKES;
  const joins = (at: number) =>
    normAt(tokens, at) === ',' ||
    conjunctions.has(normAt(tokens, at)) ||
    hasFlag(tokens, at, CAPITAL);
  while (i < last && joins(i)) i += 1;
  const word = normAt(tokens, i + 1);
  if (normAt(tokens, i) !== '-') return false;
  const isFisher = hasOneOf(tokens, language.topic.fishers, i + 2, i + 2 + REGISTERED);
  return roles.adnominal.has(word) || (roles.registering.has(word) && !isFisher);
}

/**
 * Whether the words behind a nationality show that it belongs to documents or a register:
 * 'a Polish registered lorry', 'with German number plates', 'a false Polish identity card'.
 */
export function isRegister({ doc, language }: Draft, { end }: Span): boolean {
  const { tokens } = doc;
  const { prepositions, registering } = language.places.roles;
  const at = tokenAt(doc, end - 1) + 1;
  const next = normAt(tokens, at);
  return (
    registering.has(next) ||
    hasOneOf(tokens, language.topic.papers, at, prepositions.has(next) ? at : at + 2)
  );
}

/** Tokens of a list of tongues, with its signs. */
const TONGUES = 8;

/**
 * Whether a nationality is a language, which tells nobody's citizenship: 'Fluent in English, Polish and Russian',
 * 'who spoke Polish', 'had learnt Chinese'.
 */
export function isTongue({ doc, language }: Draft, { start, end }: Span): boolean {
  const { tokens } = doc;
  const { conjunctions, strictLocatives } = language.places;
  const first = tokenAt(doc, start);
  const isListed = (i: number) =>
    normAt(tokens, i) === ',' || conjunctions.has(normAt(tokens, i)) || hasFlag(tokens, i, CAPITAL);
  let at = first - 1;
  while (at > first - TONGUES && isListed(at)) at -= 1;
  const last = tokenAt(doc, end - 1) + 1;
  const { heardIn, learns, lessons, taught, tongues } = language.topic;
  // A noun may show it: 'Through a Polish interpreter'.
  if (heardIn.has(normAt(tokens, last))) return true;
  // 'A French teacher': only of tongues that schools teach.
  if (taught.has(normAt(tokens, first)) && lessons.has(normAt(tokens, last))) return true;
  // So does 'in' without a noun behind: '(PCC, in Portuguese)', 'told them in Spanish that'.
  const { passives, relative } = language.status;
  const noNouns = [language.figures.grammar.prepositions, passives, relative];
  const isAlone =
    tokens.kind[last] === SIGN || noNouns.some((words) => words.has(normAt(tokens, last)));
  if (strictLocatives.has(normAt(tokens, first - 1)) && isAlone) return true;
  const verb = strictLocatives.has(normAt(tokens, at)) ? at - 1 : at;
  return tongues.has(normAt(tokens, verb)) || (isAlone && learns.has(normAt(tokens, verb)));
}
