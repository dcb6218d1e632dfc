import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';

/** The gazetteer's record that a rule asks about. */
export const place = (draft: Draft, id: number) => draft.knowledge.gazetteer.place(id);

/** 'Turkey', 'Chad': the country is by far the likeliest reading of a capital. */
export const isCountryName = (draft: Draft, key: string, ids: readonly number[]) =>
  ids.some((id) => place(draft, id).kind === 'country' && fold(place(draft, id).name) === key);
