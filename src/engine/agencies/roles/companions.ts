import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import { isJoin } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** So many words at most name those who did it with a body: 'and local volunteer firefighters'. */
const LONGEST = 3;

/** Past others of no name of whom a verb is told as well: 'the Guardia Civil and firefighters searched'; `at` where none stand there. */
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
