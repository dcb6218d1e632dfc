import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, normAt, SIGN, WORD } from '../../text/tokens/tokens.ts';
import type { Mention } from '../mention.ts';

/** How many tokens before a place the person's name and the parts of the address may take. */
const REACH = 16;

/**
 * Whether two names are parts of a person's address, each of which lies in the next:
 * 'Mary Byrne, of Hill View, Mayfield, Cork, said'.
 */
export function isPartOfAddress(draft: Draft, inner: Mention, outer: Mention): boolean {
  const { tokens } = draft.doc;
  const { conjunctions, genitive, roles } = draft.language.places;
  if (normAt(tokens, inner.to) !== ',' || outer.from !== inner.to + 1) return false;
  // A list of towns ends with 'and'.
  const isClosed =
    tokens.kind[outer.to] === SIGN && !conjunctions.has(normAt(tokens, outer.to + 1));
  if (!isClosed) return false;
  for (let i = inner.from - 1; i > inner.from - REACH; i -= 1) {
    const norm = normAt(tokens, i);
    if (norm === genitive || roles.from.has(norm)) return isBehindPerson(draft, i);
    const isPart = norm === ',' || tokens.kind[i] !== WORD || hasFlag(tokens, i, CAPITAL);
    if (!isPart) return false;
  }
  return false;
}

/**
 * Whether two words of a name, and perhaps an age, stand before token `link`: 'Mary Byrne of',
 * 'Mary Byrne (34), from', 'Mary Byrne, 34, of'.
 */
function isBehindPerson({ doc: { tokens } }: Draft, link: number): boolean {
  let last = link - 1;
  while (last > link - 5 && tokens.kind[last] !== WORD) last -= 1;
  return [last, last - 1].every((i) => tokens.kind[i] === WORD && hasFlag(tokens, i, CAPITAL));
}
