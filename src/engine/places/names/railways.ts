import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { tableOf } from '../../text/phrases.ts';
import type { PlaceWords } from '../words.ts';
import type { FoundName } from './names.ts';
import { place } from './records.ts';
import type { Surroundings } from './surroundings.ts';
import { wordClass } from './text-senses.ts';

const namesOf = compiledOnce((words: PlaceWords) => tableOf(words.railways.stations));
const railOf = compiledOnce((words: PlaceWords) => wordClass(words.railways.rail));

/**
 * The end of 'Bristol Temple Meads', 'Glasgow Central' after the town, in a text that speaks of trains, or 0 where no
 * station's name goes on from it; 'Glasgow Central Mosque' and 'the Cardiff Central MP' go on.
 */
export function stationAfter({ to, ids }: FoundName, around: Surroundings, draft: Draft): number {
  if (!around.isName(to)) return 0;
  const hit = namesOf(around.words).match(around.tokens, to, around.sentenceEnd(to - 1));
  if (!hit) return 0;
  const end = to + hit.length;
  if (around.isUpperOrName(end) || !ids.some((id) => place(draft, id).kind === 'city')) return 0;
  const { tokens } = draft.doc;
  return railOf(around.words).next(tokens, 0) < tokens.count ? end : 0;
}
