import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { CandidatePlace } from './candidates.ts';
import type { NameReading } from './name-reading.ts';

/**
 * Whether the name of a country may be that of a town: one country has a town of the name, and somewhere in the text
 * a noun of that country's towns and counties follows it ('Lebanon County', 'the Palestine Police Department').
 */
export function isMaybeTown(
  draft: Draft,
  { place }: CandidatePlace,
  { candidates, mentions }: NameReading,
): boolean {
  if (place.kind !== 'country') return false;
  const { cc } = draft.language.places.towns;
  const hasTown = candidates.some((one) => one.place.kind === 'city' && one.place.cc === cc);
  // All mentions of a reading have one name.
  return hasTown && namesOfTowns(draft).has(mentions[0]?.key ?? '');
}

/** The words that nouns of towns and counties follow in a text. */
const namesOfTowns = oncePer(({ doc: { tokens }, language }: Draft): ReadonlySet<string> => {
  const { nouns } = language.places.towns;
  const found = new Set<string>();
  for (let i = 1; i < tokens.count; i += 1) {
    const next = nouns.get(normAt(tokens, i));
    if (next !== undefined && (next === '' || next === normAt(tokens, i + 1)))
      found.add(normAt(tokens, i - 1));
  }
  return found;
});
