/** Kilometres between two points, in degrees, along a great circle. */
export function kilometres(
  a: { lat: number; lon: number },
  b: { lat: number; lon: number },
): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees of latitude, and of longitude short of the far north and south, past which nothing is near: spares the reckoning. */
const FAR_DEGREES = 4;
const FAR_EAST = 7;
const POLAR = 56;

/** Kilometres to a neighbour in the same town and around it, a hundred miles away, and in the same region. */
const IN_TOWN = 60;
const HUNDRED_MILES = 161;
const IN_REGION = 400;

/** What a neighbour this far off speaks for a place, 0 to 0.5. */
export function closeness(
  a: { lat: number; lon: number },
  b: { lat: number; lon: number },
): number {
  if (Math.abs(a.lat - b.lat) > FAR_DEGREES) return 0;
  const east = Math.abs(a.lon - b.lon);
  if (east > FAR_EAST && east < 360 - FAR_EAST && Math.abs(a.lat) < POLAR) return 0;
  const km = kilometres(a, b);
  if (km < IN_TOWN) return 0.5;
  if (km < HUNDRED_MILES) return 0.35;
  return km < IN_REGION ? 0.15 : 0;
}
