import type { Draft } from '../draft.ts';
import type { Candidates } from './candidates.ts';
import type { Mention } from './mention.ts';

/** Points below the best reading at which a reading is no longer worth a container. */
const FAR_FETCHED = 3.5;

/** Reads which place the text puts inside which: 'Leuven, Belgium', 'Toledo (Ohio)', 'Split in Croatia'. */
export function bindMentions(draft: Draft, candidates: Candidates): void {
  const { mentions } = draft;
  for (let i = 0; i + 1 < mentions.length; i += 1) {
    const inner = mentions[i];
    const outer = mentions[i + 1];
    if (!inner || !outer || !isTied(draft, inner, outer)) continue;
    if (mayHold(candidates, outer, inner)) inner.within = i + 1;
  }
}

function isTied({ doc: { tokens }, language }: Draft, inner: Mention, outer: Mention): boolean {
  const between = [...tokens.norm.slice(inner.to, outer.from)];
  if (between.length > 3) return false;
  const words = between.filter((norm) => norm !== 'the');
  if (words.length !== 1) return false;
  return [',', '(', ...language.places.containers].includes(words[0] ?? '');
}

/** Whether some reading of the outer place is a country or region that holds some reading of the inner one. */
function mayHold(candidates: Candidates, outer: Mention, inner: Mention): boolean {
  const holders = outer.ids.map((id) => candidates.place(id));
  const all = candidates.of(inner);
  const best = Math.max(...all.map((one) => one.prior));
  return all.some(({ place, prior }) => {
    // A list of countries holds no villages that share their names.
    if (prior < best - FAR_FETCHED) return false;
    return holders.some(
      (holder) =>
        holder.cc === place.cc &&
        ((holder.kind === 'country' && place.kind !== 'country') ||
          (holder.kind === 'region' && place.kind === 'city' && holder.admin1 === place.admin1)),
    );
  });
}
