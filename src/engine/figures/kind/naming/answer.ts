import { tokenAt } from '../../../text/doc.ts';
import { firstFrom } from '../../../text/spans.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { predicateAfter } from '../predicate/after.ts';
import { effectOf, wantsPerson } from '../predicate/effects.ts';
import { accept } from './accept.ts';

/** The sign that ends a question. */
const MARK = '?';

/**
 * Names a bare number that answers the question in the line above:
 * 'How many people have been arrested? Thirty-six, according to Eurojust'.
 */
export function answers(reader: Reader, candidate: Candidate): boolean {
  const at = questionBefore(reader, candidate.from);
  if (at === undefined) return false;
  const hit = reader.lexicon.nouns.match(reader.tokens, at);
  const noun = hit?.values[0];
  if (!hit || !noun) return false;
  const said =
    noun.class === 'person' ? predicateAfter(reader, at + hit.length, wantsPerson) : undefined;
  const kind = (said && effectOf(said.entry, 'person')) ?? noun.kind;
  if (!kind) return false;
  return accept(reader, candidate, { kind, unit: noun.unit ?? 'person', rule: `answer ${kind}` });
}

/** The token behind 'how many', if the block right above the one that a number opens is a question. */
function questionBefore(reader: Reader, from: number): number | undefined {
  const { doc, tokens, lexicon } = reader;
  const start = tokens.start[from] ?? 0;
  const n = firstFrom(doc.blocks, start + 1) - 1;
  const [above, here] = [doc.blocks[n - 1], doc.blocks[n]];
  if (!above || !here || tokenAt(doc, here.start) !== from) return undefined;
  if (doc.text[above.end - 1] !== MARK) return undefined;
  for (let i = tokenAt(doc, above.start); wordAt(reader, i) !== MARK && i < from; i += 1) {
    const hit = lexicon.howMany.match(tokens, i, from);
    if (hit) return i + hit.length;
  }
  return undefined;
}
