import type { Mention } from '../mention.ts';
import { isPassed, locative, strictlyLocative } from '../names/announced.ts';
import { exampleStart } from '../names/nouns.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { isRare } from './alone.ts';

/** Words that a name in a list may have: 'Alum Rock'. */
const LONGEST = 3;

/** Tokens over which a list is read on to the noun at its end. */
const LONGEST_LIST = 60;

/** The places found so far, by their first token. */
export type Known = ReadonlyMap<number, Mention>;

/** 'in Lewisham, Peckham and X', 'in Peckham and X.': the last of a list that names two places before it, or one and ends there. */
export function endsList(from: number, to: number, around: Surroundings, known: Known): boolean {
  if (!around.words.conjunctions.has(around.norm(from - 1))) return false;
  // 'in Lewisham, Peckham, and X.'
  const isSetOff = around.norm(from - 2) === ',' && closesList(to, around);
  const last = mentionEnding(isSetOff ? from - 2 : from - 1, known);
  if (!last) return false;
  const isTold = !isSetOff && (strictlyLocative(last.from, around) || isPassed(last.from, around));
  if (isTold && (to === around.sentenceEnd(from) - 1 || endsClause(from, to, around))) return true;
  return around.norm(last.from - 1) === ',' && mentionEnding(last.from - 1, known) !== undefined;
}

/** 'in Peckham and X during', not 'held in Peckham and Quill in Leeds': what tells when or why ends the list. */
const endsClause = (from: number, to: number, around: Surroundings): boolean =>
  around.words.closing.has(around.norm(around.after(to))) && isRare(from, to, around);

/** 'spread to Kassanda, Masaka and Jinja': the first of a list that names two places after it. */
export function opensList(from: number, to: number, around: Surroundings, known: Known): boolean {
  const isExample = exampleStart(around.words, around.tokens, from - 1) >= 0;
  if (around.norm(to) !== ',' || !(isExample || locative(from, around))) return false;
  const second = known.get(to + 1);
  // 'in Cheras, Kajang and Johor Bahru'.
  if (!second && strictlyLocative(from, around)) return leadsToKnown(to, around, known);
  const joined = second && around.norm(second.to);
  if (!second || (joined !== ',' && !around.words.conjunctions.has(joined ?? ''))) return false;
  return known.has(second.to + 1) || known.has(second.to + 2);
}

/** 'in Hackney, Haringey and Enfield': amid a list of places. */
export function continuesList(
  from: number,
  to: number,
  around: Surroundings,
  known: Known,
): boolean {
  const last = around.norm(from - 1) === ',' ? mentionEnding(from - 1, known) : undefined;
  if (!last) return false;
  return leadsToKnown(to, around, known) || endsSoon(last, to, around);
}

/** 'in Gombak, Selayang and Cheras.', 'in Gombak, Selayang, and Cheras to help': one more joined name ends the list and its clause. */
function endsSoon(last: Mention, to: number, around: Surroundings): boolean {
  const { conjunctions } = around.words;
  const isSetOff = around.norm(to) === ',' && conjunctions.has(around.norm(to + 1));
  const first = isSetOff ? to + 2 : to + 1;
  if (!strictlyLocative(last.from, around) || !conjunctions.has(around.norm(first - 1)))
    return false;
  let at = first;
  while (at < first + LONGEST && around.isName(at)) at += 1;
  return at > first && closesList(at, around);
}

/** Whether the sentence ends at a token, or what tells when, why or to what end stands there. */
const closesList = (at: number, around: Surroundings): boolean =>
  at === around.sentenceEnd(at - 1) - 1 ||
  around.norm(at) === around.words.towards ||
  around.words.closing.has(around.norm(around.after(at)));

/** So many unknown names may stand together amid a list. */
const MOST_UNKNOWN = 2;

/** 'Garston, Halewood and Maghull': the list goes on to a place that is known. */
function leadsToKnown(to: number, around: Surroundings, known: Known): boolean {
  let at = to;
  for (let unknown = 1; unknown <= MOST_UNKNOWN; unknown += 1) {
    if (!around.joinsList(at)) return false;
    at += 1;
    if (around.norm(at - 1) === ',' && around.words.conjunctions.has(around.norm(at))) at += 1;
    if (known.has(at)) return true;
    const first = at;
    while (at < first + LONGEST && around.isName(at)) at += 1;
    if (at === first) return false;
  }
  return false;
}

/** 'between Garston and Maghull railway stations', 'at Tarn and Quillby prisons': several such places end the list. */
export function endsAsLandmarks(from: number, to: number, around: Surroundings): boolean {
  const { articles, landmarks, roles, stations, trades, landforms } = around.words;
  if (!(around.joinsList(to) || around.joinsList(from - 1))) return false;
  let first = from;
  while (around.joinsList(first - 1) || around.isName(first - 1)) first -= 1;
  let at = to;
  while (around.joinsList(at) || around.isName(at)) at += 1;
  if (trades.has(around.norm(at))) at += 1;
  const noun = around.norm(at);
  if (!noun.endsWith(roles.pluralEnding) || around.after(at) < 0) return false;
  const one = noun.slice(0, -roles.pluralEnding.length);
  // 'of the Tarn and Quill rivers'.
  if (landforms.has(one) && articles.has(around.norm(first - 1))) return true;
  return locative(first, around) && (stations.has(one) || landmarks.has(one));
}

/** 'for Burrowye, Koelong and the surrounding communities': the noun at the end of a list tells what its names are. */
export function endsAsNeighbours(to: number, around: Surroundings): boolean {
  const { articles, bridges, conjunctions, settlements } = around.words;
  const end = Math.min(around.sentenceEnd(to - 1), to + LONGEST_LIST);
  let isBridged = false;
  for (let at = to; at < end; at += 1) {
    const norm = around.norm(at);
    if (settlements.has(norm)) return isBridged;
    const small = articles.has(norm) || bridges.has(norm);
    isBridged = small && (isBridged || !articles.has(norm));
    if (!small && norm !== ',' && !conjunctions.has(norm) && !around.isName(at)) return false;
  }
  return false;
}

/** So many names in one list tell, where 'in' leads to the first, that all are places. */
const LONG_LIST = 4;

/**
 * 'in Hulugho, Liboi, Amuma and Sangailu that': one of a long list of places, though none of them is known; not
 * 'held in Hull, Quill, Dobb and Marlow were' or 'at Google, Apple and Meta'.
 */
export function isOfLongList(from: number, to: number, around: Surroundings): boolean {
  const { auxiliaries, inside, stating } = around.words;
  // 'in Hulugho, Liboi and Amuma, Quill said'.
  if (around.norm(from - 1) === ',' && stating.has(around.norm(to))) return false;
  const walk = (start: number, step: 1 | -1, end: number) => {
    let [edge, names] = [start - step, 0];
    for (let at = start; at !== end; at += step) {
      if (around.joinsList(at)) continue;
      if (!around.isName(at)) break;
      edge = at;
      if (around.joinsList(at - step)) names += 1;
    }
    return { edge, names };
  };
  const left = walk(from - 1, -1, from - LONGEST_LIST);
  const right = walk(to, 1, to + LONGEST_LIST);
  const isPut = inside.has(around.norm(around.before(left.edge)));
  const names = left.names + 1 + right.names;
  return names >= LONG_LIST && isPut && !auxiliaries.has(around.norm(right.edge + 1));
}

function mentionEnding(to: number, known: Known): Mention | undefined {
  for (let i = to - 1; i >= to - LONGEST; i -= 1) {
    const mention = known.get(i);
    if (mention) return mention.to === to ? mention : undefined;
  }
  return undefined;
}

/** ', Dog Island and Bald Point': right behind a place on a list. */
export const followsOnList = (from: number, around: Surroundings, known: Known): boolean =>
  around.joinsList(from - 1) && mentionEnding(from - 1, known) !== undefined;

/** 'Orange County's Silverado Canyon': the place right before it that owns it. */
export const ownerRightBefore = (
  from: number,
  around: Surroundings,
  known: Known,
): Mention | undefined =>
  around.isPossessive(from - 1) ? mentionEnding(from - 1, known) : undefined;
