import { oncePer } from './compiled.ts';
import type { Doc } from './doc.ts';
import { GLUED, hasFlag, SIGN } from './tokens/tokens.ts';

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
    switch (tokens.kind[i] === SIGN ? tokens.norm[i] : undefined) {
      case '“':
      case '«':
        isOpen = true;
        break;
      case '”':
      case '»':
        isOpen = false;
        break;
      case '"':
        // A straight mark opens where the next word stands close to it.
        isOpen = !isOpen && hasFlag(tokens, i + 1, GLUED);
        break;
      default:
        if (isOpen) quoted[i] = 1;
    }
  }
  return quoted;
});
