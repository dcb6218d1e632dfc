import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import { isJoin } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** The most words that name those who did something with a body: 'and local volunteer firefighters'. */
const LONGEST = 3;

/**
 * The token past others who have no name and of whom the verb tells as well:
 * 'the Guardia Civil and firefighters searched'. It is `at` if there are none.
 */
export function pastCompanions(
  draft: Draft,
  { companions }: Pick<RoleLexicon, 'companions'>,
  at: number,
): number {
  const { tokens } = draft.doc;
  if (!isJoin(draft, at)) return at;
  for (let i = at + 1; i <= at + LONGEST && !hasFlag(tokens, i, CAPITAL); i += 1)
    if (companions.has(normAt(tokens, i))) return i + 1;
  return at;
}
