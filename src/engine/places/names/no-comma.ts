import type { Draft } from '../../draft.ts';
import { type FoundName, nameAt } from './names.ts';
import { isCountryName, place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Tokens of a place's name before its country: 'St. Andrew'. */
const LONGEST = 4;

/** 'held in Galicia Spain': whether the country that holds a place stands right behind it, where a writer left the comma out. */
export function leadsToCountry(name: FoundName, around: Surroundings, draft: Draft): boolean {
  if (!around.isName(name.to) || around.isName(around.before(name.from))) return false;
  const outer = nameAt(draft, name.to, around.sentenceEnd(name.from));
  if (!outer || around.isName(around.after(outer.to))) return false;
  return isCountryName(draft, outer.key, outer.ids) && liesIn(name, outer, draft);
}

/** 'held in Galicia Spain': whether a place in it stands right before a country. */
export function followsItsPlace(name: FoundName, around: Surroundings, draft: Draft): boolean {
  if (!isCountryName(draft, name.key, name.ids)) return false;
  for (let at = name.from - 1; at >= name.from - LONGEST && at >= 0; at -= 1) {
    const inner = around.isName(at) ? nameAt(draft, at, name.from) : undefined;
    if (inner?.to === name.from && leadsToCountry(inner, around, draft)) return true;
  }
  return false;
}

/** Whether a town or a region of a name lies in a country of another. */
const liesIn = (inner: FoundName, outer: FoundName, draft: Draft): boolean =>
  inner.ids.some((id) => {
    const { cc, kind } = place(draft, id);
    return kind !== 'country' && outer.ids.some((country) => place(draft, country).cc === cc);
  });
