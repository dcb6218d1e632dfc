import type { CardAgency, CardFigure } from '../engine/types.ts';

/**
 * Words of the formats for people. Exports are in English, like the schema and the field's terms,
 * so that they can be handed on across languages.
 */
const BOUNDS: Record<CardFigure['q'], string> = {
  exact: '',
  approx: 'about ',
  min: 'at least ',
  max: 'up to ',
  range: '',
  vague: '',
};

/** 'up to 25 people arrested (CN)', as one line of text. */
export function figureText(figure: CardFigure): string {
  const { q, value, max, unit, kind, of } = figure;
  const number = value === undefined ? 'unnumbered' : numberText(value, max);
  return [`${BOUNDS[q]}${number}`, unit, `(${kind})`, of && `of ${of}`].filter(Boolean).join(' ');
}

/** Digits as they can be read back: no grouping, a point, a dash for a range. */
export function numberText(value: number, max: number | undefined): string {
  return max === undefined ? String(value) : `${value}–${max}`;
}

/** What stands behind a figure: where, who acted, who says so, how sure. */
export function figureNotes(figure: CardFigure, agencies: readonly CardAgency[]): string[] {
  const body = (name: string) => agencies.find((agency) => agency.id === name)?.name ?? name;
  const notes = [
    figure.where && `where: ${figure.where}`,
    figure.by && `by: ${body(figure.by)}`,
    figure.source && `according to: ${body(figure.source)}`,
    figure.status && `standing: ${figure.status}`,
    figure.partOf && `part of: ${figure.partOf}`,
    figure.background && 'background, not this case',
    !figure.sure && 'not certain',
  ];
  return notes.filter((note) => typeof note === 'string' && note !== '') as string[];
}
