/** The next smaller unit of a unit of time or weight, and how many of them it has: what is said after it, or halves of it are told in. */
export const SMALLER: Readonly<Record<string, { unit: string; factor: number }>> = {
  year: { unit: 'month', factor: 12 },
  day: { unit: 'hour', factor: 24 },
  hour: { unit: 'minute', factor: 60 },
  kg: { unit: 'g', factor: 1000 },
};
