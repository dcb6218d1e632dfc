import type { Draft } from '../../draft.ts';
import type { ExclusionWords } from '../../figures/words/exclusion-words.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { blockAt, sentenceAround, tokenAt } from '../../text/doc.ts';
import { tableOf } from '../../text/phrases.ts';
import { NUMBER, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';

const occasionsOf = compiledOnce(({ occasions }: ExclusionWords) => tableOf(occasions));

/**
 * Whether a number is told of another occasion: 'follows a previous action in March, which led to the arrest
 * of eight'. Its words stand in the number's sentence or, in one paragraph, in the one before.
 */
export function isOfOtherOccasion({ doc, language }: Draft, { start }: Span): boolean {
  const table = occasionsOf(language.figures.exclusions);
  const here = sentenceAround(doc, tokenAt(doc, start));
  const before = here.from > 0 ? sentenceAround(doc, here.from - 1) : here;
  const opens = doc.tokens.start[before.from] ?? 0;
  const from = blockAt(doc, opens) === blockAt(doc, start) ? before.from : here.from;
  // Counted occasions are the case's own: 'held three men in two separate raids'.
  const areOwn = (i: number) =>
    language.figures.exclusions.recap.parted.has(normAt(doc.tokens, i)) &&
    (doc.tokens.kind[i - 1] === NUMBER || language.numbers.small.has(normAt(doc.tokens, i - 1)));
  for (let i = from; i < here.to; i += 1)
    if (table.match(doc.tokens, i, here.to) && !areOwn(i)) return true;
  return false;
}
