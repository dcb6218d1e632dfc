/** West, south, east, north in degrees; east is under west where it crosses the 180th meridian. */
export type Box = readonly [number, number, number, number];

/** The file that scripts/knowledge/locator.mjs writes. */
interface OutlinesFile {
  /** Parts of a degree that the paths are written in; south is down. */
  parts: number;
  countries: OutlinedCountry[];
}

/** Land without a code belongs to no country of the list. */
interface OutlinedCountry {
  cc?: string;
  /** Its stretches of land, the largest first. */
  land: { box: Box; path: string }[];
}

/** Outlines of countries as path data, for a drawing of some pixels a degree. */
export interface Outlines {
  parts: number;
  /** The box of a country's largest stretch of land. */
  mainland(cc: string): Box | undefined;
  /** Path data of the land in sight: the country's own, and all other. */
  within(box: Box, cc: string): { country: string; land: string };
}

/** Opens the outlines for whoever draws a small map of one place. */
export function openOutlines({ parts, countries }: OutlinesFile): Outlines {
  return {
    parts,
    mainland: (code) => countries.find(({ cc }) => cc === code)?.land[0]?.box,
    within(box, code) {
      let country = '';
      let others = '';
      for (const { cc, land } of countries)
        for (const stretch of land)
          if (touches(stretch.box, box)) {
            if (cc === code) country += stretch.path;
            else others += stretch.path;
          }
      return { country, land: others };
    },
  };
}

function touches([west, south, east, north]: Box, seen: Box): boolean {
  if (south > seen[3] || north < seen[1]) return false;
  const isWestEnough = west <= seen[2];
  const isEastEnough = east >= seen[0];
  return east < west ? isWestEnough || isEastEnough : isWestEnough && isEastEnough;
}
