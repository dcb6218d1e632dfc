import type { Doc } from '../../text/doc.ts';
import { spokenTokens } from '../../text/quotes.ts';
import { normAt } from '../../text/tokens/tokens.ts';

/** Who speaks in a transcript: 'PRESENTER: Good evening.' */
const SPEAKS = /^\s*\p{Lu}[\p{Lu} .’'-]+:\s/u;

/** A question on a line of its own, or that opens a paragraph which answers it. */
const LINE = /^\s*(?:\n|$)/;
const OPENS = /(?:^|\n)\s*$/;

/**
 * 1 for each token that states nothing in the writer's name: what is quoted, what somebody says in a transcript,
 * and the questions between which a report of one case is laid out ('Who was arrested?'), not those of an essay.
 */
export function notTheWriters(doc: Doc): Uint8Array {
  const { blocks, sentences, text, tokens } = doc;
  const others = spokenTokens(doc).slice();
  let block = 0;
  let asked = -1;
  let speaks = false;
  for (let s = 0; s + 1 < sentences.length; s += 1) {
    const [from = 0, to = 0] = [sentences[s], sentences[s + 1]];
    const start = tokens.start[from] ?? 0;
    while (start >= (blocks[block]?.end ?? Number.POSITIVE_INFINITY)) block += 1;
    const { kind, start: first, end } = blocks[block] ?? {};
    if (block !== asked) {
      speaks = SPEAKS.test(text.slice(first, end));
      asked = block;
    }
    const asks =
      normAt(tokens, to - 1) === '?' &&
      kind !== 'headline' &&
      (OPENS.test(text.slice(first, start)) || LINE.test(text.slice(tokens.end[to - 1], end)));
    if (speaks || asks) others.fill(1, from, to);
  }
  return others;
}
