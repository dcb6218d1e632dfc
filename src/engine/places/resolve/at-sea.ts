import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Mention } from '../mention.ts';

/** What lying in a country without a coast takes from a place that the text puts at the sea. */
const INLAND_AT_SEA = 4;

/**
 * The points that a record in a country without a coast loses if the text puts it beside the sea: 'at sea off Brest',
 * 'the port of Brest'.
 */
export const lossAtSea = (draft: Draft, cc: string, mentions: readonly Mention[]): number =>
  mentions.some((mention) => isAtSea(draft, mention)) && !draft.knowledge.gazetteer.hasCoast(cc)
    ? INLAND_AT_SEA
    : 0;

function isAtSea({ doc: { tokens }, language }: Draft, { from }: Mention): boolean {
  const { genitive, offshore, shores } = language.places;
  const before = normAt(tokens, from - 1);
  if (offshore.has(before)) return true;
  return before === genitive && shores.has(normAt(tokens, from - 2));
}
