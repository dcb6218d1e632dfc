import type { Correction, Draft } from '../draft.ts';
import type { Annotation, FigureAnnotation, Span } from '../types.ts';
import { articleKey, surfaceOf } from './hashes.ts';

/** What a correction strikes out, by the annotation's type: see `Correction.reading`. */
function readingOf(annotation: Annotation): string {
  switch (annotation.type) {
    case 'agency':
      return annotation.id;
    case 'place':
      return `${annotation.name}|${annotation.cc}`;
    case 'figure':
      return annotation.kind;
    case 'date':
      return annotation.iso;
  }
}

/** Takes out what the reader has struck out before; the last refiner before the card. */
export function applyCorrections(draft: Draft): undefined {
  const { corrections = [] } = draft.options;
  // Most readers have struck out nothing, and a key may be made of the whole text.
  if (corrections.length === 0) return;
  const here = articleKey(draft.article);
  const holds = ({ article = here }: Correction) => article === here;
  const struck = new Set(corrections.filter(holds).map(keyOfCorrection));
  if (struck.size === 0) return;
  const stays = <T extends Annotation>(annotation: T): boolean => {
    const words = draft.doc.text.slice(annotation.start, annotation.end);
    const surface = surfaceOf(words);
    const key = keyOfCorrection({ type: annotation.type, reading: readingOf(annotation), surface });
    if (struck.has(key)) draft.trace?.('card/corrections', annotation, 'struck out by the reader');
    return !struck.has(key);
  };
  const before = { agencies: draft.agencies, places: draft.places };
  draft.agencies = draft.agencies.filter(stays);
  draft.places = draft.places.filter(stays);
  draft.dates = draft.dates.filter(stays);
  draft.figures = draft.figures.filter(stays);
  dropOrphans(draft);
  forgetNames(draft, before);
}

const keyOfCorrection = ({ type, reading, surface }: Correction) => `${type} ${surface} ${reading}`;

/** A part whose whole is gone, and a worth whose thing is, is told by itself; a country that only struck words named is gone too. */
function dropOrphans(draft: Draft): void {
  const ids = new Set(draft.figures.map(({ id }) => id));
  for (const figure of draft.figures)
    for (const key of ['partOf', 'worthOf'] as const) {
      if (figure[key] === undefined || ids.has(figure[key])) continue;
      figure[key] = undefined;
      if (figure.evidence) figure.evidence[key] = undefined;
    }
  const named: Span[] = [...draft.places, ...draft.agencies, ...draft.nationalities];
  const starts = new Set(named.map(({ start }) => start));
  for (const country of draft.countries)
    country.mentions = country.mentions.filter(({ start }) => starts.has(start));
  draft.countries = draft.countries.filter(({ mentions }) => mentions.length > 0);
}

/** A body that is struck out everywhere acts and says nothing, and nothing happened or went where no place is left. */
function forgetNames(draft: Draft, before: Pick<Draft, 'agencies' | 'places'>): void {
  const { agencies, places } = draft;
  const bodies = goneOf(before.agencies, agencies, ({ id }) => [id]);
  // a figure names a country by its code, a movement by its name
  const spots = goneOf(before.places, places, ({ kind, name, cc }) =>
    kind === 'country' ? [name, cc] : [name],
  );
  if (bodies.size + spots.size === 0) return;
  for (const figure of draft.figures) {
    forget(figure, 'by', bodies);
    forget(figure, 'source', bodies);
    forget(figure, 'where', spots);
  }
  draft.movements = draft.movements.filter(({ from, to }) => !spots.has(from) && !spots.has(to));
}

/** What was told before and is told no more, not even by other words. */
function goneOf<T>(
  before: readonly T[],
  left: readonly T[],
  named: (one: T) => string[],
): Set<string> {
  const still = new Set(left.flatMap(named));
  return new Set(before.flatMap(named).filter((one) => !still.has(one)));
}

/** Takes from one of a figure's lists what is gone. */
function forget(
  figure: FigureAnnotation,
  key: 'by' | 'source' | 'where',
  gone: ReadonlySet<string>,
): void {
  const told = figure[key]?.split(', ') ?? [];
  if (!told.some((one) => gone.has(one))) return;
  figure[key] = told.filter((one) => !gone.has(one)).join(', ') || undefined;
  if (figure.evidence && !figure[key]) figure.evidence[key] = undefined;
}
