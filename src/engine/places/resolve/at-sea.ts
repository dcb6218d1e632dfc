import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Mention } from '../mention.ts';

/** Countries without a coast. */
const INLAND: ReadonlySet<string> = new Set(
  (
    'AD AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ TD TJ TM UG ' +
    'UZ VA XK ZM ZW'
  ).split(' '),
);

/** What lying in a country without a coast takes from a place that the text puts at the sea. */
const INLAND_AT_SEA = 4;

/** 'at sea off Brest', 'the port of Brest': points that a record in a country without a coast loses. */
export const lossAtSea = (draft: Draft, cc: string, mentions: readonly Mention[]): number =>
  INLAND.has(cc) && mentions.some((mention) => isAtSea(draft, mention)) ? INLAND_AT_SEA : 0;

function isAtSea({ doc: { tokens }, language }: Draft, { from }: Mention): boolean {
  const { genitive, offshore, shores } = language.places;
  const before = normAt(tokens, from - 1);
  if (offshore.has(before)) return true;
  return before === genitive && shores.has(normAt(tokens, from - 2));
}
