import { isOneOfMany } from '../agencies/heads/heads.ts';
import type { Draft } from '../draft.ts';
import { isOneCountry } from '../places/no-country.ts';
import { bodyOf } from '../registry.ts';
import { startingIn } from '../text/spans.ts';
import type { FigureAnnotation, FigureKind, PlaceAnnotation, PlaceKind, Span } from '../types.ts';
import type { Part, Town } from './part.ts';
import { nameSign } from './told-case.ts';

/** What a thing says that two parts have in common: a body of the EU works on many cases, a name is of one. */
const SAYS = { euBody: 1, body: 2, region: 1, number: 2, age: 1, thing: 1, name: 2 } as const;

/** A park or a district is told by its name alone: where it lies is often only guessed by the towns around. */
const SPOTS: ReadonlySet<PlaceKind> = new Set(['area', 'street', 'feature', 'region']);
/** Numbers that say nothing of which case they are of. */
export const ANY_CASE: ReadonlySet<FigureKind> = new Set([
  'share',
  'duration',
  'price',
  'other',
  'sentence',
]);
/** Smaller ones are those of any case. */
const LEAST_NUMBER = 5;

/** What a part names that others of its case name too: towns, countries, bodies, numbers, things and names. */
export function signsIn(
  draft: Draft,
  span: Span,
  names: ReadonlySet<string>,
): Pick<Part, 'towns' | 'countries' | 'lands' | 'signs'> {
  const places = startingIn(draft.places, span);
  const bodies = startingIn(draft.agencies, span).map(({ id }) => id);
  const signs = new Map<string, number>();
  for (const id of bodies)
    if (!isUnnamed(id)) signs.set(`body ${id}`, bodyOf(draft, id)?.eu ? SAYS.euBody : SAYS.body);
  for (const { name, kind } of places)
    if (SPOTS.has(kind)) signs.set(nameSign(name), kind === 'region' ? SAYS.region : SAYS.name);
  for (const figure of startingIn(draft.figures, span))
    for (const [sign, says] of signsOfFigure(figure)) signs.set(sign, says);
  for (const name of names) signs.set(nameSign(name), SAYS.name);
  const here = [...places.map(({ cc }) => cc), ...bodies.map((id) => bodyOf(draft, id)?.cc)];
  const lands = new Set(here.filter(isOneCountry));
  const people = startingIn(draft.nationalities, span).map(({ cc }) => cc);
  const countries = new Set([...lands, ...people.filter(isOneCountry)]);
  return {
    towns: townsOf(places),
    countries,
    lands,
    signs,
  };
}

/** Whether an id stands for any body of a kind in its country: 'gb-police', 'es-court'. */
const isUnnamed = (id: string) => id[2] === '-' && isOneOfMany({ kind: id.slice(3) });

/** The towns, each once. */
function townsOf(places: readonly PlaceAnnotation[]): Town[] {
  const towns = new Map<string, Town>();
  for (const { name, cc, lat, lon, kind } of places)
    if (kind === 'city' && isOneCountry(cc)) towns.set(`${name}|${cc}`, { name, cc, lat, lon });
  return [...towns.values()];
}

function* signsOfFigure(figure: FigureAnnotation): Generator<[string, number]> {
  const { kind, value, of, background } = figure;
  if (background || ANY_CASE.has(kind)) return;
  if (value !== undefined && value >= LEAST_NUMBER)
    yield [`${kind} ${value}`, kind === 'age' ? SAYS.age : SAYS.number];
  if (of) yield [`of ${of}`, SAYS.thing];
}
