import { kilometres } from '../places/distance.ts';
import type { Part, Town } from './part.ts';

/** Kilometres from the town of a page to places of its own. */
const LOCAL = 25;

/** Whether a headline says only where or on which day a page tells what happens: 'Manchester breaking news', 'Updates on Friday'. */
export const isOfTheDay = ({ isBare, touchesCrime, isOther }: Part): boolean =>
  isBare && !touchesCrime && !isOther;

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
