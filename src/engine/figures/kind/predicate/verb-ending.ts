import { isLineStart, type Reader } from '../../reader.ts';
import { type Found, verbAt, type Wanted } from './predicate.ts';

/** How many tokens 'warrants for the arrest of' has. */
const LONGEST_VERB = 5;

type Ending = Found & { from: number };

/**
 * The verb whose form ends at token `i`. In 'critically injured two officers' the longer words tell a state, which has
 * no object, and 'injured' is the verb.
 */
export function verbEndingAt(reader: Reader, i: number, wanted: Wanted): Ending | undefined {
  let state: Ending | undefined;
  const { verbs } = reader.lexicon;
  const { tokens } = reader;
  // No verb goes on over lines: 'Three held over deaths', and below it 'Of the 20 suspects'.
  let first = i;
  while (first > 0 && first > i - LONGEST_VERB + 1 && !isLineStart(reader, first)) first -= 1;
  for (
    let from = verbs.next(tokens, first, i + 1);
    from <= i;
    from = verbs.next(tokens, from + 1, i + 1)
  ) {
    const verb = verbAt(reader, from, wanted);
    if (!verb || from + verb.length !== i + 1) continue;
    const ending = { hit: verb.hit, length: verb.length, from };
    if (verb.hit.form !== 'state' || verb.hit.entry.nominal) return ending;
    state ??= ending;
  }
  return state;
}
