import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';

/** The gazetteer's record that a rule asks about. */
export const place = (draft: Draft, id: number) => draft.knowledge.gazetteer.place(id);

/** 'Turkey', 'Chad': the country is by far the likeliest reading of a capital. */
export const isCountryName = (draft: Draft, key: string, ids: readonly number[]) =>
  ids.some((id) => place(draft, id).kind === 'country' && fold(place(draft, id).name) === key);

/** People from which on a place is meant sooner than the person who bears its name. */
export const LARGE = 400_000;

/** Asked of names that other tongues have too: whether a place's own name is this one, or begins with it: 'Washington' of Washington D.C. */
export function bears(own: string, key: string): boolean {
  const main = fold(own);
  return main === key || main.startsWith(`${key} `);
}
