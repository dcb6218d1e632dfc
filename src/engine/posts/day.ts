import { kilometres } from '../places/distance.ts';
import type { Part, Town } from './part.ts';

/** A region says less than this: a headline that names no more of any matter tells the day's news. */
const NAMES_A_MATTER = 2;
/** Kilometres from the town of a page to places of its own. */
const LOCAL = 25;

/** Whether a headline says only where or on which day a page tells what happens: 'Manchester breaking news', 'Updates on Friday'. */
export const isOfTheDay = (headline: Part | undefined): boolean =>
  headline !== undefined &&
  (headline.lands.size > 0 || headline.isDated) &&
  !headline.touchesCrime &&
  !headline.isOther &&
  headline.words.size === 0 &&
  ![...headline.signs.values()].some((says) => says >= NAMES_A_MATTER);

/** The parts with the towns marked that are the whole page's: that two posts are set there says little. */
export const withHome = (parts: readonly Part[], home: readonly Town[]): readonly Part[] =>
  home.length === 0
    ? parts
    : parts.map((part) => ({
        ...part,
        towns: part.towns.map((town) =>
          home.some((own) => isAt(own, town)) ? { ...town, isHome: true } : town,
        ),
      }));

function isAt(home: Town, { name, cc, lat, lon }: Town): boolean {
  if (name === home.name && cc === home.cc) return true;
  if (lat === undefined || lon === undefined) return false;
  if (home.lat === undefined || home.lon === undefined) return false;
  return kilometres({ lat, lon }, { lat: home.lat, lon: home.lon }) <= LOCAL;
}
