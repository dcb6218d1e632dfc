import { type ListsOf, Trigger, triggersOf } from '../../triggers.ts';
import type { NameHead, PlaceWords } from '../words.ts';
import { wordsThatHead } from './name-heads.ts';

/** A trigger of the words that places are known by. */
export const ofPlaces = triggersOf<ListsOf<PlaceWords>>(({ places }) => places);

/** A trigger of the words that head such proper names: where none stands, nothing bears a longer name of that sort. */
export const ofHeads = (...wanted: readonly NameHead[]): Trigger =>
  Trigger.of(({ places }) => [wordsThatHead(places, wanted)]);
