import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { sentenceAround, tokenAt } from '../../text/doc.ts';
import { CAPITAL, hasFlag, normAt, WORD } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';

/** Where an inquiry is called by its name, and that name. */
interface Named {
  at: number;
  name: string;
}

/** Whether numbers are told of inquiries that have different names: of 'Operation Lantern', and of 'Operation Heron' further on. */
export function areOfNamedInquiries(draft: Draft, one: Span, other: Span): boolean {
  const [here, there] = [inquiryOf(draft, one), inquiryOf(draft, other)];
  return here !== undefined && there !== undefined && here !== there;
}

/** The last inquiry that is called by its name up to the end of a number's sentence. */
function inquiryOf(draft: Draft, { start }: Span): string | undefined {
  const { to } = sentenceAround(draft.doc, tokenAt(draft.doc, start));
  return namedInquiries(draft).findLast(({ at }) => at < to)?.name;
}

const namedInquiries = oncePer(({ doc: { tokens }, language }: Draft): readonly Named[] => {
  const { inquiries } = language.figures.content;
  const found: Named[] = [];
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    const isName = tokens.kind[i + 1] === WORD && hasFlag(tokens, i + 1, CAPITAL);
    if (isName && hasFlag(tokens, i, CAPITAL) && inquiries.has(normAt(tokens, i)))
      found.push({ at: i, name: normAt(tokens, i + 1) });
  }
  return found;
});
