import type { Draft } from '../../draft.ts';
import { isCounty } from './announced.ts';
import type { FoundName } from './names.ts';
import type { Surroundings } from './surroundings.ts';

/** 'Co Tyrone', where the gazetteer knows 'County Tyrone': the short word before makes the name the county's, and no town's called so. */
export function asCounty(draft: Draft, around: Surroundings, name: FoundName): FoundName {
  if (!isCounty(name.from, around)) return name;
  const { gazetteer } = draft.knowledge;
  for (const word of around.words.counties) {
    const key = `${word} ${name.key}`;
    const ids = gazetteer.lookup(key);
    if (ids.length > 0) return { ...name, key, ids };
  }
  return name;
}
