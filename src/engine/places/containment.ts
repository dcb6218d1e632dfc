import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import { SIGN } from '../text/tokens.ts';
import type { Candidates } from './candidates.ts';
import { countryOfBody } from './evidence.ts';
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
    if (isPlacedIn(draft, candidates, inner, outer)) inner.placedIn = i + 1;
    if (!mayHold(candidates, outer, inner)) continue;
    inner.within = i + 1;
    outer.holds = i;
  }
  bindLists(draft);
  bindBodies(draft);
}

/** Lists: mentions that only commas and conjunctions part; a noun at an end of the list holds for all of it. */
function bindLists({ doc: { tokens }, language, mentions }: Draft): void {
  const { conjunctions } = language.places;
  for (let i = 1; i < mentions.length; i += 1) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (left?.within === i) continue;
    if (!left || !right || right.from - left.to > 2 || right.from === left.to) continue;
    const between = tokens.norm.slice(left.to, right.from);
    if (!between.every((norm) => norm === ',' || conjunctions.has(norm))) continue;
    left.list ??= [left];
    left.list.push(right);
    right.list = left.list;
  }
  for (const mention of mentions) shareNoun(mention);
}

function shareNoun({ list }: Mention): void {
  const noun = list?.[0]?.plural ?? list?.at(-1)?.plural;
  if (!list || !noun || (noun !== 'city' && noun !== 'region')) return;
  for (const mate of list) mate.noun ??= noun;
}

/** 'Guardia Civil in Cartagena': the body's country speaks for the place. */
function bindBodies({ agencies, mentions, doc, language }: Draft): void {
  const byEnd = new Map(agencies.map((agency) => [tokenAt(doc, agency.end - 1) + 1, agency.id]));
  for (const mention of mentions) {
    if (!language.places.strictLocatives.has(doc.tokens.norm[mention.from - 1] ?? '')) continue;
    const id = byEnd.get(mention.from - 1);
    const cc = id && countryOfBody(id);
    if (cc) mention.body = cc;
  }
}

function isTied({ doc: { tokens }, language }: Draft, inner: Mention, outer: Mention): boolean {
  const between = [...tokens.norm.slice(inner.to, outer.from)];
  if (between.length > 3) return false;
  const words = between.filter((norm) => !language.places.articles.has(norm));
  const { containers } = language.places;
  if (words.length === 2) return words[0] === ',' && containers.includes(words[1] ?? '');
  return words.length === 1 && [',', '(', ...containers].includes(words[0] ?? '');
}

/** 'at Mayfield in Cork', 'near Livermore, Colorado.', not 'a man from Mallow in Dublin' nor a list. */
function isPlacedIn(draft: Draft, candidates: Candidates, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const { containers, locatives, strictLocatives } = draft.language.places;
  const before = tokens.norm[inner.from - 1] ?? '';
  const within = strictLocatives.has(before) || !locatives.has(before);
  if (tokens.norm[outer.from - 1] === containers[0]) return within;
  const wide = outer.ids.some((id) => candidates.place(id).feature === 'admin1');
  return within && wide && tokens.kind[outer.to] === SIGN && before !== ',';
}

/** Whether some reading of the outer place is a country or region that holds some reading of the inner one. */
function mayHold(candidates: Candidates, outer: Mention, inner: Mention): boolean {
  const holders = outer.ids.map((id) => candidates.place(id));
  const all = candidates.of(inner);
  const best = Math.max(...all.map((one) => one.prior));
  return all.some(({ place, prior }) => {
    // A list of countries holds no villages that share their names.
    const farFetched = prior < best - FAR_FETCHED;
    return holders.some(
      (holder) =>
        holder.cc === place.cc &&
        ((holder.kind === 'country' && place.kind !== 'country' && !farFetched) ||
          (holder.kind === 'region' &&
            place.kind !== 'country' &&
            place.feature !== 'admin1' &&
            holder.admin1 === place.admin1)),
    );
  });
}
