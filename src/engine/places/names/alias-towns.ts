import type { Draft } from '../../draft.ts';
import { keyOf } from '../../text/keys.ts';
import { type FoundName, nameAt } from './names.ts';
import { isHeldBy } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * 'Holland, Michigan': what else a country is called by is the town of that very name where the state that holds it
 * follows, and so it stays in this text. `towns` are the names that were read so, and grows.
 */
export function asTown(
  draft: Draft,
  around: Surroundings,
  name: FoundName,
  towns: Set<string>,
): FoundName {
  const { alias, from, to } = name;
  if (!alias?.cc || alias.afterComma) return name;
  const key = keyOf(draft.doc.tokens, from, to);
  const isTold = towns.has(key) || around.norm(to) === ',';
  const ids = isTold ? draft.knowledge.gazetteer.lookup(key) : [];
  if (ids.length === 0) return name;
  const outer = towns.has(key) ? undefined : nameAt(draft, to + 1, around.sentenceEnd(to));
  const isHeld =
    outer !== undefined && outer.alias?.cc !== alias.cc && isHeldBy(draft, ids, outer.ids);
  if (isHeld) towns.add(key);
  return towns.has(key) ? { ...name, key, ids, alias: undefined } : name;
}
