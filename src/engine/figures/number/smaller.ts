/**
 * For a unit of time or weight the next smaller unit and how many of it it has. Remainders and halves are told in
 * that unit.
 */
export const SMALLER: Readonly<Record<string, { unit: string; factor: number }>> = {
  year: { unit: 'month', factor: 12 },
  day: { unit: 'hour', factor: 24 },
  hour: { unit: 'minute', factor: 60 },
  kg: { unit: 'g', factor: 1000 },
};
