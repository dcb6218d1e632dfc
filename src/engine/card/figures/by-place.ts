import type { CardFigure } from '../../reading.ts';
import { fileUnder } from '../grouped.ts';

/** From this number on two places whose counts add up to it do so by no chance. */
const LARGE = 10;

/**
 * Makes counts of different places parts of a count of the same kind if they add up to it, however far apart they
 * stand: '49 people were arrested', and further on 14 in one country, 13 in another, 22 in a third.
 */
export function linkPartsByPlace(figures: readonly CardFigure[]): void {
  const alike = new Map<string, CardFigure[]>();
  for (const figure of figures) {
    if (figure.unit !== 'person' && figure.unit !== 'premises') continue;
    if (figure.value === undefined || figure.max !== undefined || figure.beyond) continue;
    fileUnder(alike, `${figure.kind}|${figure.unit}`, figure);
  }
  for (const kin of alike.values()) linkKin(kin);
}

function linkKin(kin: readonly CardFigure[]): void {
  const parts = kin.filter(({ where, partOf }) => where !== undefined && partOf === undefined);
  const places = new Set(parts.map(({ where }) => where));
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  if (places.size < parts.length || parts.length < 2) return;
  if (parts.length === 2 && sum < LARGE) return;
  const whole = kin.find(
    ({ value, where, partOf, q }) =>
      value === sum && q === 'exact' && where === undefined && partOf === undefined,
  );
  if (!whole || isBrokenDown(kin, whole)) return;
  for (const part of parts) part.partOf = whole.id;
}

/** Whether parts that the text itself names leave no room for others: '20 men and 29 women'. */
const isBrokenDown = (kin: readonly CardFigure[], { id, value = 0 }: CardFigure): boolean =>
  kin.reduce((told, part) => told + (part.partOf === id ? (part.value ?? 0) : 0), 0) >= value;
