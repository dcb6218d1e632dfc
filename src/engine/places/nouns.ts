import { compiledOnce } from '../text/compiled.ts';
import type { FoundName } from './names.ts';
import type { Surroundings } from './surroundings.ts';
import type { PlaceNoun, PlaceWords } from './words.ts';

const nounsOf = compiledOnce((words: PlaceWords) => new Map(words.placeNouns));

/** What a noun of place says: 'province' a region, 'town' a city. */
export const placeNoun = (words: PlaceWords, norm: string): PlaceNoun | undefined =>
  nounsOf(words).get(norm);

/** What the words around a name say that it is: 'the province of X', 'X county', 'the port X'; a base or dateline is a town. */
export function nounAround(name: FoundName, around: Surroundings): PlaceNoun | undefined {
  const { words } = around;
  if (around.norm(name.to) === '-' && words.seats.has(around.norm(name.to + 1))) return 'city';
  const after = around.after(name.to);
  if (after >= 0 && around.isLower(after)) {
    const noun = placeNoun(words, around.norm(after));
    if (noun === 'region') return noun;
  }
  return nounBefore(name.from, around);
}

/** The noun that 'of' binds to the name that starts at `from`, over a demonym or 'the'. */
export function nounBefore(from: number, around: Surroundings): PlaceNoun | undefined {
  const { words } = around;
  const before = around.before(from);
  if (before < 0) return undefined;
  if (around.isCounty(from)) return 'region';
  const listed = exampleNoun(before, around);
  if (listed) return listed;
  if (around.norm(before) !== words.genitive) return undefined;
  const noun = around.before(before);
  if (noun < 0 || !around.isLower(noun) || words.capitals.has(around.norm(noun))) return undefined;
  return placeNoun(words, around.norm(noun));
}

/** Whether the noun of place around a name stands for several: 'the towns of X and Y', 'X and Y provinces'. */
export function isPlural(name: FoundName, around: Surroundings): boolean {
  const { plurals } = around.words;
  const of = around.before(name.from);
  const noun = of < 0 ? -1 : around.before(of);
  if (noun >= 0 && plurals.has(around.norm(noun))) return true;
  const after = around.after(name.to);
  return after >= 0 && plurals.has(around.norm(after));
}

/** 'neighbourhoods such as', 'towns including': the plural noun says what each example is. */
function exampleNoun(before: number, around: Surroundings): PlaceNoun | undefined {
  const { examples, plurals } = around.words;
  for (const words of examples) {
    const from = before - words.length + 1;
    if (!words.every((word, n) => around.norm(from + n) === word)) continue;
    const noun = plurals.get(around.norm(from - 1));
    if (noun) return placeNoun(around.words, noun);
  }
  return undefined;
}
