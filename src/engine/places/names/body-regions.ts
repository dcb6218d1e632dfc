import type { Draft } from '../../draft.ts';
import { nextHead } from './longer-names.ts';
import { headOf } from './name-heads.ts';
import type { FoundName } from './names.ts';
import type { Judgement } from './recognise.ts';
import type { Surroundings } from './surroundings.ts';

/** People from which a town is what the body may be named after: the New York Times. */
const LARGE = 100_000;

/** Notes the region or the town that a body of the text bears the name of: 'Arkansas State Police' tells which Carroll County is meant, 'Lincoln Crown Court' which Boston. */
export function noteBodyPlace(draft: Draft, { ids, key }: FoundName): void {
  const { gazetteer } = draft.knowledge;
  const { bridges, roles } = draft.language.places;
  // 'the Far North Area Manager' is of whatever country.
  if (key.split(' ').every((word) => bridges.has(word) || roles.far.has(word))) return;
  const places = ids.map((id) => gazetteer.place(id));
  draft.bodyTowns.push(...places.filter(({ kind }) => kind === 'city'));
  // 'Punjab Police' may be India's or Pakistan's.
  const [region, ...others] = places.filter(({ feature }) => feature === 'admin1');
  const isElse = places.some(
    ({ kind, population }) => kind === 'country' || (kind === 'city' && population >= LARGE),
  );
  if (region?.admin1 && others.length === 0 && !isElse)
    draft.bodyRegions.push(`${region.cc}.${region.admin1}`);
}

/** Notes the country of a side or of a government that a name stands for: a match of Ghana's is set in Ghana. */
export function noteSide(draft: Draft, { key, ids }: FoundName): void {
  const places = ids.map((id) => draft.knowledge.gazetteer.place(id));
  const [first, ...others] = places;
  const land = places.find(({ kind }) => kind === 'country') ?? first;
  const isOne = land?.kind === 'country' || others.every(({ cc }) => cc === land?.cc);
  if (land && isOne) draft.sides.set(key, land.cc);
}

/** Whether the name was left out as a part of a body's or an office's: 'Bank of England', 'Kentucky Transportation Board', 'Lamu County Commissioner'. */
export function isOfBodyName(
  { to }: FoundName,
  { rule }: Judgement,
  around: Surroundings,
): boolean {
  if (rule === 'body-of') return true;
  const at = around.after(to);
  if (rule !== 'name-head' || at < 0) return false;
  return nextHead(at, around) === 'body' || isOfOffice(at, around);
}

/** Words up to an office that a place has: 'County Commissioner'. */
const TO_OFFICE = 3;

function isOfOffice(from: number, around: Surroundings): boolean {
  for (let at = from; at < from + TO_OFFICE && around.isName(at); at += 1)
    if (headOf(around.words, around.norm(at)) === 'office') return true;
  return false;
}
