import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';

/** The first sentence of the text below the headline: a line without a stop is one more headline. */
export const leadOf = oncePer(({ doc, topic }: Draft): number =>
  topic.sentences.findIndex((sentence, s) => {
    if (!isOfOpening(sentence) || isOfHeadline(sentence)) return false;
    const end = doc.sentences[s + 1] ?? doc.tokens.count;
    return STOP.test(doc.text.slice(0, doc.tokens.end[end - 1]).slice(-LAST));
  }),
);

/** A sentence's last sign stands in so many characters, with the quotation mark and bracket behind it. */
const LAST = 3;
const STOP = /[.!?…]/;
