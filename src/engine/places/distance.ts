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

/** What a neighbour this far off speaks for a place. */
export function closeness(
  a: { lat: number; lon: number },
  b: { lat: number; lon: number },
): number {
  if (Math.abs(a.lat - b.lat) > FAR_DEGREES) return 0;
  const east = Math.abs(a.lon - b.lon);
  if (east > FAR_EAST && east < 360 - FAR_EAST && Math.abs(a.lat) < POLAR) return 0;
  const km = kilometres(a, b);
  return km < 60 ? 0.5 : km < 161 ? 0.35 : km < 400 ? 0.15 : 0;
}
