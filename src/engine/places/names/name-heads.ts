import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { NameHead, PlaceWords } from '../words.ts';
import { type FoundName, newName } from './names.ts';
import { stationAfter } from './railways.ts';
import type { Surroundings } from './surroundings.ts';

const headsOf = compiledOnce((words: PlaceWords) => new Map(words.heads));

/** What a word says of the proper name that it heads: 'Court' a body, 'Airport' a feature. */
export const headOf = (words: PlaceWords, norm: string): NameHead | undefined =>
  headsOf(words).get(norm);

/** The words that head names in one of these ways. */
export const wordsThatHead = (words: PlaceWords, ways: readonly NameHead[]): ReadonlySet<string> =>
  new Set([...headsOf(words)].flatMap(([word, way]) => (ways.includes(way) ? [word] : [])));

/** The end of 'Brussels-Midi station' after 'Brussels', or 0 where no feature follows the hyphen. */
export function featureAfterHyphen(to: number, around: Surroundings): number {
  if (around.norm(to) !== '-' || !around.isGlued(to) || !around.isName(to + 1)) return 0;
  const at = around.after(to + 2);
  if (at >= 0 && around.words.ties.has(around.norm(at))) return 0;
  return at >= 0 && headOf(around.words, around.norm(at)) === 'feature' ? at + 1 : 0;
}

/** How many words may stand between a town and 'Airport': 'Budapest Liszt Ferenc International Airport'. */
const LONGEST_NAMED = 5;

/** People from which a town has an airport called after it, and after somebody else besides. */
const HAS_AIRPORT = 20_000;

/** The end of 'Amsterdam Schiphol Airport', 'Lyon-Saint-Exupéry airport', 'London Luton (LTN)', 'Glasgow Central' after the town, or 0 where no airport's or station's name goes on from it. */
export function airportAfter(name: FoundName, around: Surroundings, draft: Draft): number {
  const { gazetteer } = draft.knowledge;
  const station = stationAfter(name, around, draft);
  if (station > 0) return station;
  const { to, ids } = name;
  const isOfTown = () => ids.some((id) => isLarge(gazetteer.place(id)));
  let at = to;
  for (let n = 0; n <= LONGEST_NAMED; n += 1) {
    if (around.norm(at) === '-' && around.isGlued(at)) at += 1;
    const next = around.after(at);
    if (next < 0) return n > 0 && isCoded(name.from, at, around) && isOfTown() ? at : 0;
    // Right behind the town any feature is read.
    const { airports, arenas } = around.words;
    const norm = around.norm(next);
    if (airports.has(norm) || arenas.has(norm) || isRailway(next, around))
      return n > 0 && isOfTown() ? next + 1 : 0;
    if (!around.isName(next)) return 0;
    at = next + 1;
  }
  return 0;
}

/** Letters of an airport's code. */
const CODE = 3;

/** Whether the code of an airport stands behind its name: 'London Luton (LTN)'; in 'London Metal (LME)' it were initials. */
function isCoded(from: number, to: number, around: Surroundings): boolean {
  const code = around.norm(to + 1);
  if (around.norm(to) !== '(' || around.norm(to + 2) !== ')') return false;
  if (!around.isUpper(to + 1) || code.length !== CODE) return false;
  let initials = '';
  for (let i = from; i < to; i += 1) {
    // 'Belfast International (BFS)'.
    const isBody = headOf(around.words, around.norm(i)) === 'body';
    if (isBody && !around.words.ofParks.has(around.norm(i))) return false;
    if (around.isName(i)) initials += around.norm(i).slice(0, 1);
  }
  return !code.startsWith(initials);
}

/** 'Milan Porta Garibaldi Station'; not 'Milan Central Police Station'. */
const isRailway = (at: number, around: Surroundings): boolean =>
  around.words.stations.has(around.norm(at)) &&
  !around.words.otherStations.has(around.norm(at - 1));

const isLarge = ({ kind, population }: GazetteerPlace): boolean =>
  kind === 'city' && population >= HAS_AIRPORT;

/** The end of 'Port' or 'International Port' at token `to`, or 0: what ends the name of a feature. */
export function featureEnd(to: number, around: Surroundings): number {
  const { words } = around;
  const first = headOf(words, around.norm(to));
  if (first === 'feature') return isBorderSite(to, around) ? to + 2 : to + 1;
  if (words.trades.has(around.norm(to)) && isTradesHead(to + 1, around)) return to + 2;
  if (first !== 'body' || around.after(to + 1) < 0 || !around.isName(to + 1)) return 0;
  return headOf(words, around.norm(to + 1)) === 'feature' ? to + 2 : 0;
}

/** 'Container Port', 'Ferry Terminal': the noun behind what a port serves. */
const isTradesHead = (at: number, around: Surroundings): boolean =>
  around.isName(at) &&
  (around.words.terminals.has(around.norm(at)) ||
    headOf(around.words, around.norm(at)) === 'feature');

/** 'Border Post', 'Border Crossing': 'border' heads no name that one of these ends. */
export const isBorderSite = (at: number, around: Surroundings): boolean =>
  around.words.roles.frontiers.has(around.norm(at)) &&
  around.words.borderSites.has(around.norm(at + 1));

/** The token after 'del' in 'Pescara del Tronto', 'al-' in 'Taybat al-Imam', or `to` where no name goes on over particles. */
export function overParticles(to: number, around: Surroundings): number {
  const { particles, prefixes } = around.words;
  let at = to;
  while (around.after(at) >= 0 && around.isLower(at) && particles.has(around.norm(at))) at += 1;
  if (around.after(at) < 0) return to;
  if (prefixes.has(around.norm(at)) && around.norm(at + 1) === '-' && around.isGlued(at + 1))
    at += 2;
  return around.isName(at) ? at : to;
}

/** The end of what makes the name before `at` a larger place: 'State', 'Airport', 'International Airport'. */
export function largerEnd(at: number, around: Surroundings): number {
  return headOf(around.words, around.norm(at)) === 'region' ? at + 1 : featureEnd(at, around);
}

/** The name with the word that makes it a larger place: 'Rakhine State', 'Luton Airport', 'Brussels-Midi station'. */
export function extended(name: FoundName, around: Surroundings, draft: Draft): FoundName {
  const longer = featureAfterHyphen(name.to, around) || airportAfter(name, around, draft);
  if (longer > 0) return newName({ ...name, to: longer, head: 'feature' });
  const tail = overParticles(name.to, around);
  if (tail > name.to) return newName({ ...name, to: tail + 1 });
  const at = around.after(name.to);
  if (at < 0 || around.isLower(at)) return name;
  const head = headOf(around.words, around.norm(at));
  if (head === 'region' || head === 'city') return newName({ ...name, to: at + 1, head });
  const to = featureEnd(at, around);
  return to > 0 ? newName({ ...name, to, head: 'feature' }) : name;
}
