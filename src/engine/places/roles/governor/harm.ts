import { CAPITAL, hasFlag, normAt, WORD } from '../../../text/tokens/tokens.ts';
import { beforeName } from '../../before-name.ts';
import type { Governed } from '../way.ts';
import type { Hanging } from './hanging.ts';

/** Words from a place to the harm that it names: 'London teenager stabbing'. */
const NAMED_WITHIN = 3;

/**
 * Reads a place that only names a harm, which is what the preposition governs: 'arrested over London stabbing',
 * 'held in Leeds robbery case'.
 */
export function namingHarm({ draft, roles, place, at }: Hanging): Governed | undefined {
  const { tokens } = draft.doc;
  const { articles, auxiliaries } = draft.language.places;
  if (at !== beforeName(draft, place.from)) return undefined;
  for (let i = place.to; i < place.to + NAMED_WITHIN; i += 1) {
    const word = normAt(tokens, i);
    if (roles.harms.has(word)) return { role: 'victims', at };
    const goesOn = tokens.kind[i] === WORD && !hasFlag(tokens, i, CAPITAL);
    if (!goesOn || articles.has(word) || auxiliaries.has(word) || roles.prepositions.has(word))
      return undefined;
  }
  return undefined;
}
