import { oncePer } from './compiled.ts';
import type { Doc } from './doc.ts';
import { GLUED, hasFlag, OPENS_LINE, SIGN, type Tokens } from './tokens/tokens.ts';

/**
 * 1 for each token between quotation marks: what a person says, not the writer. A mark that is never closed
 * holds to the end of its block, as papers quote speech over several paragraphs. Single marks are left
 * alone: they are apostrophes too.
 */
export const quotedTokens = oncePer(({ blocks, text, tokens }: Doc): Uint8Array => {
  const quoted = new Uint8Array(tokens.count);
  if (!/["“«]/.test(text)) return quoted;
  let block = 0;
  let isOpen = false;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.start[i] ?? 0;
    for (; start >= (blocks[block]?.end ?? Number.POSITIVE_INFINITY); block += 1) isOpen = false;
    const mark = tokens.kind[i] === SIGN ? markAt(tokens, i) : 'none';
    if (mark === 'none') quoted[i] = isOpen ? 1 : 0;
    // A straight mark opens where the next word stands close to it.
    else
      isOpen =
        mark === 'opens' || (mark === 'straight' && !isOpen && hasFlag(tokens, i + 1, GLUED));
  }
  return quoted;
});

/** What a sign does; asked of signs alone, as nearly all tokens are words. */
function markAt({ norm }: Tokens, i: number): 'opens' | 'closes' | 'straight' | 'none' {
  const sign = norm[i];
  if (sign === '“' || sign === '«') return 'opens';
  if (sign === '”' || sign === '»') return 'closes';
  return sign === '"' ? 'straight' : 'none';
}

/**
 * The same with what stands between single marks, as British papers quote speech. One opens close before a word and
 * closes behind a stop or before a sign; what is never closed in its block ('the 'Ndrangheta') is no speech.
 */
export const spokenTokens = oncePer((doc: Doc): Uint8Array => {
  const { blocks, tokens } = doc;
  const quoted = quotedTokens(doc);
  let spoken: Uint8Array | undefined;
  let block = 0;
  let open = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== SIGN || !SINGLE.has(tokens.norm[i] ?? '')) continue;
    const start = tokens.start[i] ?? 0;
    for (; start >= (blocks[block]?.end ?? Number.POSITIVE_INFINITY); block += 1) open = -1;
    if (!hasFlag(tokens, i, GLUED)) {
      if (hasFlag(tokens, i + 1, GLUED)) open = i;
    } else if (open >= 0 && closes(tokens, i)) {
      // Most texts hold apostrophes alone.
      spoken ??= quoted.slice();
      spoken.fill(1, open + 1, i);
      open = -1;
    }
  }
  return spoken ?? quoted;
});

const SINGLE: ReadonlySet<string> = new Set(["'", '‘']);

/**
 * Whether a quotation mark closes a quotation and is no apostrophe: 'We took no risk,' or 'He never paid us': but not
 * the drivers' sons.
 */
const closes = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i - 1] === SIGN ||
  i + 1 === tokens.count ||
  tokens.kind[i + 1] === SIGN ||
  hasFlag(tokens, i + 1, OPENS_LINE);
