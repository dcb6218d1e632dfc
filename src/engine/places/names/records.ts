import type { Draft } from '../../draft.ts';
import { foldName } from '../../text/fold.ts';

/** The gazetteer's record that a rule asks about. */
export const place = (draft: Draft, id: number) => draft.knowledge.gazetteer.place(id);

/** 'Turkey', 'Chad': the country is by far the likeliest reading of a capital. */
export const isCountryName = (draft: Draft, key: string, ids: readonly number[]) =>
  ids.some((id) => place(draft, id).kind === 'country' && foldName(place(draft, id).name) === key);

/** Whether a country or a first-level region holds a town that a name may mean. */
export function isHeldBy(draft: Draft, ids: readonly number[], outer: readonly number[]): boolean {
  const holders = outer.map((id) => place(draft, id));
  return ids.some((id) => {
    const { cc, kind, admin1 } = place(draft, id);
    return holders.some(
      (holder) =>
        kind === 'city' &&
        holder.cc === cc &&
        (holder.kind === 'country' || (holder.feature === 'admin1' && holder.admin1 === admin1)),
    );
  });
}

/** People from which on a place is meant sooner than the person who bears its name. */
export const LARGE = 400_000;

/** Asked of names that other tongues have too: whether a place's own name is this one, or begins with it: 'Washington' of Washington D.C. */
export function bears(own: string, key: string): boolean {
  const main = foldName(own);
  return main === key || main.startsWith(`${key} `);
}
