import type { Draft } from '../../draft.ts';
import type { ExclusionWords } from '../../figures/words/exclusion-words.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { blockAt, sentenceAround, tokenAt } from '../../text/doc.ts';
import { tableOf } from '../../text/phrases.ts';
import { hasOneOf, NUMBER, normAt } from '../../text/tokens/tokens.ts';
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

/** So many sentences before a number the other inquiry may be told of. */
const BACK = 6;

/** So many words may stand between 'another' and the inquiry: 'Another complex Portuguese-led investigation'. */
const REACH = 6;

/**
 * Whether a sentence behind the last mention opens with another inquiry, of which a number up to there is:
 * 'Another investigation led to three arrests' after three arrests.
 */
export function isOfAnotherInquiry({ doc, language }: Draft, last: Span, { start }: Span): boolean {
  const { another, content } = language.figures;
  const { tokens } = doc;
  const here = doc.sentenceOf[tokenAt(doc, start)] ?? 0;
  const told = doc.sentenceOf[tokenAt(doc, last.start)] ?? here;
  for (let s = Math.max(told + 1, here - BACK); s <= here; s += 1) {
    const from = doc.sentences[s] ?? 0;
    const opens = another.has(normAt(tokens, from));
    if (opens && hasOneOf(tokens, content.inquiries, from + 1, from + REACH)) return true;
  }
  return false;
}
