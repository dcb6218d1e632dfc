import type { Draft } from '../../draft.ts';
import { foldName } from '../../text/fold.ts';
import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';

/** The gazetteer's record that a rule asks about. */
export const place = (draft: Draft, id: number) => draft.knowledge.gazetteer.place(id);

/** 'Turkey', 'Chad': the country is by far the likeliest reading of a capital. */
export const isCountryName = (draft: Draft, key: string, ids: readonly number[]) =>
  ids.some((id) => place(draft, id).kind === 'country' && foldName(place(draft, id).name) === key);

/** Whether a country, a first-level region or a county holds a town that a name may mean. */
export function isHeldBy(draft: Draft, ids: readonly number[], outer: readonly number[]): boolean {
  const holders = outer.map((id) => place(draft, id));
  return ids.some((id) => {
    const town = place(draft, id);
    return town.kind === 'city' && holders.some((holder) => holds(holder, town));
  });
}

/** A town of a county lies no farther from its middle than this. */
const COUNTY_KM = 60;

function holds(holder: GazetteerPlace, town: GazetteerPlace): boolean {
  if (holder.cc !== town.cc) return false;
  if (holder.feature === 'admin1') return holder.admin1 === town.admin1;
  const isCounty = holder.feature === 'admin2' && kilometres(holder, town) < COUNTY_KM;
  return isCounty || holder.kind === 'country';
}

/** People from which on a place is meant sooner than the person who bears its name. */
export const LARGE = 400_000;

/** Asked of names that other tongues have too: whether a place's own name is this one, or begins with it: 'Washington' of Washington D.C. */
export function bears(own: string, key: string): boolean {
  const main = foldName(own);
  return main === key || main.startsWith(`${key} `);
}
