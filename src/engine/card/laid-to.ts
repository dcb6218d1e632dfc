import type { Draft } from '../draft.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { FigureKind } from '../types.ts';

/** A fact of a clause and where its words stand, in tokens. */
export interface Told {
  readonly id: string;
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
}

/** A date of the same clause. */
interface Dated {
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** What the police and the courts do: what they do it for has days of its own. */
const ACTS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'charged',
  'convicted',
  'suspects',
  'officers',
  'searches',
  'sentence',
  'fine',
  'age',
]);

/** What a deed cost or brought, and who is held or tried for it. */
const HARMS: ReadonlySet<FigureKind> = new Set<FigureKind>(['damage', 'proceeds']);
const HELD: ReadonlySet<FigureKind> = new Set<FigureKind>(['arrested', 'charged', 'suspects']);

/** So many tokens: 'ten years in prison on Friday'. */
const FAR = 8;

/**
 * Whether a date of the same clause is of the deed and the fact of what came of it, or the other way round: 'got ten
 * years for a robbery in Bonn in May 2019', 'was handed over on Friday to be tried for stealing 9 million euros'.
 */
export function isOfDeed(draft: Draft, fact: Told, date: Dated, told: readonly Told[]): boolean {
  const { kind, from, to } = fact;
  if (kind === 'sentence' && date.from - to >= FAR) return true;
  if (ACTS.has(kind)) return date.from >= to && isBehindDeed(draft, fact, date, told);
  if (date.from >= to)
    return (
      (isOfSubject(draft, fact) || linkBefore(draft, from) >= 0) &&
      isToldOfDoers(draft, to, date.from)
    );
  // 'five were arrested on 23 May over a fraud of 9 million euros'
  if (HARMS.has(kind) && told.some((one) => HELD.has(one.kind) && one.to <= date.from)) return true;
  return linkBefore(draft, from) >= date.to;
}

/** 'a ring with 40 victims was jailed on Friday': whom it harmed tells of the ring. */
const isOfSubject = ({ doc, language }: Draft, { kind, from }: Told): boolean =>
  kind === 'victims' && language.figures.grammar.comitatives.has(normAt(doc.tokens, from - 1));

/** 'were jailed over the deaths of 39 migrants in October 2019': a month or a year behind what somebody is jailed for. */
function isBehindDeed(draft: Draft, { to }: Told, { iso, from }: Dated, told: readonly Told[]) {
  if (iso.length > 'yyyy-mm'.length) return false;
  const link = linkBefore(draft, from);
  if (link < to) return false;
  return from - to >= 2 * FAR || told.some((one) => one.from > link && one.to <= from);
}

/** 'five suspected of 23 thefts were handed over on Thursday': the verb of those who did it stands before the date. */
function isToldOfDoers({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { be, have, pasts, relatives } = language.figures.grammar;
  for (let i = from; i < to; i += 1) {
    const word = normAt(tokens, i);
    // 'the trafficking of a tonne, which was seized in May'
    if (relatives.has(word)) return false;
    if (be.has(word) || have.has(word) || pasts.has(word)) return true;
  }
  return false;
}

/** How many tokens a charge may run to what it names: 'accused of having smuggled, with his brothers, 300 migrants'. */
const REACH = 24;

/** The token of the words before a fact that lay it to somebody ('suspected of', 'for smuggling'), or -1. */
function linkBefore(draft: Draft, at: number): number {
  const { doc, language } = draft;
  const { tokens, sentenceOf } = doc;
  const { be, have, pasts, pastEnding, conjunctions } = language.figures.grammar;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at]; i -= 1) {
    const word = normAt(tokens, i);
    if (isLink(draft, i)) return i;
    if (word === ',' || word === ';') return -1;
    if (!conjunctions.has(word)) continue;
    // 'arrested for theft and seized 40 kg': another verb of who acted
    const next = normAt(tokens, i + 1);
    if (next.endsWith(pastEnding) || [be, have, pasts].some((words) => words.has(next))) return -1;
  }
  return -1;
}

function isLink({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { deeds, doers, laid, laying, opinions, reasons } = language.dates;
  const { adverbs, be, determiners, directions, gerundEnding } = language.figures.grammar;
  const word = normAt(tokens, i);
  if (doers.has(word)) return true;
  if (laying.has(word)) return laid.has(normAt(tokens, i + 1));
  // 'since May the ring is thought to have': that is all that the clause tells.
  if (opinions.has(word)) return laid.has(normAt(tokens, i + 1)) && !be.has(normAt(tokens, i - 1));
  // 'pleaded guilty on Monday to selling'
  if (directions.has(word)) return normAt(tokens, i + 1).endsWith(gerundEnding);
  if (!reasons.has(word)) return false;
  let next = i + 1;
  while (adverbs.has(normAt(tokens, next)) || determiners.has(normAt(tokens, next))) next += 1;
  const deed = normAt(tokens, next);
  return deed.endsWith(gerundEnding) || deeds.has(deed);
}
