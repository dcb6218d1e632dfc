import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Nationality } from '../../types.ts';

/** How many words may stand between a nationality and its place: 'a private Swiss art gallery'. */
const BETWEEN = 1;

/**
 * Whether a nationality describes a place, which lies in its country: 'Stolen from a Swiss gallery',
 * 'in a Belgian port'.
 */
export function isOfSite({ doc, language }: Draft, { form, end }: Nationality): boolean {
  if (form !== 'adjective') return false;
  const { sites } = language.topic;
  const at = tokenAt(doc, end - 1) + 1;
  for (let i = at; i <= at + BETWEEN; i += 1) if (sites.has(normAt(doc.tokens, i))) return true;
  return false;
}
