import { isCounty } from '../names/announced.ts';
import { featureEnd, headOf, overParticles } from '../names/name-heads.ts';
import { settledEnd } from '../names/nouns.ts';
import type { Surroundings } from '../names/surroundings.ts';
import type { NameHead } from '../words.ts';
import { isSeatOf } from './homes.ts';

/** A Roman number, as operations bear it. */
const ROMAN = /^[ivx]+$/;

/** Words that an unlisted name may have: 'Alum Rock'; what it is comes on top: 'Noi Bai Airport'. */
const LONGEST = 3;
/** Words that may end the name of a place: 'Rush Creek', 'York Township', 'Murray City'. */
const HEADS: ReadonlySet<NameHead> = new Set(['feature', 'region', 'city']);

/** The end of the run of names that starts at `i`, or `i` where no run or a longer one starts there. */
export function nameEnd(i: number, around: Surroundings, free: (i: number) => boolean): number {
  const before = around.before(i);
  const goesOn = before >= 0 && around.isName(before) && !isCounty(i, around);
  if (!around.isName(i) || goesOn || (around.isUpper(i) && !isInitials(i, around))) return i;
  const end = runFrom(i, around, free);
  return end > i && closes(end, around) && !namesBearing(i, end, around) ? end : i;
}

/** 'MKO Abiola Stadium': initials before a name that ends in an arena. */
function isInitials(i: number, around: Surroundings): boolean {
  let at = i + 1;
  while (at <= i + LONGEST && around.isName(at) && !around.isUpper(at)) at += 1;
  return at > i + 2 && around.words.arenas.has(around.norm(at - 1));
}

/** Where the words end that may be a place's name from `i` on, whatever stands behind them; `i` where they are none. */
function runFrom(i: number, around: Surroundings, free: (i: number) => boolean): number {
  let words = 0;
  let end = i;
  while (words <= LONGEST && around.isName(end) && free(end)) {
    const feature = end > i ? featureEnd(end, around) : 0;
    // 'Tarn Valley Industrial Park' goes on.
    if (feature > 0 && !around.isName(feature)) return feature;
    const head = headOf(around.words, around.norm(end));
    if (head && !HEADS.has(head)) return i;
    // 'Lower Manya Krobo Municipality': what it is comes on top.
    if (head !== 'region' || end === i) words += 1;
    end = overHyphens(end + 1, around);
    if (around.after(end) < 0 || settledEnd(end, around) > 0) break;
    end = overParticles(end, around);
  }
  return words > LONGEST || isNoName(i, end, around) ? i : end;
}

/** A letter, or what only says what a thing is; 'other Member States'; 'in Pandora VI': an operation and its number. */
function isNoName(i: number, end: number, around: Surroundings): boolean {
  const [first, last] = [around.norm(i), around.norm(end - 1)];
  if (end - i === 1 && (headOf(around.words, first) || first.length === 1)) return true;
  if (around.words.unions.has(first)) return true;
  return around.isUpper(end - 1) && ROMAN.test(last);
}

/** 'Frasnes-lez-Anvaing': on to the last part of a name that hyphens join. */
function overHyphens(end: number, around: Surroundings): number {
  let at = end;
  while (around.norm(at) === '-' && around.isGlued(at) && around.isGlued(at + 1)) {
    const part = at + 1;
    if (!around.isName(part) && !isParticle(part, around) && !isTwice(part, around)) return end;
    at = part + 1;
  }
  return around.isName(at - 1) || isTwice(at - 1, around) ? at : end;
}

/** The second part of 'Baluk-baluk'. */
const isTwice = (i: number, around: Surroundings): boolean => around.norm(i) === around.norm(i - 2);

/** 'lez' in 'Frasnes-lez-Anvaing', 'i' in 'Naway-i-Barakzayi'. */
const isParticle = (i: number, around: Surroundings): boolean =>
  around.words.particles.has(around.norm(i)) || (around.isLower(i) && around.norm(i).length <= 2);

const closes = (end: number, around: Surroundings) =>
  settledEnd(end, around) > 0 ||
  isSeatOf(end, around) ||
  // A headline ends there, whatever name opens the next line.
  (end >= around.sentenceEnd(end - 1) && !around.shouted(end - 1)) ||
  (around.norm(end) !== '-' && !around.isName(end) && !isSign(end, around));

/** 'in Dh47m crypto scam', 'of Rs 640 crore': letters to which a sum is glued, or two before one, are a currency's. */
const isSign = (end: number, around: Surroundings): boolean =>
  around.isNumber(end) && (around.isGlued(end) || around.norm(end - 1).length <= 2);

/** 'the Northwest', 'the Western District': where in the country, not what is there. */
function namesBearing(from: number, to: number, around: Surroundings): boolean {
  const { bridges, directions } = around.words;
  const norm = around.norm(from);
  if (!bridges.has(norm) && !directions.has(norm)) return false;
  return (
    to - from === 1 ||
    (to - from === 2 && HEADS.has(headOf(around.words, around.norm(to - 1)) ?? 'body'))
  );
}
